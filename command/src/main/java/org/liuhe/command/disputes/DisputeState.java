package org.liuhe.command.disputes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.CaucusNoted;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeReferralEnded;
import org.liuhe.contracts.disputes.DisputeReferredToEnforcement;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeTermPassed;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediationExtensionAgreed;
import org.liuhe.contracts.disputes.MediatorChosen;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.PoliceAnswered;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.ProposalMade;
import org.liuhe.contracts.disputes.RecusalAsked;
import org.liuhe.contracts.disputes.RecusalDeclined;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.SessionHeld;
import org.liuhe.contracts.disputes.SessionScheduled;

/** What a dispute remembers of what happened. */
abstract class DisputeState {

    /** 人民调解法 art. 26: where the parties can turn without an agreement. */
    static final List<OtherRoute> ROUTES =
            List.of(OtherRoute.ARBITRATION, OtherRoute.ADMINISTRATIVE, OtherRoute.LAWSUIT);

    @AggregateIdentifier
    String id;

    DisputeStage stage;
    String area;
    String category;
    String request;
    String originOrganisation;
    String originId;
    boolean fromMatter;
    boolean outcomeOwed;
    String applicant;
    final Sides sides = new Sides();
    String committee;
    DueDate decideDue;
    boolean decideAgain;
    DueDate inviteDue;
    boolean reminded;
    DueDate finishDue;
    boolean extended;
    String mediator;
    boolean recusalAsked;
    Set<String> recused = new HashSet<>();
    Set<String> sessions = new HashSet<>();
    Set<String> heldSessions = new HashSet<>();
    Set<String> statements = new HashSet<>();
    boolean riskOpen;
    boolean policeTold;
    String police;
    DueDate policeDue;
    DueDate signDue;
    final Agreement agreement = new Agreement();
    boolean jointlyAsked;
    boolean windowPassed;
    boolean courtSent;
    String court;
    DueDate courtDue;
    boolean courtAnswered;
    boolean confirmed;
    int referrals;
    String openReferral;

    /** What moves nothing but the stage. */
    @EventSourcingHandler
    void evolve(DisputeEvent event) {
        stage = Course.LIFECYCLE.after(stage, event);
    }

    @EventSourcingHandler
    void evolve(DisputeOpened event) {
        stage = Course.LIFECYCLE.after(stage, event);
        id = event.disputeId();
        area = event.area();
        category = event.category();
        request = event.request();
        originOrganisation = event.originOrganisation();
        originId = event.originId();
        fromMatter = event.referralId() != null;
        outcomeOwed = event.ground() != null;
        applicant = event.applicant();
        sides.are(event.parties());
    }

    @EventSourcingHandler
    void evolve(CommitteeAssigned event) {
        stage = Course.LIFECYCLE.after(stage, event);
        committee = event.organisationId();
        decideDue = event.decideDue();
    }

    @EventSourcingHandler
    void evolve(DisputeAccepted event) {
        stage = Course.LIFECYCLE.after(stage, event);
        inviteDue = event.inviteDue();
        finishDue = event.finishDue();
    }

    @EventSourcingHandler
    void evolve(PartyConsented event) {
        stage = Course.LIFECYCLE.after(stage, event);
        sides.consents(event.partyId());
    }

    @EventSourcingHandler
    void evolve(PartiesReminded event) {
        stage = Course.LIFECYCLE.after(stage, event);
        reminded = true;
        inviteDue = event.inviteDue();
    }

    @EventSourcingHandler
    void evolve(MediatorChosen event) {
        stage = Course.LIFECYCLE.after(stage, event);
        sides.chooses(event.partyId(), event.mediator());
    }

    @EventSourcingHandler
    void evolve(MediatorNamed event) {
        stage = Course.LIFECYCLE.after(stage, event);
        mediator = event.mediator();
    }

    @EventSourcingHandler
    void evolve(RecusalAsked event) {
        stage = Course.LIFECYCLE.after(stage, event);
        recusalAsked = true;
    }

    @EventSourcingHandler
    void evolve(RecusalDeclined event) {
        stage = Course.LIFECYCLE.after(stage, event);
        recusalAsked = false;
    }

    @EventSourcingHandler
    void evolve(MediatorRecused event) {
        stage = Course.LIFECYCLE.after(stage, event);
        recused.add(event.mediator());
        recusalAsked = false;
        mediator = null;
        sides.chooseAnew();
    }

    @EventSourcingHandler
    void evolve(SessionScheduled event) {
        stage = Course.LIFECYCLE.after(stage, event);
        sessions.add(event.sessionId());
    }

    @EventSourcingHandler
    void evolve(SessionHeld event) {
        stage = Course.LIFECYCLE.after(stage, event);
        heldSessions.add(event.sessionId());
    }

