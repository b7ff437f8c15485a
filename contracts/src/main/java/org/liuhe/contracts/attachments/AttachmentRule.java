package org.liuhe.contracts.attachments;

import org.liuhe.contracts.Rule;

/** Rules of files that are added to a matter. */
public enum AttachmentRule implements Rule {
    /** By its content, whatever its name says: no picture, PDF or sound of a kind that can be cleaned. */
    TYPE("attachment.type"),
    /** Too many bytes, pixels or pages. */
    SIZE("attachment.size"),
    /** The matter has as many as it may have. */
    NUMBER("attachment.number"),
    /** Broken, or locked by a password: what is in it cannot be told. */
    UNREADABLE("attachment.unreadable"),
    /** Whose matter it is was erased: nothing more is kept of them. */
    ERASED("attachment.erased"),
    /** Who sees but a part of a matter does not see its files. */
    PART_ONLY("attachment.part-only", Kind.DENIED),
    /** Who only reads a matter adds nothing to it. */
    NO_PART("attachment.no-part", Kind.DENIED),
    /** Of the one who added it alone. */
    NOT_YOURS("attachment.not-yours", Kind.DENIED),
    /** Never there, withdrawn, or erased. */
    UNKNOWN("attachment.unknown", Kind.UNKNOWN);

    private final String code;
    private final Kind kind;

    AttachmentRule(String code) {
        this(code, Kind.BROKEN);
    }

    AttachmentRule(String code, Kind kind) {
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
