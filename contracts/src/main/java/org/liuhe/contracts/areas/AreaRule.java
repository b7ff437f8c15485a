package org.liuhe.contracts.areas;

import org.liuhe.contracts.Rule;

/** Rules of areas and organisations. */
public enum AreaRule implements Rule {
    AREA_MALFORMED("area.malformed"),
    AREA_UNKNOWN("area.unknown"),
    AREA_DIFFERENT("area.already-registered-differently"),
    PARENT_UNKNOWN("area.parent-unknown"),
    LEVEL_WRONG("area.level-wrong"),
    AREA_RETIRED("area.retired"),
    AREA_HAS_CHILDREN("area.has-children"),
    BOUNDARY_MALFORMED("area.boundary-malformed"),
    BOUNDARY_NOT_CLOSED("area.boundary-not-closed"),
    BOUNDARY_TOO_LARGE("area.boundary-too-large"),
    BOUNDARY_OUT_OF_RANGE("area.boundary-out-of-range"),
    /** Crosses or touches itself, or a hole lies outside. */
    BOUNDARY_INVALID("area.boundary-invalid"),
    ORGANISATION_UNKNOWN("organisation.unknown"),
    ORGANISATION_DIFFERENT("organisation.already-registered-differently"),
    ORGANISATION_SERVES_NOTHING("organisation.serves-nothing"),
    ORGANISATION_ENDED("organisation.ended"),
    CAPABILITY_MALFORMED("organisation.capability-malformed"),
    REPLACED_BY_ITSELF("organisation.replaced-by-itself"),
    NOT_SERVING("organisation.not-serving"),
    HANDOVER_UNDATED("organisation.handover-undated"),
    HANDOVER_OVERLAPS("organisation.handover-overlaps"),
    HANDOVER_AHEAD("organisation.handover-ahead");

    private final String code;

    AreaRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
