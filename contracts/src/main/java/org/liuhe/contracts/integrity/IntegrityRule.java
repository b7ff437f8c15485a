package org.liuhe.contracts.integrity;

import org.liuhe.contracts.Rule;

/** Why the log cannot show something. */
public enum IntegrityRule implements Rule {
    /** It is stored, and the next checkpoint will cover it. */
    NOT_COVERED("integrity.not-covered", Kind.UNKNOWN),
    /** What is stored by now is not what was logged. */
    NOT_AS_LOGGED("integrity.not-as-logged", Kind.UNKNOWN),
    /** No node has a key. */
    NOT_SIGNED("integrity.not-signed", Kind.UNKNOWN),
    CHECKPOINT_UNKNOWN("integrity.checkpoint-unknown", Kind.UNKNOWN),
    LEAF_UNKNOWN("integrity.leaf-unknown", Kind.UNKNOWN),
    LEAF_MALFORMED("integrity.leaf-malformed", Kind.BROKEN),
    SIZES_REVERSED("integrity.sizes-reversed", Kind.BROKEN),
    /** The events of this installation are not in its own database. */
    NOT_KEPT("integrity.not-kept", Kind.UNKNOWN);

    private final String code;
    private final Kind kind;

    IntegrityRule(String code, Kind kind) {
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
