package org.liuhe.command.petitions;

import static org.liuhe.contracts.petitions.PetitionStage.ACCEPTED;
import static org.liuhe.contracts.petitions.PetitionStage.FINAL;
import static org.liuhe.contracts.petitions.PetitionStage.FORWARDED;
import static org.liuhe.contracts.petitions.PetitionStage.IN_REREVIEW;
import static org.liuhe.contracts.petitions.PetitionStage.IN_REVIEW;
import static org.liuhe.contracts.petitions.PetitionStage.NOT_ACCEPTED;
import static org.liuhe.contracts.petitions.PetitionStage.NOT_CONTESTED;
import static org.liuhe.contracts.petitions.PetitionStage.REGISTERED;
import static org.liuhe.contracts.petitions.PetitionStage.REPLIED;
import static org.liuhe.contracts.petitions.PetitionStage.REVIEWED;
import static org.liuhe.contracts.petitions.PetitionStage.SETTLED_BY_MEDIATION;
import static org.liuhe.contracts.petitions.PetitionStage.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionCoSignWithdrawn;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionDueSettled;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionObjectionTermPassed;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionOfficeGapFound;
import org.liuhe.contracts.petitions.PetitionOverdue;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.petitions.PetitionReferralWithdrawn;
import org.liuhe.contracts.petitions.PetitionReferredToMediation;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionReviewerAssigned;
import org.liuhe.contracts.petitions.PetitionReviewerGapFound;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionSettlementAgreed;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReviewLevel;

/** Which event leads a petition where (信访工作条例 art. 22, 23, 34 to 36). */
final class PetitionLife {

    private static final PetitionStage[] OPEN = Arrays.stream(PetitionStage.values())
            .filter(stage -> !stage.ended())
            .toArray(PetitionStage[]::new);

    private PetitionLife() {}

    static Lifecycle<PetitionStage> drawn() {
        return Lifecycle.<PetitionStage>named("Petition")
                .begins(PetitionFiled.class, REGISTERED)
                .stays(PetitionOfficeAssigned.class, OPEN)
                .stays(PetitionOfficeGapFound.class, OPEN)
                .stays(PetitionModerated.class, PetitionStage.values())
                .on(PetitionForwarded.class, FORWARDED, REGISTERED)
                .on(PetitionObjected.class, REGISTERED, FORWARDED)
                .stays(PetitionObjectionTermPassed.class, FORWARDED)
                .on(PetitionAccepted.class, ACCEPTED, REGISTERED, FORWARDED)
                .on(PetitionNotAccepted.class, NOT_ACCEPTED, REGISTERED, FORWARDED)
                .stays(PetitionFinishExtended.class, ACCEPTED)
                .on(PetitionReplied.class, REPLIED, ACCEPTED)
                .on(PetitionReviewAsked.class, PetitionLife::asked, List.of(IN_REVIEW, IN_REREVIEW), REPLIED, REVIEWED)
                .stays(PetitionReviewerAssigned.class, IN_REVIEW, IN_REREVIEW)
                .stays(PetitionReviewerGapFound.class, IN_REVIEW, IN_REREVIEW)
                .stays(HearingOpened.class, IN_REREVIEW)
                .stays(HearingClosed.class, IN_REREVIEW)
                .on(PetitionReviewAnswered.class, REVIEWED, IN_REVIEW)
                .on(PetitionReviewAnswered.class, FINAL, IN_REREVIEW)
                .on(PetitionNotContested.class, NOT_CONTESTED, REPLIED, REVIEWED)
                .stays(PetitionOverdue.class, REGISTERED, FORWARDED, ACCEPTED, IN_REVIEW, IN_REREVIEW)
                .on(PetitionWithdrawn.class, WITHDRAWN, OPEN)
                .stays(PetitionCoSigned.class, OPEN)
                .stays(PetitionCoSignWithdrawn.class, OPEN)
                .stays(PetitionAnswerObliged.class, PetitionStage.values())
                .stays(PetitionAnswerOverdue.class, PetitionStage.values())
                .stays(PetitionCoSignersAnswered.class, PetitionStage.values())
                .stays(PetitionReferredToMediation.class, REGISTERED, FORWARDED, ACCEPTED)
                .stays(PetitionReferralWithdrawn.class, OPEN)
                .stays(PetitionDueSettled.class, PetitionStage.values())
                .stays(PetitionReferralEnded.class, OPEN)
                .stays(PetitionSettlementAgreed.class, OPEN)
                .on(PetitionSettledByMediation.class, SETTLED_BY_MEDIATION, OPEN);
    }

    private static PetitionStage asked(PetitionReviewAsked event) {
        return event.level() == ReviewLevel.REVIEW ? IN_REVIEW : IN_REREVIEW;
    }
}
