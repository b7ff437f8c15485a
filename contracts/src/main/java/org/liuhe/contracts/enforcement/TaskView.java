package org.liuhe.contracts.enforcement;

import static org.liuhe.contracts.PersonalData.Kind.NAME;

import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * One task whole.
 * @param head comes first: what all matters show
 * @param originId of the hand-off; null where a patrol opened it
 * @param text what was asked, or seen
 * @param dispatch number of the last dispatch
 * @param memberId who is asked to go or went, or null
 * @param inspections with what each found so far
 * @param orders of rectification, the first one first
 * @param heard true where the party was heard on what is intended now
 * @param outcome null while it is open
 * @param nearest whom the lead can send, the nearest first; empty for everybody else
 */
public record TaskView(
        MatterHead head,
        String originId,
        String category,
        @PersonalData String place,
        @PersonalData String text,
        String lead,
        List<String> partners,
        int dispatch,
        String memberId,
        String mergedInto,
        List<InspectionView> inspections,
        List<OrderView> orders,
        boolean heard,
        PenaltyKind penalty,
        String legalBasis,
        ReferralOutcome outcome,
        List<FreeMember> nearest) {

    /**
     * An inspection, and what it found.
     *
     * @param violation null while it is open
     */
    public record InspectionView(
            int number,
            @PersonalData String place,
            String memberId,
            String organisationId,
            Boolean violation,
            @PersonalData String text,
            List<Evidence> evidence) {}

    /**
     * An order of rectification, and what became of it.
     *
     * @param reportedBy the organisation that said it is done, or null
     * @param rectified null before it was inspected again
     */
    public record OrderView(
            int order,
            String responsible,
            @PersonalData(NAME) String responsibleName,
            @PersonalData String text,
            DueDate due,
            String reportedBy,
            Boolean rectified) {}
}
