package org.liuhe.command.petitions;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.petitions.AgreeToSettlement;
import org.liuhe.contracts.petitions.CloseSettledPetition;
import org.liuhe.contracts.petitions.EndPetitionReferral;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.petitions.PetitionReferralWithdrawn;
import org.liuhe.contracts.petitions.PetitionReferredToMediation;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionSettlementAgreed;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReferPetitionToMediation;
import org.liuhe.contracts.petitions.TakeBackPetitionReferral;
import org.liuhe.contracts.petitions.WithdrawPetition;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** 访调对接, with its guards; the outcome comes back. */
class ReferPetitionToMediationTest extends PetitionStory {

    private static final ReferralId FIRST = ReferralId.of(ID, 1);
    private static final List<Party> PARTIES =
            List.of(new Party("p1", "lin", null, "林女士", null), new Party("p2", null, ACCUSED, null, null));
    private static final Actor MEDIATION = Actor.system("mediation");
    private static final TakeBackPetitionReferral BACK = new TakeBackPetitionReferral(PETITION, null);
    private static final AgreeToSettlement AGREE = new AgreeToSettlement(PETITION, null);

    @Test
    void handsACivilMatterOverWhereBothSidesAgree() {
        inHandling();
        accepts(refer(), OFFICER, referred());
    }

    @Test
    void knowsThePetitionersAccountWithoutTheOfficesKnowingIt() {
        inHandling();
        Party named = new Party(ReferPetitionToMediation.PETITIONER, null, null, "林女士", null);
        Party known = new Party(ReferPetitionToMediation.PETITIONER, LIN.subject(), null, "林女士", null);
        send(refer(true, false, false, true, List.of(named, PARTIES.get(1))), OFFICER)
                .expectEvents(new PetitionReferredToMediation(
                        ID,
                        FIRST.value(),
                        Town.ESTATE.value(),
                        null,
                        OFFICE,
                        "请调解",
                        List.of(known, PARTIES.get(1)),
                        now()));
    }

    @Test
    void refusesWhatIsNotCivil() {
        inHandling();
        refuses(refer(false, false, false, true, PARTIES), OFFICER, PetitionRule.NOT_CIVIL, "civilMatter");
    }

    @Test
    void refusesWhatIsBeforeACourt() {
        inHandling();
        refuses(refer(true, true, false, true, PARTIES), OFFICER, PetitionRule.LITIGATION_RUNNING);
    }

    @Test
    void refusesWhatIsUnderAdministrativeReview() {
        inHandling();
        refuses(refer(true, false, true, true, PARTIES), OFFICER, PetitionRule.ADMINISTRATIVE_REVIEW_RUNNING);
    }

    @Test
    void refusesWhereOneSideDoesNotAgree() {
        inHandling();
        refuses(refer(true, false, false, false, PARTIES), OFFICER, PetitionRule.SIDES_DO_NOT_AGREE);
    }

    @Test
    void refusesFewerThanTwoSides() {
        inHandling();
        refuses(refer(true, false, false, true, null), OFFICER, PetitionRule.TWO_SIDES_NEEDED, "parties");
        refuses(
                refer(true, false, false, true, List.of(PARTIES.get(1), PARTIES.get(1))),
                OFFICER,
                PetitionRule.TWO_SIDES_NEEDED);
        Party nameless = new Party("p1", null, null, " ", null);
        refuses(refer(true, false, false, true, List.of(nameless)), OFFICER, CommonRule.TEXT_BLANK, "parties");
    }

    @Test
    void refusesOneSideTwice() {
        inHandling();
        List<Party> twice = List.of(new Party("p1", null, null, "林女士", null), new Party("p1", null, null, "王先生", null));
        refuses(refer(true, false, false, true, twice), OFFICER, PetitionRule.SIDE_TWICE, "parties");
    }

    @Test
    void refusesASecondWhileOneIsOpenAndOtherPeople() {
        inHandling();
        refuses(refer(), STREET_STAFF, CommonRule.NOT_YOURS);
        happened(referred());
        refuses(refer(), OFFICER, PetitionRule.REFERRAL_OPEN);
    }

    @Test
    void refusesAfterTheReply() {
        untilReplied();
        refuses(refer(), OFFICER, PetitionRule.NOT_NOW);
    }

