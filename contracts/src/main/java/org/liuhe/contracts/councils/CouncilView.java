package org.liuhe.contracts.councils;

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
 * @param answers the latest of each
 * @param present at the meeting
 * @param minutesDue null before a meeting is over
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
        List<Answer> answers,
        List<String> present,
        List<Motion> motions,
        Vote vote,
        Resolution resolution,
        @PersonalData String report,
        @PersonalData String minutes,
        String publicMinutes,
        DueDate minutesDue,
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
            DueDate due) {}

    /** What was resolved. */
    public record Resolution(String publicText, String responsible, DueDate due, boolean byOwners, boolean overdue) {}
}