    @EventSourcingHandler
    void evolve(CaucusNoted event) {
        stage = Course.LIFECYCLE.after(stage, event);
        statements.add(event.noteId());
    }

    @EventSourcingHandler
    void evolve(ProposalMade event) {
        stage = Course.LIFECYCLE.after(stage, event);
        statements.add(event.proposalId());
    }

    @EventSourcingHandler
    void evolve(RiskReported event) {
        stage = Course.LIFECYCLE.after(stage, event);
        riskOpen = true;
        policeTold = false;
    }

    @EventSourcingHandler
    void evolve(PoliceTold event) {
        stage = Course.LIFECYCLE.after(stage, event);
        policeTold = true;
        police = event.organisationId();
        policeDue = event.answerDue();
    }

    @EventSourcingHandler
    void evolve(PoliceAnswered event) {
        stage = Course.LIFECYCLE.after(stage, event);
        riskOpen = false;
    }

    @EventSourcingHandler
    void evolve(MediationExtensionAgreed event) {
        stage = Course.LIFECYCLE.after(stage, event);
        sides.extend(event.partyId());
    }

    @EventSourcingHandler
    void evolve(MediationExtended event) {
        stage = Course.LIFECYCLE.after(stage, event);
        extended = true;
        finishDue = event.finishDue();
    }

    @EventSourcingHandler
    void evolve(AgreementReached event) {
        stage = Course.LIFECYCLE.after(stage, event);
        agreement.reached(event);
        signDue = event.signDue();
    }

    @EventSourcingHandler
    void evolve(PartySigned event) {
        stage = Course.LIFECYCLE.after(stage, event);
        sides.signs(event.partyId());
    }

    @EventSourcingHandler
    void evolve(MediatorSigned event) {
        stage = Course.LIFECYCLE.after(stage, event);
        agreement.mediatorSigns();
    }

    @EventSourcingHandler
    void evolve(AgreementSealed event) {
        stage = Course.LIFECYCLE.after(stage, event);
        agreement.seals();
    }

    @EventSourcingHandler
    void evolve(AgreementTookEffect event) {
        stage = Course.LIFECYCLE.after(stage, event);
        agreement.tookEffect(event);
    }

    @EventSourcingHandler
    void evolve(ObligationConfirmed event) {
        stage = Course.LIFECYCLE.after(stage, event);
        agreement.settles(event.obligationId());
    }

    @EventSourcingHandler
    void evolve(ObligationOverdue event) {
        stage = Course.LIFECYCLE.after(stage, event);
        agreement.late(event.obligationId());
    }

    @EventSourcingHandler
    void evolve(ConfirmationAsked event) {
        stage = Course.LIFECYCLE.after(stage, event);
        sides.asks(event.partyId());
    }

    @EventSourcingHandler
    void evolve(ConfirmationJointlyAsked event) {
        stage = Course.LIFECYCLE.after(stage, event);
        jointlyAsked = true;
    }

    @EventSourcingHandler
    void evolve(ConfirmationWindowPassed event) {
        stage = Course.LIFECYCLE.after(stage, event);
        windowPassed = true;
    }

    @EventSourcingHandler
    void evolve(ConfirmationSent event) {
        stage = Course.LIFECYCLE.after(stage, event);
        courtSent = true;
        court = event.organisationId();
        courtDue = event.answerDue();
    }

    @EventSourcingHandler
    void evolve(AgreementConfirmed event) {
        stage = Course.LIFECYCLE.after(stage, event);
        courtAnswered = true;
        confirmed = true;
    }

    @EventSourcingHandler
    void evolve(ConfirmationRefused event) {
        stage = Course.LIFECYCLE.after(stage, event);
        courtAnswered = true;
    }

    @EventSourcingHandler
    void evolve(DisputeTermPassed event) {
        stage = Course.LIFECYCLE.after(stage, event);
        switch (event.term()) {
            case DECIDE -> {
                decideAgain = true;
                decideDue = event.nextDue();
            }
            case COURT_ANSWER -> courtDue = null;
            case POLICE_ANSWER -> policeDue = null;
            default -> {}
        }
    }

    @EventSourcingHandler
    void evolve(PartyIdentified event) {
        stage = Course.LIFECYCLE.after(stage, event);
        sides.identify(sides.identified(event.partyId(), event.subject(), event.organisationId()));
    }

    @EventSourcingHandler
    void evolve(DisputeReferredToEnforcement event) {
        stage = Course.LIFECYCLE.after(stage, event);
        referrals++;
        openReferral = event.referralId();
    }

    @EventSourcingHandler
    void evolve(DisputeReferralEnded event) {
        stage = Course.LIFECYCLE.after(stage, event);
        openReferral = null;
    }

    @EventSourcingHandler
    void evolve(OutcomeAcknowledged event) {
        stage = Course.LIFECYCLE.after(stage, event);
        outcomeOwed = false;
    }
}
