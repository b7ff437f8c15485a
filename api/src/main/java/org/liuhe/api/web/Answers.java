package org.liuhe.api.web;

import java.net.URI;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.problems.Version;
import org.liuhe.contracts.StreamPosition;
import org.springframework.http.ResponseEntity;

/** Answers with the headers that a change or a creation carries. */
public final class Answers {
    private Answers() {}

    /** 200 with the position and, where the position is known, the ETag after the change. */
    public static ResponseEntity<Change> changed(StreamPosition after) {
        return with(ResponseEntity.ok(), after).body(new Change(after));
    }

    /** 201 with Location. */
    public static <T> ResponseEntity<T> created(String location, StreamPosition after, T body) {
        return with(ResponseEntity.created(URI.create(location)), after).body(body);
    }

    private static ResponseEntity.BodyBuilder with(ResponseEntity.BodyBuilder answer, StreamPosition after) {
        return after == null
                ? answer
                : answer.header(IdempotencyFilter.AFTER, after.toString())
                        .eTag(Version.of(after).etag());
    }
}
