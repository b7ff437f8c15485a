package org.liuhe.contracts;

/** Rules that hold for every message. */
public enum CommonRule implements Rule {
    DENIED("authority.denied", Kind.DENIED),
    NOT_YOURS("authority.not-yours", Kind.DENIED),
    MATTER_UNKNOWN("matter.unknown", Kind.UNKNOWN),
    STALE("request.stale", Kind.STALE),
    NOT_YET("read.not-yet", Kind.BUSY),
    TEXT_BLANK("text.blank", Kind.BROKEN),
    TEXT_TOO_LONG("text.too-long", Kind.BROKEN),
    TEXT_CONTROL_CHARACTER("text.control-character", Kind.BROKEN),
    TEXT_PERSONAL("text.personal", Kind.BROKEN),
    ID_MALFORMED("id.malformed", Kind.BROKEN);

    private final String code;
    private final Kind kind;

    CommonRule(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
