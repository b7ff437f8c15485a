package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.CALENDAR;
import static org.liuhe.command.authority.Parts.ENFORCING;
import static org.liuhe.command.authority.Relations.PROCESS;
import static org.liuhe.contracts.Role.DISTRICT;
import static org.liuhe.contracts.Role.ENFORCEMENT;
import static org.liuhe.contracts.Role.STAFF;

import java.util.Set;
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.AdoptTask;
import org.liuhe.contracts.enforcement.DecidePenalty;
import org.liuhe.contracts.enforcement.DeclineDispatch;
import org.liuhe.contracts.enforcement.DeclineTask;
import org.liuhe.contracts.enforcement.DispatchTask;
import org.liuhe.contracts.enforcement.ExtendRectification;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.MarkTaskOverdue;
import org.liuhe.contracts.enforcement.MergeTask;
import org.liuhe.contracts.enforcement.OfferTask;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.OpenTask;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.RecordHearing;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.ReportAvailability;
import org.liuhe.contracts.enforcement.ReportRectified;
import org.liuhe.contracts.enforcement.SettleTaskDue;
import org.liuhe.contracts.enforcement.SplitTask;
import org.liuhe.contracts.enforcement.WithdrawTask;

/** Who may do what with an enforcement task. */
final class EnforcementAuthority {

    private static final String TASK_LEAD = "one of the actor's organisations leads the task";
    private static final String ASKED_TO_GO = "the actor is the member who is asked to go";
    private static final String INSPECTS = "the inspection is the actor's; the lead's where its term has passed";
    private static final String ON_THE_TASK = "one of the actor's organisations leads, or an inspection is the actor's";

    /** Whose members go: enforcement teams, and the agencies that are their partners. */
    private static final Set<String> TEAM = Set.of(ENFORCEMENT, DISTRICT);

    private EnforcementAuthority() {}

    static Rows rows() {
        return new Rows()
                .allow(OpenTask.class, PROCESS, ENFORCING)
                .allow(
                        OpenPatrolTask.class,
                        "the organisation is the actor's own, and enforces in the area",
                        ENFORCEMENT)
                .allow(FormTeam.class, TASK_LEAD, ENFORCEMENT)
                .allow(OfferTask.class, PROCESS, ENFORCING)
                .allow(DispatchTask.class, TASK_LEAD, ENFORCEMENT)
                .allow(AcceptDispatch.class, ASKED_TO_GO, TEAM)
                .allow(DeclineDispatch.class, ASKED_TO_GO, TEAM)
                .allow(SplitTask.class, ON_THE_TASK, TEAM)
                .allow(MergeTask.class, "one of the actor's organisations leads both tasks", ENFORCEMENT)
                .allow(AdoptTask.class, PROCESS, ENFORCING)
                .allow(RecordFinding.class, INSPECTS, TEAM)
                .allow(OrderRectification.class, ON_THE_TASK, TEAM)
                .allow(ExtendRectification.class, TASK_LEAD, ENFORCEMENT)
                .allow(ReportRectified.class, "of the responsible organisation, an inspector, or of the lead", STAFF)
                .allow(ReinspectTask.class, INSPECTS, TEAM)
                .allow(RecordHearing.class, ON_THE_TASK, TEAM)
                .allow(DecidePenalty.class, TASK_LEAD, ENFORCEMENT)
                .allow(DeclineTask.class, TASK_LEAD, ENFORCEMENT)
                .allow(WithdrawTask.class, PROCESS, ENFORCING)
                .allow(MarkTaskOverdue.class, PROCESS, ENFORCING)
                .allow(ReportAvailability.class, "the member is the actor, and the organisation the actor's own", TEAM)
                .allow(SettleTaskDue.class, PROCESS, CALENDAR);
    }
}
