package org.liuhe.contracts.privacy;

import org.liuhe.contracts.Rule;

/** Rules of personal data. */
public enum PrivacyRule implements Rule {
    /** Nobody has asked for it, or it was refused or declined. */
    NOT_ASKED("erasure.not-asked", Kind.BROKEN),
    NOT_EXAMINED("erasure.not-examined", Kind.BROKEN),
    /** Who examined may not confirm. */
    SECOND_OFFICER("erasure.second-officer", Kind.BROKEN),
    /** An officer's own data is for two others. */
    OWN_DATA("erasure.own-data", Kind.BROKEN),
    /** Of a matter whose filer has an account, nobody but the filer asks. */
    HAS_ACCOUNT("erasure.has-account", Kind.BROKEN),
    ERASED("erasure.done", Kind.BROKEN);

    private final String code;
    private final Kind kind;

    PrivacyRule(String code, Kind kind) {
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
