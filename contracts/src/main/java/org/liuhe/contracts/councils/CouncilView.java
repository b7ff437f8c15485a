package org.liuhe.contracts.councils;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * One council as its members see it. Whoever only may vote sees the motion and the vote.
 *
 * @param originId the case that asks, or null
 * @param ownersCommittee null where the community represents the owners
 * @param meeting 0 before the invitations
 * @param answerDue by when the invited say whether they come; null before the invitations
 * @param answers the latest of each
 * @param present at the meeting, or at the first one where it was adjourned; empty where none was held
 * @param heldAt when all who have a seat were together; null before
 * @param minutesDue null before a meeting is over
 * @param minutesAt when the minutes were published; null before
 * @param minutesLate true where they were published after their term
 * @param outcome null while the council runs
 */
public record CouncilView(
        MatterHead head,
        @PersonalData String agenda,
        String originId,
        String organisation,
        String community,
        String ownersCommittee,
        String propertyManager,
        int meeting,
        DueDate holdDue,
        DueDate answerDue,
        List<Answer> answers,
        List<String> present,
        Instant heldAt,
        List<Motion> motions,
        Vote vote,
        Resolution resolution,
        @PersonalData String report,
        @PersonalData String minutes,
        String publicMinutes,
        DueDate minutesDue,
        Instant minutesAt,
        boolean minutesLate,
        ReferralOutcome outcome) {

    /** Who comes, and why not. */
    public record Answer(String organisation, boolean coming, @PersonalData String reason) {}

    /**
     * A motion.
     *
     * @param agree organisations that agree
     * @param disagree organisations that do not
     * @param matter code of what is reserved to the owners, or null
     */
    public record Motion(
            int motion,
            String organisation,
            String publicText,
            String responsible,
            DueDate due,
            String matter,
            List<String> agree,
            List<String> disagree) {}

    /**
     * The owners' vote; areas in hundredths of a square metre.
     *
     * @param forArea null until the vote is counted
     * @param forHeads null until the vote is counted
     * @param outcome null until the vote is counted
     * @param openedAt when it was called; the law of that day counts
     */
    public record Vote(
            int motion,
            String matter,
            String law,
            String article,
            String lawVersion,
            long totalArea,
            int totalHeads,
            long votedArea,
            int votedHeads,
            Long forArea,
            Integer forHeads,
            VoteOutcome outcome,
            DueDate due,
            Instant openedAt) {}

    /** What was resolved. */
    public record Resolution(String publicText, String responsible, DueDate due, boolean byOwners, boolean overdue) {}
}
