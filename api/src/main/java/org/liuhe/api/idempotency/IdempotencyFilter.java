package org.liuhe.api.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.regex.Pattern;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.problems.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries a POST out once for each key of a person. Kept are the answers that decided something; an answer that only
 * found fault with the form of the request, with its version, or with the system, is not, so that the same key may be used
 * for the mended request. The search only asks: it needs no key, and nothing of it is kept, for a digest of a telephone number is
 * as good as the number.
 */
@Component
public class IdempotencyFilter extends OncePerRequestFilter {
    /** The header that every POST carries. */
    public static final String KEY = "Idempotency-Key";
    /** The one POST that changes nothing. */
    public static final String SEARCH = "/api/matters/search";
    /** The header by which a repeated answer is known. */
    public static final String REPLAYED = "Idempotency-Replayed";
    /** The header that carries the position of the stream that was changed. */
    public static final String AFTER = "Liuhe-After";
    /** Request attribute, set where an earlier attempt with the same key began and left no answer. */
    public static final String TAKEN_OVER = "org.liuhe.api.idempotency.takenOver";

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Set<Integer> NOT_KEPT = Set.of(400, 401, 404, 405, 406, 409, 412, 413, 415, 428);

    private final IdempotencyStore store;
    private final CurrentActor actor;
    private final Problems problems;

    IdempotencyFilter(IdempotencyStore store, CurrentActor actor, Problems problems) {
        this.store = store;
        this.actor = actor;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (SEARCH.equals(request.getRequestURI())) {
                chain.doFilter(BoundedBody.of(request), response);
                return;
            }
            String key = request.getHeader(KEY);
            if (key == null || key.isEmpty()) throw new Refused(EdgeRule.KEY_MISSING, null);
            if (!FORM.matcher(key).matches()) throw new Refused(EdgeRule.KEY_MALFORMED, null);
            BoundedBody bounded = BoundedBody.of(request);
            byte[] id = digest(actor.required().subject(), key.getBytes(StandardCharsets.UTF_8));
            Claim claim = claim(id, digest(request.getRequestURI(), bounded.bytes()));
            if (claim instanceof Claim.Granted granted) carryOut(id, granted, bounded, response, chain);
            else if (claim instanceof Claim.Answered answered) repeat(answered.answer(), response);
            else if (claim instanceof Claim.Running) throw new Refused(EdgeRule.IN_PROGRESS, null);
            else throw new Refused(EdgeRule.KEY_REUSED, null);
        } catch (Refused refused) {
            problems.write(request, response, refused);
        }
    }

    private Claim claim(byte[] id, byte[] fingerprint) {
        try {
            return store.claim(id, fingerprint);
        } catch (DataAccessException failure) {
            LOG.warn(
                    "Idempotency keys cannot be reached: {}", failure.getClass().getName());
            throw new Refused(EdgeRule.UNAVAILABLE, null);
        }
    }

    private void carryOut(
            byte[] id, Claim.Granted claim, BoundedBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            if (claim.takenOver()) request.setAttribute(TAKEN_OVER, true);
            chain.doFilter(request, caught);
            answered = caught.getStatus() < 500 && !NOT_KEPT.contains(caught.getStatus());
        } finally {
            settle(id, claim, answered ? answerOf(caught) : null);
        }
        caught.copyBodyToResponse();
    }

    /** What was decided is decided: a failure to keep the answer must not hide it from the caller. */
    private void settle(byte[] id, Claim.Granted claim, StoredAnswer answer) {
        try {
            if (answer == null) store.release(id, claim);
            else store.keep(id, claim, answer);
        } catch (DataAccessException failure) {
            LOG.warn("An answer could not be kept: {}", failure.getClass().getName());
        }
    }

    private static StoredAnswer answerOf(ContentCachingResponseWrapper response) {
        return new StoredAnswer(
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getHeader(AFTER),
                response.getHeader(HttpHeaders.ETAG),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static void repeat(StoredAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        header(response, HttpHeaders.LOCATION, answer.location());
        header(response, AFTER, answer.after());
        header(response, HttpHeaders.ETAG, answer.etag());
        if (answer.contentType() != null) response.setContentType(answer.contentType());
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static void header(HttpServletResponse response, String name, String value) {
        if (value != null) response.setHeader(name, value);
    }

    private static byte[] digest(String head, byte[] tail) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return digest.digest(tail);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
