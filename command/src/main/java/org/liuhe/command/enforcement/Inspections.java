package org.liuhe.command.enforcement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.PlannedInspection;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.SplitTask;
import org.liuhe.contracts.enforcement.TaskSplit;

/** The inspections of a task, and what they found. */
class Inspections {

    private static final int FEWEST = 2;
    private static final int MOST = 20;

    private List<Inspection> planned = List.of();
    private Set<Integer> done = new HashSet<>();
    private boolean split;
    private boolean violation;

    void begins(Inspection first) {
        planned = List.of(first);
    }

    void split(TaskSplit event) {
        planned = List.copyOf(event.inspections());
        split = true;
    }

    void found(FindingRecorded event) {
        done.add(event.inspection());
        violation |= event.violation();
    }

    /** Whether any of them found a violation. */
    boolean foundViolation() {
        return violation;
    }

    boolean isUntouched() {
        return done.isEmpty();
    }

    boolean isInspector(Actor actor) {
        return planned.stream().anyMatch(inspection -> inspection.member().equals(actor.subject()));
    }

    /** For which organisation an inspector goes; null where the actor is none. */
    String organisationOf(Actor actor) {
        return planned.stream()
                .filter(inspection -> inspection.member().equals(actor.subject()))
                .map(Inspection::organisationId)
                .findFirst()
                .orElse(null);
    }

    TaskSplit split(String taskId, SplitTask command, Team team, KnownMembers members, Terms terms) {
        if (split || !done.isEmpty()) throw new RuleBroken(EnforcementRule.SPLIT_LATE);
        List<PlannedInspection> wanted = command.inspections();
        if (wanted == null || wanted.size() < FEWEST || wanted.size() > MOST)
            throw new RuleBroken(EnforcementRule.SPLIT_SIZE, "inspections", FEWEST, MOST);
        List<Inspection> numbered = new ArrayList<>();
        for (PlannedInspection each : wanted) {
            String place = Texts.required("inspections", each.place(), Texts.LINE);
            AvailabilityReported member = team.sendable(each.member(), members, "inspections");
            numbered.add(new Inspection(
                    numbered.size() + 1, place, member.memberId(), member.member(), member.organisationId()));
        }
        return new TaskSplit(taskId, numbered, terms.now());
    }

    /** @param leadSteppedIn the term has passed, and the lead does itself what its member owed */
    FindingRecorded finding(String taskId, RecordFinding command, Actor actor, boolean leadSteppedIn, Terms terms) {
        int number = command.inspection();
        Inspection inspection = planned.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(EnforcementRule.INSPECTION_UNKNOWN, "inspection", number));
        if (!inspection.member().equals(actor.subject()) && !leadSteppedIn)
            throw new RuleBroken(EnforcementRule.NOT_THE_MEMBER);
        if (done.contains(number)) throw new RuleBroken(EnforcementRule.INSPECTION_DONE, "inspection", number);
        int open = planned.size() - done.size() - 1;
        boolean any = violation || command.violation();
        return new FindingRecorded(
                taskId,
                number,
                command.violation(),
                Texts.required("text", command.text(), Texts.STATEMENT),
                Proof.of(command.evidence(), command.violation()),
                open,
                open == 0 && any ? terms.dueFromNow("enforcement.penalty") : null,
                terms.now());
    }
}
