package org.liuhe.contracts.areas;

import org.liuhe.contracts.Rule;

/** Rules of areas and organisations. */
public enum AreaRule implements Rule {
    AREA_MALFORMED("area.malformed"),
    AREA_UNKNOWN("area.unknown"),
    AREA_DIFFERENT("area.already-registered-differently"),
    PARENT_UNKNOWN("area.parent-unknown"),
    LEVEL_WRONG("area.level-wrong"),
    ORGANISATION_UNKNOWN("organisation.unknown"),
    ORGANISATION_DIFFERENT("organisation.already-registered-differently"),
    ORGANISATION_SERVES_NOTHING("organisation.serves-nothing");

    private final String code;

    AreaRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
