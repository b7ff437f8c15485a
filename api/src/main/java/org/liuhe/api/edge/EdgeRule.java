package org.liuhe.api.edge;

import java.util.Optional;
import java.util.stream.Stream;
import org.liuhe.contracts.Rule;
import org.springframework.http.HttpStatus;

/** Rules of the HTTP edge itself, each with the status that HTTP gives it. */
public enum EdgeRule implements Rule {
    TOKEN_MISSING("authority.token-missing", HttpStatus.UNAUTHORIZED),
    TOKEN_INVALID("authority.token-invalid", HttpStatus.UNAUTHORIZED),
    IDENTITY_UNAVAILABLE("authority.unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    KEY_MISSING("request.idempotency-key-missing", HttpStatus.BAD_REQUEST),
    KEY_MALFORMED("request.idempotency-key-malformed", HttpStatus.BAD_REQUEST),
    KEY_REUSED("request.idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT),
    IN_PROGRESS("request.in-progress", HttpStatus.CONFLICT),
    IF_MATCH_MISSING("request.if-match-missing", HttpStatus.PRECONDITION_REQUIRED),
    IF_MATCH_MALFORMED("request.if-match-malformed", HttpStatus.BAD_REQUEST),
    MALFORMED("request.malformed", HttpStatus.BAD_REQUEST),
    VALUE_UNKNOWN("request.value-unknown", HttpStatus.BAD_REQUEST),
    VALUE_MISSING("request.value-missing", HttpStatus.BAD_REQUEST),
    VALUE_OUT_OF_RANGE("request.value-out-of-range", HttpStatus.UNPROCESSABLE_CONTENT),
    ROW_MALFORMED("request.row-malformed", HttpStatus.UNPROCESSABLE_CONTENT),
    PATH_UNKNOWN("request.path-unknown", HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED("request.method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    MEDIA_TYPE_UNSUPPORTED("request.media-type-unsupported", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    NOT_ACCEPTABLE("request.not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    TOO_LARGE("request.too-large", HttpStatus.CONTENT_TOO_LARGE),
    ADDRESS_TOO_LONG("request.address-too-long", HttpStatus.URI_TOO_LONG),
    TOO_DEEP("request.too-deep", HttpStatus.BAD_REQUEST),
    FORM_EXPIRED("request.form-expired", HttpStatus.FORBIDDEN),
    LIMIT_REQUESTS("limit.requests", HttpStatus.TOO_MANY_REQUESTS),
    LIMIT_MISSED_CODES("limit.missed-codes", HttpStatus.TOO_MANY_REQUESTS),
    LIMIT_SEARCHES("limit.searches", HttpStatus.TOO_MANY_REQUESTS),
    LIMIT_PROOFS("limit.proofs", HttpStatus.TOO_MANY_REQUESTS),
    LIMIT_WRITES("limit.writes", HttpStatus.TOO_MANY_REQUESTS),
    LIMIT_FILINGS("limit.filings", HttpStatus.TOO_MANY_REQUESTS),
    LIMIT_FILINGS_IN_AREA("limit.filings-in-area", HttpStatus.TOO_MANY_REQUESTS),
    PAPER_NOT_THERE("paper.not-there", HttpStatus.NOT_FOUND),
    UNAVAILABLE("edge.unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String code;
    private final HttpStatus status;

    EdgeRule(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    /** The rule with this code; empty where it is not one of the edge. */
    public static Optional<EdgeRule> of(String code) {
        return Stream.of(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return switch (status) {
            case SERVICE_UNAVAILABLE -> Kind.BUSY;
            case UNAUTHORIZED, FORBIDDEN -> Kind.DENIED;
            case NOT_FOUND -> Kind.UNKNOWN;
            default -> Kind.BROKEN;
        };
    }

    /** What HTTP answers with. */
    public HttpStatus status() {
        return status;
    }
}
