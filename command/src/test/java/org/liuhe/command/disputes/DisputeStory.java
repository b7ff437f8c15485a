package org.liuhe.command.disputes;

import java.time.Instant;
import java.util.List;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeTerm;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.NamedBy;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.ObligationDue;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.PassDisputeTerm;
import org.liuhe.contracts.referrals.Party;

/** Lin and Wang, neighbours, told event by event; Chen mediates. */
abstract class DisputeStory extends StoryTest<Dispute> {

    static final DisputeId DISPUTE = new DisputeId("dsp-1");
    static final String ID = DISPUTE.value();
    static final String CHEN = Town.CHEN.subject();
    static final Actor SAGA = Actor.system("mediation");
    static final Actor STRANGER =
            new Actor("zhou", java.util.Set.of("resident", "mediator"), java.util.Set.of("org-x"));
    static final List<OtherRoute> ROUTES =
            List.of(OtherRoute.ARBITRATION, OtherRoute.ADMINISTRATIVE, OtherRoute.LAWSUIT);
    static final List<Party> PARTIES =
            List.of(new Party("p1", "lin", null, "林女士", "0571-00000001"), new Party("p2", "wang", null, "王先生", null));

    DisputeStory() {
        super(Dispute.class);
    }

    DisputeOpened opening(List<Party> parties) {
        return new DisputeOpened(
                ID,
                DisputeOrigin.APPLICATION,
                null,
                null,
                null,
                null,
                Town.ESTATE.value(),
                null,
                "楼上半夜装修",
                parties,
                "p1",
                now());
    }

    void opened() {
        happened(opening(PARTIES));
    }

    void handedOverByThePolice() {
        happened(new DisputeOpened(
                ID,
                DisputeOrigin.POLICE,
                null,
                null,
                Town.POLICE,
                HandOverGround.CIVIL_DISPUTE,
                Town.ESTATE.value(),
                null,
                "楼上半夜装修",
                PARTIES,
                null,
                now()));
    }

    void referred() {
        happened(new DisputeOpened(
                ID,
                DisputeOrigin.CASE,
                "case-1",
                "ref-1",
                Town.PROPERTY,
                null,
                Town.ESTATE.value(),
                null,
                "楼上半夜装修",
                PARTIES,
                null,
                now()));
    }

    void assigned() {
        if (past().isEmpty()) opened();
        happened(new CommitteeAssigned(ID, Town.MEDIATION, due(DisputeTerms.DECIDE), now()));
    }

    void invited() {
        assigned();
        happened(new DisputeAccepted(ID, Town.MEDIATION, due(DisputeTerms.INVITE), due(DisputeTerms.FINISH), now()));
    }

    void consented(String partyId, boolean all) {
        happened(new PartyConsented(ID, partyId, false, all, now()));
    }

    void allConsented() {
        invited();
        consented("p1", false);
        consented("p2", true);
    }

    void mediated() {
        allConsented();
        happened(new MediatorNamed(ID, CHEN, NamedBy.COMMITTEE, now()));
    }

    /** Wang owes quiet by a term of its own. */
    void agreed(AgreementForm form) {
        mediated();
        happened(new AgreementReached(
                ID,
                form,
                "晚十点后停工",
                List.of(new Obligation("o1", "p2", "晚十点后停工", null), new Obligation("o2", "p1", "不再敲墙", null)),
                form == AgreementForm.ORAL ? null : due(DisputeTerms.SIGN),
                now()));
    }

    void signed(String partyId) {
        happened(new PartySigned(ID, partyId, false, now()));
    }

    void mediatorSigned() {
        agreed(AgreementForm.WRITTEN);
        signed("p1");
        signed("p2");
        happened(new MediatorSigned(ID, CHEN, now()));
    }

    void effective() {
        mediatorSigned();
        happened(new AgreementSealed(ID, Town.MEDIATION, now()), effect(AgreementForm.WRITTEN));
    }

    AgreementTookEffect effect(AgreementForm form) {
        DueDate performance = due("mediation.performance");
        return new AgreementTookEffect(
                ID,
                form,
                List.of(new ObligationDue("o1", "p2", performance), new ObligationDue("o2", "p1", performance)),
                due(DisputeTerms.CONFIRMATION_WINDOW),
                now());
    }

    void jointlyAsked() {
        effective();
        happened(
                new ConfirmationAsked(ID, "p1", now()),
                new ConfirmationAsked(ID, "p2", now()),
                new ConfirmationJointlyAsked(ID, now()));
    }

    void beforeCourt() {
        jointlyAsked();
        happened(new ConfirmationSent(ID, Town.COURT, due(DisputeTerms.COURT_ANSWER), now()));
    }

    void withdrawn() {
        happened(new DisputeWithdrawn(ID, "p1", now()));
    }

    DueDate due(String term) {
        return town.due(term);
    }

    Instant now() {
        return town.now();
    }

    PassDisputeTerm passing(DisputeTerm term, DueDate due) {
        return new PassDisputeTerm(DISPUTE, term, null, due.at());
    }
}
