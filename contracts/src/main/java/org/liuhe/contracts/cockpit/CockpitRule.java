package org.liuhe.contracts.cockpit;

import org.liuhe.contracts.Rule;

/** Why the cockpit shows nothing. */
public enum CockpitRule implements Rule {
    /** No street or district office of the asker's has the area. */
    NOT_YOUR_AREA("cockpit.not-your-area", Kind.DENIED);

    private final String code;
    private final Kind kind;

    CockpitRule(String code, Kind kind) {
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
