package org.liuhe.contracts.areas;

import org.liuhe.contracts.Rule;

/** Rules of an organisation's members. */
public enum MemberRule implements Rule {
    ACCOUNT_UNKNOWN("member.account-unknown", Kind.BROKEN),
    /** The user name or the mail address is somebody's already. */
    ACCOUNT_EXISTS("member.account-exists", Kind.BROKEN),
    /** The identity server does not take the user name, mail address or password. */
    ACCOUNT_REFUSED("member.account-refused", Kind.BROKEN),
    /** The account is no member's. */
    UNKNOWN("member.unknown", Kind.BROKEN),
    ROLES_MISSING("member.roles-missing", Kind.BROKEN),
    ROLE_NOT_GIVEABLE("member.role-not-giveable", Kind.BROKEN),
    /** Nobody decides on their own membership, so that an organisation keeps its last manager. */
    ONESELF("member.oneself", Kind.BROKEN),
    OPERATOR_APPOINTS_MANAGERS("member.operator-appoints-managers", Kind.DENIED),
    /** The identity server does not answer; nothing was recorded. */
    ACCOUNTS_UNAVAILABLE("member.accounts-unavailable", Kind.BUSY);

    private final String code;
    private final Kind kind;

    MemberRule(String code, Kind kind) {
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
