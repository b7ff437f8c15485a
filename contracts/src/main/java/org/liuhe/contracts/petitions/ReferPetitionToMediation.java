package org.liuhe.contracts.petitions;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.Party;

/** The office hands the matter to mediation 访调对接. */
public record ReferPetitionToMediation(
        @TargetAggregateIdentifier PetitionId petitionId,
        boolean civilMatter,
        boolean litigationRunning,
        boolean administrativeReviewRunning,
        boolean bothSidesAgree,
        List<Party> parties,
        @PersonalData String request,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {

    /** Id of the party that is the petitioner: the petition knows their account, and the office need not. */
    public static final String PETITIONER = "petitioner";
}
