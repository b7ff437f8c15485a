package org.liuhe.command.councils;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.MotionProposed;

/** One motion, and where each of the three stands. */
record Motion(
        int number, String publicText, String responsible, DueDate due, String matter, Map<String, Boolean> positions) {

    static Motion of(MotionProposed event) {
        return new Motion(
                event.motion(),
                event.publicText(),
                event.responsible(),
                event.due(),
                event.matter(),
                Map.of(event.organisationId(), true));
    }

    /** The motion once somebody has said so. */
    Motion with(String organisation, boolean agrees) {
        Map<String, Boolean> then = new LinkedHashMap<>(positions);
        then.put(organisation, agrees);
        return new Motion(number, publicText, responsible, due, matter, then);
    }

    void refuseReserved() {
        if (matter != null) throw new RuleBroken(CouncilRule.RESERVED_TO_OWNERS, "motion");
    }

    void refuseUnreserved() {
        if (matter == null) throw new RuleBroken(CouncilRule.MATTER_NOT_RESERVED, "motion");
    }

    void refuseRepeated(String organisation, boolean agrees) {
        if (Boolean.valueOf(agrees).equals(positions.get(organisation)))
            throw new RuleBroken(CouncilRule.SAID_ALREADY, "agrees");
    }
}
