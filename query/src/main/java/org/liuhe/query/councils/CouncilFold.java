package org.liuhe.query.councils;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.councils.CouncilAdjourned;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilDueSettled;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.CouncilHeld;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.CouncilTermPassed;
import org.liuhe.contracts.councils.CouncilView;
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
import org.liuhe.contracts.councils.VoteRecorded;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.matters.Occurrence;

/** One council, folded from its events. */
final class CouncilFold {

    CouncilConvened convened;
    CouncilStage stage;
    String community;
    String ownersCommittee;
    String propertyManager;
    int meeting;
    DueDate holdDue;
    DueDate answerDue;
    DueDate decideDue;
    final Map<String, CouncilView.Answer> answers = new LinkedHashMap<>();
    List<String> present = List.of();
    Instant heldAt;
    final List<CouncilView.Motion> motions = new ArrayList<>();
    OwnersVoteOpened vote;
    DueDate voteDue;
    OwnersVoteCounted counted;
    final Set<Integer> voted = new HashSet<>();
    int votedHeads;
    long votedArea;
    ResolutionPassed resolution;
    boolean overdue;
    String report;
    DueDate minutesDue;
    boolean minutesOverdue;
    MinutesPublished minutes;
    ReferralOutcome outcome;
    long version = -1;

    static CouncilFold of(List<Occurrence> occurrences) {
        CouncilFold fold = new CouncilFold();
        occurrences.forEach(fold::add);
        return fold;
    }

    private void add(Occurrence occurrence) {
        version = occurrence.sequence();
        CouncilEvent event = (CouncilEvent) occurrence.event();
        CouncilStage reached = reached(event);
        if (reached != null) stage = reached;
        calling(event);
        meeting(event);
        following(event);
        if (event instanceof CouncilDueSettled e) settled(e);
    }

    /** The stage that the event leads to; null where it leads to none. */
    static CouncilStage reached(CouncilEvent event) {
        if (event instanceof CouncilConvened) return CouncilStage.CONVENED;
        if (event instanceof CouncilInvited) return CouncilStage.INVITED;
        if (event instanceof CouncilAdjourned) return CouncilStage.ADJOURNED;
        if (event instanceof CouncilHeld) return CouncilStage.IN_SESSION;
        if (event instanceof OwnersVoteOpened) return CouncilStage.VOTING;
        if (event instanceof ResolutionPassed || event instanceof ResolutionReportRejected)
            return CouncilStage.RESOLVED;
        if (event instanceof ResolutionReported) return CouncilStage.REPORTED;
        if (event instanceof ResolutionOverdue) return CouncilStage.OVERDUE;
        if (event instanceof CouncilReferredToEnforcement) return CouncilStage.REFERRED;
        return event instanceof CouncilClosed ? CouncilStage.CLOSED : null;
    }

    /** Wherever the provisional date stood. */
    private void settled(CouncilDueSettled event) {
        holdDue = event.instead(holdDue);
        answerDue = event.instead(answerDue);
        decideDue = event.instead(decideDue);
        voteDue = event.instead(voteDue);
        minutesDue = event.instead(minutesDue);
    }

    private void calling(CouncilEvent event) {
        if (event instanceof CouncilConvened e) {
            convened = e;
            holdDue = e.holdDue();
        } else if (event instanceof CouncilInvited e) {
            community = e.community();
            ownersCommittee = e.ownersCommittee();
            propertyManager = e.propertyManager();
            meeting = e.meeting();
            answerDue = e.answerDue();
            answers.clear();
            present = List.of();
        } else if (event instanceof InvitationAnswered e) {
            answers.put(e.organisationId(), new CouncilView.Answer(e.organisationId(), e.coming(), e.reason()));
        } else if (event instanceof CouncilAdjourned e) {
            holdDue = e.holdDue();
            present = e.organisationIds();
        } else if (event instanceof CouncilTermPassed e) {
            minutesOverdue |= e.term() == CouncilTerm.MINUTES;
        }
    }

    private void meeting(CouncilEvent event) {
        if (event instanceof CouncilHeld e) {
            present = e.organisationIds();
            heldAt = e.heldAt();
            decideDue = e.decideDue();
        } else if (event instanceof MotionProposed e) {
            motions.add(new CouncilView.Motion(
                    e.motion(),
                    e.organisationId(),
                    e.publicText(),
                    e.responsible(),
                    e.due(),
                    e.matter(),
                    List.of(e.organisationId()),
                    List.of()));
        } else if (event instanceof PositionTaken e) {
            motions.set(e.motion() - 1, with(motions.get(e.motion() - 1), e));
        } else if (event instanceof OwnersVoteOpened e) {
            vote = e;
            voteDue = e.voteDue();
        } else if (event instanceof VoteRecorded e) {
            voted.add(e.rollNumber());
            votedHeads++;
            votedArea += e.area();
        } else if (event instanceof OwnersVoteCounted e) {
            counted = e;
        } else if (event instanceof MeetingClosed e) {
            minutesDue = e.minutesDue();
        }
    }

    private void following(CouncilEvent event) {
        if (event instanceof ResolutionPassed e) resolution = e;
        else if (event instanceof ResolutionReported e) report = e.text();
        else if (event instanceof ResolutionOverdue) overdue = true;
        else if (event instanceof MinutesPublished e) minutes = e;
        else if (event instanceof CouncilClosed e) outcome = e.outcome();
    }

    private static CouncilView.Motion with(CouncilView.Motion motion, PositionTaken taken) {
        return new CouncilView.Motion(
                motion.motion(),
                motion.organisation(),
                motion.publicText(),
                motion.responsible(),
                motion.due(),
                motion.matter(),
                with(motion.agree(), taken.organisationId(), taken.agrees()),
                with(motion.disagree(), taken.organisationId(), !taken.agrees()));
    }

    private static List<String> with(List<String> those, String one, boolean belongs) {
        Set<String> then = new LinkedHashSet<>(those);
        then.remove(one);
        if (belongs) then.add(one);
        return List.copyOf(then);
    }

    boolean isKnown() {
        return convened != null;
    }

    List<String> seats() {
        return Stream.of(community, ownersCommittee, propertyManager)
                .filter(Objects::nonNull)
                .toList();
    }

    String clerk() {
        return ownersCommittee == null ? community : ownersCommittee;
    }

    CouncilView.Vote voteView() {
        if (vote == null) return null;
        return new CouncilView.Vote(
                vote.motion(),
                vote.matter(),
                vote.law(),
                vote.article(),
                vote.lawVersion(),
                vote.totalArea(),
                vote.totalHeads(),
                votedArea,
                votedHeads,
                counted == null ? null : counted.forArea(),
                counted == null ? null : counted.forHeads(),
                counted == null ? null : counted.outcome(),
                voteDue,
                vote.openedAt());
    }

    CouncilView.Resolution resolutionView() {
        return resolution == null
                ? null
                : new CouncilView.Resolution(
                        resolution.publicText(),
                        resolution.responsible(),
                        resolution.due(),
                        resolution.byOwners(),
                        overdue);
    }
}