    @Test
    void isTakenBack() {
        inHandling();
        refuses(BACK, OFFICER, PetitionRule.NO_REFERRAL_OPEN);
        happened(referred());
        accepts(BACK, OFFICER, new PetitionReferralWithdrawn(ID, FIRST.value(), now()));
        refuses(BACK, OTHER_OFFICER, CommonRule.NOT_YOURS);
    }

    @Test
    void endsWithThePetition() {
        inHandling();
        happened(referred());
        accepts(
                new WithdrawPetition(PETITION, null),
                LIN,
                new PetitionReferralWithdrawn(ID, FIRST.value(), now()),
                new PetitionWithdrawn(ID, now()));
    }

    @Test
    void takesTheOutcomeBack() {
        inHandling();
        happened(referred());
        accepts(end(FIRST, ReferralOutcome.AGREEMENT_PERFORMED), MEDIATION, ended(ReferralOutcome.AGREEMENT_PERFORMED));
    }

    @Test
    void absorbsAnOutcomeThatComesTwiceLateOrOfAnother() {
        inHandling();
        absorbs(end(FIRST, ReferralOutcome.MEDIATION_FAILED), MEDIATION);
        happened(referred());
        absorbs(end(ReferralId.of(ID, 2), ReferralOutcome.MEDIATION_FAILED), MEDIATION);
        happened(ended(ReferralOutcome.MEDIATION_FAILED));
        absorbs(end(FIRST, ReferralOutcome.MEDIATION_FAILED), MEDIATION);
        happened(new PetitionWithdrawn(ID, now()));
        absorbs(end(FIRST, ReferralOutcome.MEDIATION_FAILED), MEDIATION);
    }

    @Test
    void closesWhatWasSettledOnceThePetitionerAgrees() {
        inHandling();
        happened(referred(), ended(ReferralOutcome.AGREEMENT_PERFORMED));
        refuses(close(true), OFFICER, PetitionRule.AGREEMENT_MISSING);
        refuses(AGREE, WANG, CommonRule.MATTER_UNKNOWN);
        accepts(AGREE, LIN, new PetitionSettlementAgreed(ID, now()));
        happened(new PetitionSettlementAgreed(ID, now()));
        absorbs(AGREE, LIN);
        refuses(close(false), STREET_STAFF, CommonRule.NOT_YOURS);
        accepts(close(false), OFFICER, new PetitionSettledByMediation(ID, OFFICE, false, now()));
    }

    @Test
    void closesOnPaperForWhoeverHasNoAccount() {
        visited();
        happened(referred(), ended(ReferralOutcome.AGREEMENT_PERFORMED));
        refuses(close(false), OFFICER, PetitionRule.AGREEMENT_MISSING);
        accepts(close(true), OFFICER, new PetitionSettledByMediation(ID, OFFICE, true, now()));
    }

    @Test
    void refusesToCloseWhatMediationDidNotSettle() {
        inHandling();
        happened(referred(), ended(ReferralOutcome.MEDIATION_FAILED));
        refuses(AGREE, LIN, PetitionRule.NOT_SETTLED);
        refuses(close(false), OFFICER, PetitionRule.NOT_SETTLED);
    }

    @Test
    void countsTheNextHandOff() {
        inHandling();
        happened(referred(), ended(ReferralOutcome.MEDIATION_FAILED));
        send(refer(), OFFICER)
                .expectEvents(new PetitionReferredToMediation(
                        ID, ReferralId.of(ID, 2).value(), Town.ESTATE.value(), null, OFFICE, "请调解", PARTIES, now()));
    }

    private PetitionReferredToMediation referred() {
        return new PetitionReferredToMediation(
                ID, FIRST.value(), Town.ESTATE.value(), null, OFFICE, "请调解", PARTIES, now());
    }

    private PetitionReferralEnded ended(ReferralOutcome outcome) {
        return new PetitionReferralEnded(ID, FIRST.value(), outcome, "dsp-1", now());
    }

    private static EndPetitionReferral end(ReferralId referral, ReferralOutcome outcome) {
        return new EndPetitionReferral(PETITION, referral, outcome, "dsp-1");
    }

    private static CloseSettledPetition close(boolean onPaper) {
        return new CloseSettledPetition(PETITION, onPaper, null);
    }

    private static ReferPetitionToMediation refer() {
        return refer(true, false, false, true, PARTIES);
    }

    private static ReferPetitionToMediation refer(
            boolean civil, boolean court, boolean review, boolean agree, List<Party> parties) {
        return new ReferPetitionToMediation(PETITION, civil, court, review, agree, parties, "请调解", null);
    }
}
