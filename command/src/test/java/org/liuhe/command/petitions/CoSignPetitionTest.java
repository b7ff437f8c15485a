package org.liuhe.command.petitions;

import org.junit.jupiter.api.Test;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.petitions.AnswerCoSigners;
import org.liuhe.contracts.petitions.AssignCoSignAnswer;
import org.liuhe.contracts.petitions.CoSignPetition;
import org.liuhe.contracts.petitions.ObligeAnswer;
import org.liuhe.contracts.petitions.PassAnswerTerm;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionCoSignWithdrawn;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.WithdrawCoSign;

/** 附议, with two co-signers as the first open threshold. */
class CoSignPetitionTest extends PetitionStory {

    private static final CoSignPetition SIGN = new CoSignPetition(PETITION);
    private static final WithdrawCoSign UNSIGN = new WithdrawCoSign(PETITION);
    private static final PassAnswerTerm PASS = new PassAnswerTerm(PETITION, 1);
    private static final AnswerCoSigners ANSWER = new AnswerCoSigners(PETITION, 1, "车棚十月重建", null);

    @Test
    void countsASignatureOncePerPerson() {
        open();
        accepts(SIGN, WANG, new PetitionCoSigned(ID, WANG.subject(), 1, now()));
        signed(WANG.subject(), 1);
        refuses(SIGN, WANG, PetitionRule.COSIGNED_BEFORE);
    }

    @Test
    void refusesThePetitionersOwn() {
        open();
        refuses(SIGN, LIN, PetitionRule.OWN_PETITION);
    }

    @Test
    void refusesWhatIsNotPublic() {
        filed();
        refuses(SIGN, WANG, PetitionRule.NOT_PUBLIC);
    }

    @Test
    void refusesWhatThePetitionerWantsNotPublicEvenWithATitle() {
        visited();
        titled();
        refuses(SIGN, WANG, PetitionRule.NOT_PUBLIC);
    }

    @Test
    void refusesWhatEnded() {
        open();
        signed(WANG.subject(), 1);
        happened(new PetitionWithdrawn(ID, now()));
        refuses(SIGN, person("zhao", "resident"), PetitionRule.ENDED);
        refuses(UNSIGN, WANG, PetitionRule.ENDED);
    }

    @Test
    void takesASignatureBack() {
        open();
        refuses(UNSIGN, WANG, PetitionRule.NOT_COSIGNED);
        signed(WANG.subject(), 1);
        accepts(UNSIGN, WANG, new PetitionCoSignWithdrawn(ID, WANG.subject(), 0, now()));
    }

    @Test
    void obligesTheTierOnceTheThresholdIsReached() {
        open();
        signed("a", 1);
        absorbs(oblige(1, STREET), SUPPORT);
        signed("b", 2);
        accepts(oblige(1, STREET), SUPPORT, obliged(1, STREET, 2));
        absorbs(oblige(2, DISTRICT), SUPPORT);
        absorbs(oblige(3, CITY), SUPPORT);
    }

    @Test
    void absorbsTheSameObligationTwice() {
        open();
        owed();
        absorbs(oblige(1, STREET), SUPPORT);
    }

    @Test
    void keepsTheObligationWhenSignaturesAreTakenBack() {
        open();
        signed("a", 1);
        signed("b", 2);
        happened(new PetitionCoSignWithdrawn(ID, "a", 1, now()), new PetitionCoSignWithdrawn(ID, "b", 0, now()));
        accepts(oblige(1, STREET), SUPPORT, obliged(1, STREET, 0));
        happened(obliged(1, STREET, 0));
        accepts(ANSWER, STREET_STAFF, new PetitionCoSignersAnswered(ID, 1, STREET, "车棚十月重建", now()));
    }

    @Test
    void keepsTheObligationWhenThePetitionEnds() {
        open();
        owed();
        happened(new PetitionWithdrawn(ID, now()));
        send(ANSWER, STREET_STAFF).expectSuccessfulHandlerExecution();
    }

