package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Takes what a device kept while it had no connection. Each photograph and each act has a key, by which a repeat is answered as the
 * first was ({@link IdempotencyFilter}); what is refused says why, and what happened since the person looked.
 */
@Controller
class FieldOutbox {

    private final FieldDesks desks;
    private final FieldPhotos photos;

    FieldOutbox(FieldDesks desks, FieldPhotos photos) {
        this.desks = desks;
        this.photos = photos;
    }

    /**
     * Who is signed in, and what their requests must carry.
     *
     * @param person as the pages have it
     * @param header that carries the token
     */
    record Session(String person, String header, String token) {}

    /** @param number among the files of the task */
    record Photo(int number) {}

    /**
     * An act.
     *
     * @param version of the task that the person saw, or that the act before it led to
     * @param fields of its form, by their paths
     * @param photos numbers of its photographs
     */
    record Kept(String act, Long version, Map<String, String> fields, List<Integer> photos) {}

    /**
     * It is done.
     *
     * @param version to which it led
     * @param after where to wait for it; null where that could not be learned
     */
    record Done(long version, String after) {}

    /**
     * It is not done.
     *
     * @param words why, in the reader's language
     * @param version of the task now; null where the reader may not see it
     * @param changes what was recorded since the person looked, the oldest first
     */
    record NotDone(List<String> words, Long version, List<String> changes) {}

    @GetMapping("/field/session")
    @ResponseBody
    Session session(Model model, HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Session(((Frame) model.getAttribute("frame")).person(), token.getHeaderName(), token.getToken());
    }

    @PostMapping(path = "/field/{id}/photos", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Object> photo(
            @PathVariable String id,
            @RequestHeader(IdempotencyFilter.KEY) String key,
            @RequestBody byte[] photo,
            Model model) {
        return answered(Wording.of(model), () -> ResponseEntity.ok(new Photo(photos.add(id, key, photo))));
    }

    @PostMapping(path = "/field/{id}/acts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> act(
            @PathVariable String id,
            @RequestHeader(IdempotencyFilter.KEY) String key,
            @RequestBody Kept kept,
            Model model) {
        Wording say = Wording.of(model);
        if (kept.act() == null
                || kept.version() == null
                || kept.fields() == null
                || kept.fields().containsValue(null)
                || kept.photos() == null
                || kept.photos().stream().anyMatch(Objects::isNull))
            return refused(new RuleBroken(EdgeRule.VALUE_MISSING, "act").refusal(), say);
        return answered(say, () -> sent(id, key, kept, say));
    }

    private ResponseEntity<Object> sent(String id, String key, Kept kept, Wording say) {
        Map<String, String> values = new HashMap<>(kept.fields());
        values.put("act", kept.act());
        values.put("version", kept.version().toString());
        values.put("key", key);
        FieldDesk desk = desks.of(id);
        FieldDesk.Sent sent = desk.send(id, values, kept.photos(), say);
        StreamPosition after = sent.outcome().after();
        if (after != null) return ResponseEntity.ok(new Done(after.sequence(), after.toString()));
        FieldMatter now = desk.show(id, null, say);
        if (sent.outcome().done()) return ResponseEntity.ok(new Done(now.version(), null));
        List<String> words =
                sent.attempt().problems().stream().map(Attempt.Problem::text).toList();
        List<String> changes = now.entries().stream()
                .filter(entry -> entry.aggregateId().equals(now.stream()) && entry.sequence() > kept.version())
                .map(entry -> say.time(entry.at()) + " " + say.event(entry))
                .toList();
        return ResponseEntity.status(sent.outcome().refused()).body(new NotDone(words, now.version(), changes));
    }

    private static ResponseEntity<Object> answered(Wording say, Supplier<ResponseEntity<Object>> doing) {
        try {
            return doing.get();
        } catch (Refused refused) {
            return refused(refused.refusal(), say);
        } catch (RuleBroken broken) {
            return refused(broken.refusal(), say);
        }
    }

    private static ResponseEntity<Object> refused(Refusal refusal, Wording say) {
        return ResponseEntity.status(PageAdvice.status(refusal))
                .body(new NotDone(List.of(say.refusal(refusal)), null, List.of()));
    }

    /** Not of our script. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException unreadable) {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .body(new NotDone(List.of(CommonRule.ID_MALFORMED.code()), null, List.of()));
    }
}
