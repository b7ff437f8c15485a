package org.liuhe.query.councils;

import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.councils.CouncilAdjourned;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.CouncilHeld;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.CouncilTermPassed;
import org.liuhe.contracts.councils.InvitationAnswered;
import org.liuhe.contracts.councils.MeetingClosed;
import org.liuhe.contracts.councils.MinutesPublished;
import org.liuhe.contracts.councils.MotionProposed;
import org.liuhe.contracts.councils.OwnersVoteCounted;
import org.liuhe.contracts.councils.OwnersVoteOpened;
import org.liuhe.contracts.councils.PositionTaken;
import org.liuhe.contracts.councils.ResolutionOverdue;
import org.liuhe.contracts.councils.ResolutionPassed;
import org.liuhe.contracts.councils.ResolutionReportRejected;
import org.liuhe.contracts.councils.ResolutionReported;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.query.matters.Duties;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.matters.MatterReadModel;
import org.liuhe.query.matters.Matters;
import org.liuhe.query.matters.Occurrence;
import org.springframework.stereotype.Component;

/** Who takes part in a council, and what each of them owes it. */
@Component
class CouncilReadModel implements MatterReadModel {

    static final String HOLD = "hold";
    static final String COUNT = "count";
    static final String MINUTES = "minutes";
    static final String PERFORM = "perform";
    static final String CONFIRM = "confirm";
    static final String CHOOSE = "choose";

    private final Matters matters;
    private final Duties duties;
    private final Journal journal;

    CouncilReadModel(Matters matters, Duties duties, Journal journal) {
        this.matters = matters;
        this.duties = duties;
        this.journal = journal;
    }

    @Override
    public void on(Occurrence occurrence) {
        if (!(occurrence.event() instanceof CouncilEvent event)) return;
        if (event instanceof CouncilConvened convened) convened(convened, occurrence);
        else {
            CouncilStage reached = CouncilFold.reached(event);
            if (reached != null) matters.reached(occurrence.matterId(), reached);
        }
        calling(event, occurrence);
        meeting(event, occurrence);
        following(event, occurrence);
    }

    private void convened(CouncilConvened event, Occurrence at) {
        String id = event.councilId();
        matters.opened(
                id, MatterKind.COUNCIL, null, event.category(), event.area(), null, CouncilStage.CONVENED, at.at());
        matters.joins(id, event.organisationId(), "convener");
        matters.tied(id, MatterLink.Relation.ORIGIN, event.originId());
    }

    private void calling(CouncilEvent event, Occurrence at) {
        String id = event.councilId();
        if (event instanceof CouncilInvited e) {
            CouncilFold fold = fold(id);
            fold.seats().forEach(seat -> {
                matters.joins(id, seat, "member");
                duties.owed(id, answer(seat), Task.COUNCIL_ANSWER, seat, e.answerDue(), at.at());
            });
            duties.owed(id, HOLD, Task.COUNCIL_HOLD, e.community(), fold.holdDue, at.at());
        } else if (event instanceof InvitationAnswered e) {
            duties.done(id, answer(e.organisationId()));
        } else if (event instanceof CouncilTermPassed e) {
            if (e.term() == CouncilTerm.MINUTES) duties.overdue(id, MINUTES);
            else e.organisationIds().forEach(silent -> duties.overdue(id, answer(silent)));
        } else if (event instanceof CouncilAdjourned) {
            duties.allDone(id);
        }
    }

    private void meeting(CouncilEvent event, Occurrence at) {
        String id = event.councilId();
        if (event instanceof CouncilHeld e) {
            duties.allDone(id);
            duties.owed(id, HOLD, Task.COUNCIL_HOLD, fold(id).community, e.decideDue(), at.at());
        } else if (event instanceof MotionProposed e && e.matter() == null) {
            CouncilFold fold = fold(id);
            fold.seats().stream()
                    .filter(seat -> !seat.equals(e.organisationId()))
                    .forEach(seat -> duties.owed(
                            id, decide(e.motion(), seat), Task.COUNCIL_DECIDE, seat, fold.decideDue, at.at()));
        } else if (event instanceof PositionTaken e) {
            duties.done(id, decide(e.motion(), e.organisationId()));
        } else if (event instanceof MeetingClosed e) {
            duties.allDone(id);
            duties.owed(id, MINUTES, Task.COUNCIL_MINUTES, e.organisationId(), e.minutesDue(), at.at());
        } else if (event instanceof OwnersVoteOpened e) {
            duties.owed(id, COUNT, Task.COUNCIL_COUNT, fold(id).clerk(), e.voteDue(), at.at());
            e.roll().forEach(entry -> matters.joins(id, entry.subject(), "owner"));
        } else if (event instanceof OwnersVoteCounted) {
            duties.done(id, COUNT);
        } else if (event instanceof MinutesPublished) {
            duties.done(id, MINUTES);
        }
    }

    private void following(CouncilEvent event, Occurrence at) {
        String id = event.councilId();
        if (event instanceof ResolutionPassed e) {
            matters.joins(id, e.responsible(), "responsible");
            perform(id, e.responsible(), e.due(), at);
        } else if (event instanceof ResolutionReported e) {
            duties.done(id, PERFORM);
            duties.done(id, CHOOSE);
            duties.owed(id, CONFIRM, Task.COUNCIL_CONFIRM, fold(id).resolution.confirmer(), e.confirmDue(), at.at());
        } else if (event instanceof ResolutionReportRejected e) {
            duties.done(id, CONFIRM);
            perform(id, fold(id).resolution.responsible(), e.due(), at);
        } else if (event instanceof ResolutionOverdue e) {
            duties.overdue(id, PERFORM);
            duties.owed(id, CHOOSE, Task.COUNCIL_CHOOSE, e.organisationId(), e.chooseDue(), at.at());
        } else if (event instanceof CouncilReferredToEnforcement) {
            duties.done(id, PERFORM);
            duties.done(id, CHOOSE);
        } else if (event instanceof CouncilClosed e) {
            closed(e, at);
        }
    }

    private void perform(String id, String responsible, DueDate due, Occurrence at) {
        duties.owed(id, PERFORM, Task.COUNCIL_PERFORM, responsible, due, at.at());
    }

    /** Minutes are owed still, whatever the council came to. */
    private void closed(CouncilClosed event, Occurrence at) {
        String id = event.councilId();
        duties.allDone(id);
        if (!event.minutesOwed()) return;
        CouncilFold fold = fold(id);
        duties.owed(id, MINUTES, Task.COUNCIL_MINUTES, fold.community, fold.minutesDue, at.at());
        if (fold.minutesOverdue) duties.overdue(id, MINUTES);
    }

    /** As of now: the journal has the event that is being told. */
    private CouncilFold fold(String id) {
        return CouncilFold.of(journal.of(id, null));
    }

    private static String answer(String organisation) {
        return "answer-" + mark(organisation);
    }

    private static String decide(int motion, String organisation) {
        return "decide-" + motion + "-" + mark(organisation);
    }

    /** Short, and the same for the same organisation at every replay. */
    private static String mark(String organisation) {
        return Integer.toHexString(organisation.hashCode());
    }
}
