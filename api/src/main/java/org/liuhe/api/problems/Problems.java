package org.liuhe.api.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.edge.Sentences;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as problems, from a controller as from a filter. */
@Component
public class Problems {
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Sentences sentences;
    private final JsonMapper json;

    Problems(Sentences sentences, JsonMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    /** Answers with the rule's problem. */
    public void write(HttpServletRequest request, HttpServletResponse response, Rule rule, Object... arguments)
            throws IOException {
        write(request, response, new Refused(rule, null, arguments));
    }

    /** Answers with the refusal's problem; a stale one tells the present ETag where it is known. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        if (refused.retryAfterSeconds() != null)
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, refused.retryAfterSeconds().toString());
        write(request, response, List.of(refused.refusal()), refused.current());
    }

    void write(HttpServletRequest request, HttpServletResponse response, List<Refusal> refusals, StreamPosition current)
            throws IOException {
        if (response.isCommitted()) return;
        Refusal first = refusals.get(0);
        HttpStatus status = status(first);
        Locale language = ReaderLanguage.of(request);
        response.resetBuffer();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.CONFLICT)
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        if (current != null)
            response.setHeader(HttpHeaders.ETAG, Version.of(current).etag());
        response.getOutputStream().write(json.writeValueAsBytes(problem(request, refusals, status, language)));
    }

    private Problem problem(HttpServletRequest request, List<Refusal> refusals, HttpStatus status, Locale language) {
        Refusal first = refusals.get(0);
        List<Problem.Offence> offences = refusals.stream()
                .map(refusal -> new Problem.Offence(refusal.code(), refusal.field(), sentences.of(refusal, language)))
                .toList();
        return new Problem(
                "urn:liuhe:problem:" + first.code(),
                sentences.title(status, language),
                status.value(),
                offences.get(0).detail(),
                request.getRequestURI(),
                first.code(),
                first.field(),
                offences.size() == 1 ? null : offences);
    }

    private static HttpStatus status(Refusal refusal) {
        Optional<EdgeRule> edge = EdgeRule.of(refusal.code());
        if (edge.isPresent()) return edge.get().status();
        return switch (refusal.kind()) {
            case BROKEN -> HttpStatus.UNPROCESSABLE_CONTENT;
            case DENIED -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    static Refusal refusal(Rule rule, String field, Object... arguments) {
        return new RuleBroken(rule, field, arguments).refusal();
    }
}
