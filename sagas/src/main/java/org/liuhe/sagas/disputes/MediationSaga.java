package org.liuhe.sagas.disputes;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Saga;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.AssignCommittee;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeTerm;
import org.liuhe.contracts.disputes.DisputeTermPassed;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.OpenDispute;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.PassDisputeTerm;
import org.liuhe.contracts.disputes.PoliceAnswered;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.ReportCommitteeGap;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.SendToCourt;
import org.liuhe.contracts.disputes.TellPolice;
import org.liuhe.contracts.disputes.WithdrawDispute;
import org.liuhe.contracts.petitions.PetitionReferralWithdrawn;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.contracts.referrals.ReferralWithdrawn;
import org.liuhe.contracts.referrals.ReferredToMediation;
import org.liuhe.sagas.Outcomes;
import org.liuhe.sagas.SagaCommands;
import org.liuhe.sagas.cases.Directory;

/**
 * Carries a dispute from its coming in to its end: finds the committee, the police and the court, keeps the terms, and brings
 * the outcome back to the matter that asked 访调对接. The police and the court who handed one over have it in their inbox.
 */
@Saga
@Revision("1")
@ProcessingGroup("saga.mediation")
public class MediationSaga {

    static final String DECIDE_DUE = "mediation.decide-due";
    static final String INVITE_DUE = "mediation.invite-due";
    static final String FINISH_DUE = "mediation.finish-due";
    static final String SIGN_DUE = "mediation.sign-due";
    static final String PERFORM_DUE = "mediation.perform-due";
    static final String WINDOW_DUE = "mediation.window-due";
    static final String COURT_DUE = "mediation.court-due";
    static final String POLICE_DUE = "mediation.police-due";

    private static final String SELF = "mediation";
    private static final String DISPUTE = "disputeId";
    private static final String REFERRAL = "referralId";

    private String disputeId;
    private String area;
    private String originId;
    private String referralId;
    private boolean opened;
    private LatestTerm decideDue = new LatestTerm(DECIDE_DUE);
    private LatestTerm inviteDue = new LatestTerm(INVITE_DUE);
    private LatestTerm finishDue = new LatestTerm(FINISH_DUE);
    private LatestTerm signDue = new LatestTerm(SIGN_DUE);
    private LatestTerm windowDue = new LatestTerm(WINDOW_DUE);
    private LatestTerm courtDue = new LatestTerm(COURT_DUE);
    private LatestTerm policeDue = new LatestTerm(POLICE_DUE);
    private Performances performances = new Performances(PERFORM_DUE);

    @StartSaga
    @SagaEventHandler(associationProperty = REFERRAL)
    void on(ReferredToMediation event, MetaData trigger, SagaCommands commands) {
        if (disputeId != null) return;
        DisputeId id = DisputeId.forReferral(event.referralId());
        remember(id.value(), event.area(), event.originId(), event.referralId());
        SagaLifecycle.associateWith(DISPUTE, disputeId);
        OrganisationId asking = event.organisationId() == null ? null : new OrganisationId(event.organisationId());
        commands.sendAndWait(
                SELF,
                trigger,
                new OpenDispute(
                        id,
                        new ReferralId(referralId),
                        originId,
                        asking,
                        new AreaPath(area),
                        event.category(),
                        event.request(),
                        event.parties()));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = DISPUTE)
    void on(DisputeOpened event, MetaData trigger, SagaCommands commands, Directory directory) {
        if (opened) return;
        opened = true;
        remember(event.disputeId(), event.area(), event.originId(), event.referralId());
        Optional<OrganisationId> committee = directory.responsible("mediation", area);
        if (committee.isPresent()) commands.sendAndWait(SELF, trigger, new AssignCommittee(id(), committee.get()));
        else commands.sendAndWait(SELF, trigger, new ReportCommitteeGap(id()));
    }

