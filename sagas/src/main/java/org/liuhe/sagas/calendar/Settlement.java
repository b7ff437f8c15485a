package org.liuhe.sagas.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.SettleCaseDue;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.SettleComplaintDue;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.SettleCouncilDue;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.SettleDisputeDue;
import org.liuhe.contracts.enforcement.SettleTaskDue;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.ProvisionalDue;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.SettlePetitionDue;
import org.liuhe.contracts.support.SettleSupportDue;
import org.liuhe.contracts.support.SupportId;
import org.liuhe.policy.Policy;
import org.liuhe.sagas.SagaCommands;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Due dates that reach into a year whose holidays the State Council has not announced are provisional; when the year's file has
 * come, each matter is asked to settle its own. Repeating it changes nothing.
 */
// asked for by whoever keeps the time; a node that only routes needs no calendar
@Lazy
@Component
public class Settlement {

    private static final String SELF = "calendar";
    private static final int PAGE = 200;

    private final Policy policy;
    private final QueryGateway queries;
    private final SagaCommands commands;
    private final Clock clock;

    Settlement(Policy policy, QueryGateway queries, SagaCommands commands, Clock clock) {
        this.policy = policy;
        this.queries = queries;
        this.commands = commands;
        this.clock = clock;
    }

    /** @return how many due dates were asked to be settled */
    public int settle() {
        List<ProvisionalDue> due = announced();
        due.forEach(each -> commands.sendAndWait(SELF, command(each)));
        return due.size();
    }

    /** All of them before the first is settled: what is settled leaves the list, which would move under its pages. */
    private List<ProvisionalDue> announced() {
        List<ProvisionalDue> found = new ArrayList<>();
        String cursor = null;
        do {
            Page<ProvisionalDue> page = page(clock.instant(), cursor);
            page.items().stream().filter(each -> isAnnounced(each.due())).forEach(found::add);
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    @SuppressWarnings("unchecked")
    private Page<ProvisionalDue> page(Instant from, String cursor) {
        return queries.query(
                        ListProvisionalDues.class.getName(),
                        GenericMessage.asMessage(new ListProvisionalDues(from, cursor, PAGE))
                                .andMetaData(Actor.system(SELF).metaData()),
                        ResponseTypes.instanceOf(Page.class))
                .join();
    }

    private static Command command(ProvisionalDue each) {
        String id = each.matterId();
        DueDate was = each.due();
        if (SupportId.isOne(id)) return new SettleSupportDue(new SupportId(id), was);
        MatterKind kind = MatterKind.of(id).orElseThrow(() -> new IllegalStateException("no matter: " + id));
        return switch (kind) {
            case COMPLAINT -> new SettleComplaintDue(new ComplaintId(id), was);
            case CASE -> new SettleCaseDue(new CaseId(id), was);
            case COUNCIL -> new SettleCouncilDue(new CouncilId(id), was);
            case DISPUTE -> new SettleDisputeDue(new DisputeId(id), was);
            case ENFORCEMENT -> new SettleTaskDue(new TaskId(id), was);
            case PETITION -> new SettlePetitionDue(new PetitionId(id), was);
        };
    }

    private boolean isAnnounced(DueDate due) {
        return IntStream.rangeClosed(due.startDay().getYear(), due.lastDay().getYear())
                .allMatch(policy::announced);
    }
}