    @Test
    void letsOnlyTheTierAnswerAndOnlyOnce() {
        open();
        refuses(ANSWER, STREET_STAFF, PetitionRule.NO_ANSWER_OWED, "tier");
        owed();
        refuses(ANSWER, DISTRICT_STAFF, CommonRule.NOT_YOURS);
        refuses(new AnswerCoSigners(PETITION, 1, "电话 13800000000", null), STREET_STAFF, CommonRule.TEXT_PERSONAL);
        refuses(new AnswerCoSigners(PETITION, 1, " ", null), STREET_STAFF, CommonRule.TEXT_BLANK, "publicAnswer");
        happened(new PetitionCoSignersAnswered(ID, 1, STREET, "已答", now()));
        refuses(ANSWER, STREET_STAFF, PetitionRule.NO_ANSWER_OWED);
    }

    @Test
    void marksTheTiersSilenceAndObligesTheNext() {
        open();
        owed();
        absorbs(PASS, SUPPORT);
        // fifteen working days after June 1, without Dragon Boat on June 19: Tue June 23
        at("2026-06-24T00:00");
        PetitionAnswerOverdue silence = new PetitionAnswerOverdue(ID, 1, STREET, now());
        accepts(PASS, SUPPORT, silence);
        happened(silence);
        absorbs(PASS, SUPPORT);
        send(oblige(2, DISTRICT), SUPPORT)
                .expectEvents(
                        new PetitionAnswerObliged(ID, 2, DISTRICT, 2, now(), due("petition.cosign-answer.district")));
        send(ANSWER, STREET_STAFF).expectSuccessfulHandlerExecution();
    }

    @Test
    void asksTheOperatorWhereNobodyServesTheTier() {
        open();
        signed("a", 1);
        signed("b", 2);
        PetitionAnswerObliged nobody = obliged(1, null, 2);
        accepts(new ObligeAnswer(PETITION, 1, null), SUPPORT, nobody);
        happened(nobody);
        refuses(ANSWER, STREET_STAFF, CommonRule.NOT_YOURS);
        refuses(
                new AssignCoSignAnswer(PETITION, 1, org("org-ufo"), null),
                OPERATOR,
                PetitionRule.ORGANISATION_UNKNOWN,
                "organisation");
        accepts(new AssignCoSignAnswer(PETITION, 1, org(DISTRICT), null), OPERATOR, obliged(1, DISTRICT, 2));
    }

    @Test
    void staysLateWhereTheOperatorNamesSomebodyTooLate() {
        open();
        signed("a", 1);
        signed("b", 2);
        PetitionAnswerObliged nobody = obliged(1, null, 2);
        happened(nobody);
        at("2026-06-24T00:00");
        happened(new PetitionAnswerOverdue(ID, 1, null, now()));
        happened(new PetitionAnswerObliged(ID, 1, DISTRICT, 2, now(), nobody.answerDue()));
        absorbs(PASS, SUPPORT);
        send(ANSWER, DISTRICT_STAFF).expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesToNameAnotherWhereSomebodyOwesTheAnswer() {
        open();
        owed();
        refuses(
                new AssignCoSignAnswer(PETITION, 1, org(DISTRICT), null),
                OPERATOR,
                PetitionRule.NO_ANSWER_OWED,
                "tier");
        refuses(new AssignCoSignAnswer(PETITION, 2, org(DISTRICT), null), OPERATOR, PetitionRule.NO_ANSWER_OWED);
    }

    private void open() {
        filed();
        titled();
    }

    private void owed() {
        signed("a", 1);
        signed("b", 2);
        happened(obliged(1, STREET, 2));
    }

    private void signed(String subject, int count) {
        happened(new PetitionCoSigned(ID, subject, count, now()));
    }

    private PetitionAnswerObliged obliged(int tier, String organisation, int count) {
        return new PetitionAnswerObliged(ID, tier, organisation, count, now(), due("petition.cosign-answer.street"));
    }

    private static ObligeAnswer oblige(int tier, String organisation) {
        return new ObligeAnswer(PETITION, tier, org(organisation));
    }
}
