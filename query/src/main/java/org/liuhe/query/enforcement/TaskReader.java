package org.liuhe.query.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.enforcement.TaskTerm;

/**
 * Who reads a task.
 *
 * @param parts what they are in it
 * @param past true where they look at an earlier time, when nothing can be done
 * @param accused their organisations by which they are kept from the reporter of what the task came from
 */
record TaskReader(Actor actor, Set<String> parts, boolean past, Set<String> accused) {

    /** The reporter is shielded from the accused: whoever must rectify sees neither who asked nor what they said. */
    boolean isAccused() {
        return isKept() || parts.equals(Set.of(TaskAccess.RESPONSIBLE));
    }

    boolean isKept() {
        return !accused.isEmpty();
    }

    /** Their own words they may read again. */
    boolean mayReadRequest(String requestedBy) {
        return !isAccused() || requestedBy != null && accused.contains(requestedBy);
    }

    /** What the actor may do now; the commands' own rules decide. */
    List<String> acts(TaskFold task) {
        if (past) return List.of();
        List<String> acts = new ArrayList<>();
        boolean lead = parts.contains(TaskAccess.LEAD) && actor.has(Role.ENFORCEMENT);
        boolean inspector = task.isInspector(actor.subject());
        boolean asked = actor.subject().equals(task.asked());
        switch (task.stage()) {
            case OPENED -> add(acts, lead, "form-team", "decline", "merge");
            case TEAM_FORMED -> add(acts, lead, "dispatch", "form-team", "decline", "merge");
            case DISPATCHED -> {
                add(acts, asked, "accept", "decline-dispatch");
                add(acts, lead, "dispatch", "decline", "merge");
            }
            case INSPECTING -> {
                add(acts, inspector || lead && task.isLate(TaskTerm.INSPECT), "record-finding");
                add(acts, inspector || lead, "split");
                add(acts, lead, "decline", "merge");
            }
            case VIOLATION_FOUND -> add(acts, inspector || lead, "order-rectification");
            case RECTIFYING -> {
                add(acts, inspector || lead || parts.contains(TaskAccess.RESPONSIBLE), "report-rectified");
                add(acts, lead, "extend-rectification");
            }
            case REINSPECTING -> add(acts, inspector || lead && task.isLate(TaskTerm.REINSPECT), "reinspect");
            case NOT_RECTIFIED -> {
                add(acts, (inspector || lead) && task.orders() < 2, "order-rectification");
                add(acts, inspector || lead, "record-hearing");
                add(acts, lead && task.isHeard(), "decide-penalty");
            }
            case MERGED, CLOSED -> {
                // nothing is left to do
            }
        }
        return acts;
    }

    private static void add(List<String> acts, boolean may, String... names) {
        if (may) acts.addAll(List.of(names));
    }
}
