package org.liuhe.query.councils;

import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.councils.CouncilAdjourned;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.CouncilHeld;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilReferralEnded;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.CouncilTermPassed;
import org.liuhe.contracts.councils.InvitationAnswered;
import org.liuhe.contracts.councils.MeetingClosed;
import org.liuhe.contracts.councils.MinutesPublished;
import org.liuhe.contracts.councils.MotionProposed;
import org.liuhe.contracts.councils.OwnersRepresentedByCommunity;
import org.liuhe.contracts.councils.OwnersVoteCounted;
import org.liuhe.contracts.councils.OwnersVoteOpened;
import org.liuhe.contracts.councils.PositionTaken;
import org.liuhe.contracts.councils.ResolutionConfirmed;
import org.liuhe.contracts.councils.ResolutionOverdue;
import org.liuhe.contracts.councils.ResolutionPassed;
import org.liuhe.contracts.councils.ResolutionReportRejected;
import org.liuhe.contracts.councils.ResolutionReported;
import org.liuhe.contracts.councils.VoteRecorded;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.query.matters.Occurrence;

/** What the members read of each event. Single votes are secret: none has an entry. */
final class CouncilEntries {

    private static final String SYSTEM = "system:";
    private static final String STAFF = "staff";

    private final Agenda agenda;

    CouncilEntries(Agenda agenda) {
        this.agenda = agenda;
    }

    List<DossierEntry> of(List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> !(occurrence.event() instanceof VoteRecorded))
                .map(this::entry)
                .toList();
    }

    private DossierEntry entry(Occurrence occurrence) {
        Line line = line((CouncilEvent) occurrence.event());
        String subject = occurrence.bySubject();
        return new DossierEntry(
                occurrence.matterId(),
                occurrence.sequence(),
                occurrence.at(),
                occurrence.event().getClass().getSimpleName(),
                subject != null && subject.startsWith(SYSTEM) ? subject : STAFF,
                line.organisation,
                line.to,
                line.reason,
                text((CouncilEvent) occurrence.event(), line),
                line.due,
                line.number);
    }

    /** What was said in the meeting the accused heard; what others wrote about it before and after may name the reporter. */
    private String text(CouncilEvent event, Line line) {
        if (event instanceof CouncilConvened) return agenda.text();
        return agenda.kept() && event instanceof CouncilReferredToEnforcement ? null : line.text;
    }

    private static Line line(CouncilEvent event) {
        Line calling = calling(event);
        if (calling != null) return calling;
        Line meeting = meeting(event);
        return meeting != null ? meeting : following(event);
    }

    private static Line calling(CouncilEvent event) {
        if (event instanceof CouncilConvened e)
            return new Line(e.organisationId(), null, null, e.agenda(), e.holdDue(), null);
        if (event instanceof OwnersRepresentedByCommunity e)
            return new Line(e.organisationId(), null, null, null, null, null);
        if (event instanceof CouncilInvited e)
            return new Line(null, e.community(), null, null, e.answerDue(), e.meeting());
        if (event instanceof InvitationAnswered e)
            return new Line(e.organisationId(), null, e.coming() ? "COMING" : "NOT_COMING", e.reason(), null, null);
        if (event instanceof CouncilTermPassed e)
            return new Line(e.organisationIds().get(0), null, e.term().name(), null, e.due(), e.number());
        if (event instanceof CouncilAdjourned e)
            return new Line(null, null, e.cause().name(), null, e.holdDue(), e.meeting());
        return null;
    }

    private static Line meeting(CouncilEvent event) {
        if (event instanceof CouncilHeld e) return new Line(null, null, null, null, e.decideDue(), e.meeting());
        if (event instanceof MotionProposed e)
            return new Line(e.organisationId(), e.responsible(), e.matter(), e.publicText(), e.due(), e.motion());
        if (event instanceof PositionTaken e)
            return new Line(e.organisationId(), null, e.agrees() ? "AGREES" : "DISAGREES", null, null, e.motion());
        if (event instanceof OwnersVoteOpened e) return new Line(null, null, e.matter(), null, e.voteDue(), e.motion());
        if (event instanceof OwnersVoteCounted e)
            return new Line(null, null, e.outcome().name(), null, null, e.motion());
        if (event instanceof MeetingClosed e)
            return new Line(e.organisationId(), null, null, null, e.minutesDue(), e.meeting());
        if (event instanceof MinutesPublished e)
            return new Line(e.organisationId(), null, e.late() ? "LATE" : null, e.text(), null, null);
        return null;
    }

    private static Line following(CouncilEvent event) {
        if (event instanceof ResolutionPassed e)
            return new Line(null, e.responsible(), null, e.publicText(), e.due(), e.motion());
        if (event instanceof ResolutionReported e)
            return new Line(e.organisationId(), null, null, e.text(), e.confirmDue(), e.report());
        if (event instanceof ResolutionConfirmed e)
            return new Line(e.organisationId(), null, null, null, null, e.report());
        if (event instanceof ResolutionReportRejected e)
            return new Line(e.organisationId(), null, null, e.reason(), e.due(), e.report());
        if (event instanceof ResolutionOverdue e)
            return new Line(e.responsible(), e.organisationId(), null, null, e.chooseDue(), e.time());
        if (event instanceof CouncilReferredToEnforcement e)
            return new Line(e.organisationId(), null, null, e.request(), null, null);
        if (event instanceof CouncilReferralEnded e)
            return new Line(null, null, e.outcome().name(), null, null, null);
        if (event instanceof CouncilClosed e)
            return new Line(null, null, e.outcome().name(), null, null, null);
        return new Line(null, null, null, null, null, null);
    }

    private record Line(String organisation, String to, String reason, String text, DueDate due, Integer number) {}
}
