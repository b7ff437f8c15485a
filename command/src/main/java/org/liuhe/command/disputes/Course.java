package org.liuhe.command.disputes;

import static org.liuhe.contracts.disputes.DisputeStage.BREACHED;
import static org.liuhe.contracts.disputes.DisputeStage.CHOOSING;
import static org.liuhe.contracts.disputes.DisputeStage.DECIDING;
import static org.liuhe.contracts.disputes.DisputeStage.EFFECTIVE;
import static org.liuhe.contracts.disputes.DisputeStage.FAILED;
import static org.liuhe.contracts.disputes.DisputeStage.GAP;
import static org.liuhe.contracts.disputes.DisputeStage.INVITING;
import static org.liuhe.contracts.disputes.DisputeStage.MEDIATING;
import static org.liuhe.contracts.disputes.DisputeStage.NOT_ACCEPTED;
import static org.liuhe.contracts.disputes.DisputeStage.OPENED;
import static org.liuhe.contracts.disputes.DisputeStage.PERFORMED;
import static org.liuhe.contracts.disputes.DisputeStage.REFUSED;
import static org.liuhe.contracts.disputes.DisputeStage.SIGNING;
import static org.liuhe.contracts.disputes.DisputeStage.UNANSWERED;
import static org.liuhe.contracts.disputes.DisputeStage.UNSERVED;
import static org.liuhe.contracts.disputes.DisputeStage.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.CaucusNoted;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeDueSettled;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeReferralEnded;
import org.liuhe.contracts.disputes.DisputeReferredToEnforcement;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeTermPassed;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediationExtensionAgreed;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.MediatorChosen;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.ObligationReportedDone;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.PoliceAnswered;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.ProposalMade;
import org.liuhe.contracts.disputes.RecusalAsked;
import org.liuhe.contracts.disputes.RecusalDeclined;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.SessionHeld;
import org.liuhe.contracts.disputes.SessionScheduled;

/** The course of a dispute: which event leads where. */
final class Course {

    private static final DisputeStage[] BEFORE_EFFECT = {OPENED, GAP, DECIDING, INVITING, CHOOSING, MEDIATING, SIGNING};
    private static final DisputeStage[] ENDS = {
        PERFORMED, BREACHED, REFUSED, FAILED, NOT_ACCEPTED, UNANSWERED, UNSERVED, WITHDRAWN
    };
    private static final DisputeStage[] ALIVE = with(BEFORE_EFFECT, EFFECTIVE);
    private static final DisputeStage[] EVERY = DisputeStage.values();

    static final Lifecycle<DisputeStage> LIFECYCLE = Lifecycle.<DisputeStage>named("Dispute")
            .begins(DisputeOpened.class, OPENED)
            .on(CommitteeAssigned.class, DECIDING, OPENED, GAP)
            .on(CommitteeGapFound.class, gap -> gap.ends() ? UNSERVED : GAP, List.of(UNSERVED, GAP), OPENED)
            .on(DisputeAccepted.class, INVITING, DECIDING)
            .on(DisputeNotAccepted.class, NOT_ACCEPTED, DECIDING)
            .on(DisputeUnanswered.class, UNANSWERED, DECIDING)
            .on(PartyConsented.class, last -> last.all() ? CHOOSING : INVITING, List.of(INVITING, CHOOSING), INVITING)
            .stays(PartiesReminded.class, INVITING)
            .on(MediationRefused.class, REFUSED, INVITING, CHOOSING, MEDIATING)
            .stays(MediatorChosen.class, CHOOSING)
            .on(MediatorNamed.class, MEDIATING, CHOOSING)
            .stays(RecusalAsked.class, MEDIATING)
            .stays(RecusalDeclined.class, MEDIATING)
            .on(MediatorRecused.class, CHOOSING, MEDIATING)
            .stays(SessionScheduled.class, MEDIATING)
            .stays(SessionHeld.class, MEDIATING, SIGNING)
            .stays(CaucusNoted.class, MEDIATING)
            .stays(ProposalMade.class, MEDIATING)
            .stays(RiskReported.class, INVITING, CHOOSING, MEDIATING, SIGNING, EFFECTIVE)
            .stays(PoliceTold.class, EVERY)
            .stays(PoliceAnswered.class, EVERY)
            .stays(MediationExtensionAgreed.class, CHOOSING, MEDIATING)
            .stays(MediationExtended.class, CHOOSING, MEDIATING)
            .on(AgreementReached.class, SIGNING, MEDIATING)
            .stays(PartySigned.class, SIGNING)
            .stays(MediatorSigned.class, SIGNING)
            .stays(AgreementSealed.class, SIGNING)
            .on(AgreementTookEffect.class, EFFECTIVE, SIGNING)
            .stays(ObligationReportedDone.class, EFFECTIVE)
            .stays(ObligationConfirmed.class, EFFECTIVE)
            .stays(ObligationOverdue.class, EFFECTIVE)
            .on(AgreementPerformed.class, PERFORMED, EFFECTIVE)
            .on(AgreementBreached.class, BREACHED, EFFECTIVE)
            .stays(ConfirmationAsked.class, EFFECTIVE)
            .stays(ConfirmationJointlyAsked.class, EFFECTIVE)
            .stays(ConfirmationWindowPassed.class, EFFECTIVE)
            .stays(ConfirmationSent.class, EFFECTIVE, PERFORMED, BREACHED, FAILED)
            .stays(AgreementConfirmed.class, EFFECTIVE, PERFORMED, BREACHED, FAILED)
            .stays(ConfirmationRefused.class, EFFECTIVE, PERFORMED, BREACHED, FAILED)
            .stays(DisputeTermPassed.class, EVERY)
            .on(MediationFailed.class, FAILED, CHOOSING, MEDIATING, SIGNING)
            .on(DisputeWithdrawn.class, WITHDRAWN, BEFORE_EFFECT)
            .stays(PartyIdentified.class, ALIVE)
            .on(PartyRemoved.class, FAILED, ALIVE)
            .stays(DisputeReferredToEnforcement.class, MEDIATING, SIGNING, EFFECTIVE)
            .stays(DisputeReferralEnded.class, EVERY)
            .stays(DisputeDueSettled.class, EVERY)
            .stays(OutcomeAcknowledged.class, ENDS);

    private Course() {}

    static boolean ended(DisputeStage stage) {
        return List.of(ENDS).contains(stage);
    }

    private static DisputeStage[] with(DisputeStage[] some, DisputeStage more) {
        return Stream.concat(Arrays.stream(some), Stream.of(more)).toArray(DisputeStage[]::new);
    }
}