    private void remember(String dispute, String inArea, String origin, String referral) {
        disputeId = dispute;
        area = inArea;
        originId = origin;
        referralId = referral;
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(CommitteeAssigned event, DeadlineManager deadlines) {
        decideDue.start(event.decideDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(CommitteeGapFound event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        if (event.ends()) ends(ReferralOutcome.NOBODY_SERVES, trigger, commands, deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(DisputeTermPassed event, DeadlineManager deadlines) {
        if (event.term() == DisputeTerm.DECIDE) decideDue.start(event.nextDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(DisputeAccepted event, DeadlineManager deadlines) {
        decideDue.stop(deadlines);
        inviteDue.start(event.inviteDue(), deadlines);
        finishDue.start(event.finishDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(PartiesReminded event, DeadlineManager deadlines) {
        inviteDue.start(event.inviteDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(PartyConsented event, DeadlineManager deadlines) {
        if (event.all()) inviteDue.stop(deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(MediationExtended event, DeadlineManager deadlines) {
        finishDue.start(event.finishDue(), deadlines);
    }

    /** 人民调解法 art. 25. */
    @SagaEventHandler(associationProperty = DISPUTE)
    void on(RiskReported event, MetaData trigger, SagaCommands commands, Directory directory) {
        OrganisationId police = directory.responsible("police", area).orElse(null);
        commands.sendAndWait(SELF, trigger, new TellPolice(id(), police));
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(PoliceTold event, DeadlineManager deadlines) {
        policeDue.start(event.answerDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(PoliceAnswered event, DeadlineManager deadlines) {
        policeDue.stop(deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(AgreementReached event, DeadlineManager deadlines) {
        finishDue.stop(deadlines);
        signDue.start(event.signDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(AgreementTookEffect event, DeadlineManager deadlines) {
        signDue.stop(deadlines);
        windowDue.start(event.confirmationDue(), deadlines);
        performances.begin(event.obligations(), deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(ObligationConfirmed event, DeadlineManager deadlines) {
        performances.settle(event.obligationId(), deadlines);
    }

    /** 人民调解法 art. 33. */
    @SagaEventHandler(associationProperty = DISPUTE)
    void on(
            ConfirmationJointlyAsked event,
            MetaData trigger,
            SagaCommands commands,
            Directory directory,
            DeadlineManager deadlines) {
        windowDue.stop(deadlines);
        OrganisationId court = directory.responsible("court", area).orElse(null);
        commands.sendAndWait(SELF, trigger, new SendToCourt(id(), court));
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(ConfirmationSent event, DeadlineManager deadlines) {
        courtDue.start(event.answerDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(AgreementConfirmed event, DeadlineManager deadlines) {
        courtDue.stop(deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(ConfirmationRefused event, DeadlineManager deadlines) {
        courtDue.stop(deadlines);
    }

    @SagaEventHandler(associationProperty = REFERRAL)
    void on(ReferralWithdrawn event, MetaData trigger, SagaCommands commands) {
        if (disputeId != null) commands.sendAndWait(SELF, trigger, new WithdrawDispute(id(), null));
    }

    @SagaEventHandler(associationProperty = REFERRAL)
    void on(PetitionReferralWithdrawn event, MetaData trigger, SagaCommands commands) {
        if (disputeId != null) commands.sendAndWait(SELF, trigger, new WithdrawDispute(id(), null));
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(DisputeNotAccepted event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        ends(ReferralOutcome.MEDIATION_NOT_ACCEPTED, trigger, commands, deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(DisputeUnanswered event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        ends(ReferralOutcome.UNANSWERED, trigger, commands, deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(MediationRefused event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        ends(ReferralOutcome.MEDIATION_REFUSED, trigger, commands, deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(MediationFailed event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        ends(ReferralOutcome.MEDIATION_FAILED, trigger, commands, deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(PartyRemoved event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        ends(ReferralOutcome.MEDIATION_FAILED, trigger, commands, deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(AgreementPerformed event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        ends(ReferralOutcome.AGREEMENT_PERFORMED, trigger, commands, deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(AgreementBreached event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        ends(ReferralOutcome.AGREEMENT_BREACHED, trigger, commands, deadlines);
    }

    @SagaEventHandler(associationProperty = DISPUTE)
    void on(DisputeWithdrawn event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        ends(ReferralOutcome.WITHDRAWN, trigger, commands, deadlines);
    }

    @DeadlineHandler(deadlineName = DECIDE_DUE)
    void onDecideDue(String about, SagaCommands commands) {
        passed(decideDue, DisputeTerm.DECIDE, about, commands);
    }

    @DeadlineHandler(deadlineName = INVITE_DUE)
    void onInviteDue(String about, SagaCommands commands) {
        passed(inviteDue, DisputeTerm.INVITE, about, commands);
    }

    @DeadlineHandler(deadlineName = FINISH_DUE)
    void onFinishDue(String about, SagaCommands commands) {
        passed(finishDue, DisputeTerm.FINISH, about, commands);
    }

    @DeadlineHandler(deadlineName = SIGN_DUE)
    void onSignDue(String about, SagaCommands commands) {
        passed(signDue, DisputeTerm.SIGN, about, commands);
    }

    @DeadlineHandler(deadlineName = WINDOW_DUE)
    void onWindowDue(String about, SagaCommands commands) {
        passed(windowDue, DisputeTerm.CONFIRMATION_WINDOW, about, commands);
    }

    @DeadlineHandler(deadlineName = COURT_DUE)
    void onCourtDue(String about, SagaCommands commands) {
        passed(courtDue, DisputeTerm.COURT_ANSWER, about, commands);
    }

    @DeadlineHandler(deadlineName = POLICE_DUE)
    void onPoliceDue(String about, SagaCommands commands) {
        passed(policeDue, DisputeTerm.POLICE_ANSWER, about, commands);
    }

    @DeadlineHandler(deadlineName = PERFORM_DUE)
    void onPerformDue(String about, SagaCommands commands, DeadlineManager deadlines) {
        performances
                .passed(about, deadlines)
                .ifPresent(late -> commands.sendAndWait(
                        SELF,
                        new PassDisputeTerm(
                                id(),
                                DisputeTerm.PERFORM,
                                late.obligationId(),
                                late.due().at())));
    }

    private void passed(LatestTerm term, DisputeTerm which, String about, SagaCommands commands) {
        if (term.passed(about))
            commands.sendAndWait(SELF, new PassDisputeTerm(id(), which, null, Instant.parse(about)));
    }

    private void ends(ReferralOutcome outcome, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        for (LatestTerm term :
                new LatestTerm[] {decideDue, inviteDue, finishDue, signDue, windowDue, courtDue, policeDue})
            term.stop(deadlines);
        performances.stop(deadlines);
        if (referralId != null)
            commands.sendAndWait(SELF, trigger, Outcomes.back(originId, referralId, outcome, disputeId));
        SagaLifecycle.end();
    }

    private DisputeId id() {
        return new DisputeId(disputeId);
    }
}
