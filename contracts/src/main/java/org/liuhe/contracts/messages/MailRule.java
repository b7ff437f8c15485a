package org.liuhe.contracts.messages;

import org.liuhe.contracts.Rule;

/** Rules of mail. */
public enum MailRule implements Rule {
    /** The account has no address, or nobody has confirmed that it is theirs. */
    NO_ADDRESS("mail.no-address"),
    ADDRESS_MALFORMED("mail.address-malformed"),
    /** Neither {@code zh} nor {@code en}. */
    LANGUAGE_UNKNOWN("mail.language-unknown"),
    /** This installation sends none. */
    OFF("mail.off");

    private final String code;

    MailRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.BROKEN;
    }
}
