package org.liuhe.api.privacy;

import org.liuhe.contracts.PersonalData;

/** What staff can look for. */
public enum Sought {
    NAME(PersonalData.Kind.NAME),
    PHONE(PersonalData.Kind.PHONE);

    private final PersonalData.Kind kind;

    Sought(PersonalData.Kind kind) {
        this.kind = kind;
    }

    public PersonalData.Kind kind() {
        return kind;
    }
}
