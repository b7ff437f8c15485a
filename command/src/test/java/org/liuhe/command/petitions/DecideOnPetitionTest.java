package org.liuhe.command.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.petitions.AcceptPetition;
import org.liuhe.contracts.petitions.AssignPetitionOffice;
import org.liuhe.contracts.petitions.DeclinePetition;
import org.liuhe.contracts.petitions.ForwardPetition;
import org.liuhe.contracts.petitions.ModeratePetition;
import org.liuhe.contracts.petitions.ObjectToPetition;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionObjectionTermPassed;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionOfficeGapFound;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReportPetitionOfficeGap;

/** Office, forwarding, objection, acceptance: 信访工作条例 art. 22, 23, 30. */
class DecideOnPetitionTest extends PetitionStory {

    private static final AcceptPetition ACCEPT = new AcceptPetition(PETITION, null);
    private static final ObjectToPetition OBJECT = new ObjectToPetition(PETITION, "车棚归物业", null);
    private static final DeclinePetition DECLINE =
            new DeclinePetition(PETITION, PetitionNotAcceptedReason.LEGAL_ROUTE, "请起诉", null);

    @Test
    void namesTheOffice() {
        happened(filing(LIN.subject(), true));
        accepts(
                new AssignPetitionOffice(PETITION, org(OFFICE), null),
                SAGA,
                new PetitionOfficeAssigned(ID, OFFICE, now()));
    }

    @Test
    void absorbsAnOfficeThatIsNamedTwice() {
        filed();
        absorbs(new AssignPetitionOffice(PETITION, org(OTHER_OFFICE), null), SAGA);
        absorbs(new ReportPetitionOfficeGap(PETITION), SAGA);
    }

    @Test
    void absorbsAnOfficeForWhatEnded() {
        happened(filing(LIN.subject(), true), new PetitionWithdrawn(ID, now()));
        absorbs(new AssignPetitionOffice(PETITION, org(OFFICE), null), SAGA);
        absorbs(new ReportPetitionOfficeGap(PETITION), SAGA);
        refuses(new AssignPetitionOffice(PETITION, org(OFFICE), null), OPERATOR, PetitionRule.ENDED);
    }

    @Test
    void findsAGapWhereTheSagaNamesTheAccused() {
        happened(filing(LIN.subject(), true));
        accepts(new AssignPetitionOffice(PETITION, org(ACCUSED), null), SAGA, new PetitionOfficeGapFound(ID, now()));
    }

    @Test
    void letsTheOperatorFillTheGap() {
        happened(filing(LIN.subject(), true), new PetitionOfficeGapFound(ID, now()));
        absorbs(new ReportPetitionOfficeGap(PETITION), SAGA);
        accepts(
                new AssignPetitionOffice(PETITION, org(OTHER_OFFICE), null),
                OPERATOR,
                new PetitionOfficeAssigned(ID, OTHER_OFFICE, now()));
    }

    @Test
    void refusesWhomTheOperatorNamesWrongly() {
        happened(filing(LIN.subject(), true));
        accepts(new ReportPetitionOfficeGap(PETITION), SAGA, new PetitionOfficeGapFound(ID, now()));
        refuses(
                new AssignPetitionOffice(PETITION, org(ACCUSED), null),
                OPERATOR,
                PetitionRule.BODY_IS_ACCUSED,
                "organisation");
        refuses(new AssignPetitionOffice(PETITION, org(STREET), null), OPERATOR, PetitionRule.NOT_A_PETITION_OFFICE);
        refuses(new AssignPetitionOffice(PETITION, org("org-ufo"), null), OPERATOR, PetitionRule.ORGANISATION_UNKNOWN);
    }

    @Test
    void refusesAnotherOfficeByTheOperator() {
        filed();
        refuses(new AssignPetitionOffice(PETITION, org(OTHER_OFFICE), null), OPERATOR, PetitionRule.OFFICE_KNOWN);
    }

    @Test
    void writesWhatOthersMayRead() {
        filed();
        accepts(new ModeratePetition(PETITION, "车棚", " ", null), OFFICER, new PetitionModerated(ID, "车棚", null, now()));
        refuses(new ModeratePetition(PETITION, "致电 13800000000", null, null), OFFICER, CommonRule.TEXT_PERSONAL);
        refuses(new ModeratePetition(PETITION, "车棚", null, null), OTHER_OFFICER, CommonRule.NOT_YOURS);
    }

    @Test
    void forwardsToTheBodyWithFiveWorkingDaysToObjectAndFifteenToDecide() {
        filed();
        // five working days after Mon June 1: 2, 3, 4, 5, Mon 8
        assertThat(due("petition.wrong-body").lastDay()).isEqualTo("2026-06-08");
        accepts(
                new ForwardPetition(PETITION, org(STREET), null),
                OFFICER,
                new PetitionForwarded(ID, 1, STREET, now(), due("petition.wrong-body"), due("petition.decide")));
    }

    @Test
    void refusesToForwardTheAccusationToTheAccused() {
        filed();
        refuses(
                new ForwardPetition(PETITION, org(ACCUSED), null),
                OFFICER,
                PetitionRule.BODY_IS_ACCUSED,
                "organisation");
    }

    @Test
    void refusesToForwardToItselfOrToNobody() {
        filed();
        refuses(new ForwardPetition(PETITION, org(OFFICE), null), OFFICER, PetitionRule.FORWARDED_TO_ITSELF);
        refuses(new ForwardPetition(PETITION, org("org-ufo"), null), OFFICER, PetitionRule.ORGANISATION_UNKNOWN);
        refuses(new ForwardPetition(PETITION, org(STREET), null), OTHER_OFFICER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesToForwardWhatIsForwarded() {
        filed();
        forwarded();
        refuses(new ForwardPetition(PETITION, org(DISTRICT), null), OFFICER, PetitionRule.NOT_NOW);
    }

    @Test
    void givesItBackToTheOfficeWhereTheBodyIsWrong() {
        filed();
        forwarded();
        at("2026-06-08T23:59");
        accepts(OBJECT, STREET_STAFF, new PetitionObjected(ID, 1, STREET, "车棚归物业", now(), due("petition.forward")));
    }

    @Test
    void refusesAnObjectionOnTheSixthWorkingDay() {
        filed();
        forwarded();
        at("2026-06-09T00:00");
        refuses(OBJECT, STREET_STAFF, PetitionRule.OBJECTION_TOO_LATE);
    }

    @Test
    void refusesAnObjectionOfABodyThatIsBound() {
        filed();
        forwarded();
        happened(new PetitionObjectionTermPassed(ID, 1, STREET, now()));
        refuses(OBJECT, STREET_STAFF, PetitionRule.OBJECTION_TOO_LATE);
    }

    @Test
    void refusesTheObjectionOfAnotherBodyAndAfterAcceptance() {
        filed();
        forwarded();
        refuses(OBJECT, DISTRICT_STAFF, CommonRule.NOT_YOURS);
        accepted();
        refuses(OBJECT, STREET_STAFF, PetitionRule.NOT_NOW);
    }

    @Test
    void refusesToForwardAgainToTheBodyThatObjected() {
        filed();
        forwarded();
        happened(new PetitionObjected(ID, 1, STREET, "不归我们", now(), due("petition.forward")));
        refuses(
                new ForwardPetition(PETITION, org(STREET), null),
                OFFICER,
                PetitionRule.FORWARDED_BEFORE,
                "organisation");
        accepts(
                new ForwardPetition(PETITION, org(DISTRICT), null),
                OFFICER,
                new PetitionForwarded(ID, 2, DISTRICT, now(), due("petition.wrong-body"), due("petition.decide")));
    }

    @Test
    void isAcceptedByTheOfficeForSixtyDays() {
        filed();
        // June 29 left, July 31: July 31 is the 60th
        assertThat(due("petition.finish").lastDay()).isEqualTo("2026-07-31");
        accepts(ACCEPT, OFFICER, new PetitionAccepted(ID, OFFICE, now(), due("petition.finish")));
    }

    @Test
    void isAcceptedByTheBodyThatItWasForwardedTo() {
        filed();
        forwarded();
        refuses(ACCEPT, OFFICER, CommonRule.NOT_YOURS);
        accepts(ACCEPT, STREET_STAFF, new PetitionAccepted(ID, STREET, now(), due("petition.finish")));
    }

    @Test
    void isAcceptedEvenAfterTheTermHasPassed() {
        filed();
        at("2026-07-01T09:00");
        accepts(ACCEPT, OFFICER, new PetitionAccepted(ID, OFFICE, now(), due("petition.finish")));
    }

    @Test
    void refusesWhoeverBelongsToTheAccused() {
        filed();
        var both = person("both", "petitions", OFFICE, ACCUSED);
        refuses(ACCEPT, both, CommonRule.NOT_YOURS);
        refuses(new ForwardPetition(PETITION, org(STREET), null), both, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesToAcceptTwice() {
        inHandling();
        refuses(ACCEPT, OFFICER, PetitionRule.NOT_NOW);
    }

    @Test
    void isNotAcceptedForAReason() {
        filed();
        accepts(
                DECLINE,
                OFFICER,
                new PetitionNotAccepted(ID, OFFICE, PetitionNotAcceptedReason.LEGAL_ROUTE, "请起诉", now()));
        refuses(
                new DeclinePetition(PETITION, PetitionNotAcceptedReason.NO_FACTS, " ", null),
                OFFICER,
                CommonRule.TEXT_BLANK,
                "explanation");
    }

    @Test
    void refusesEverythingAfterTheEnd() {
        filed();
        happened(new PetitionNotAccepted(ID, OFFICE, PetitionNotAcceptedReason.NO_FACTS, "无", now()));
        refuses(ACCEPT, OFFICER, PetitionRule.ENDED);
        refuses(DECLINE, OFFICER, PetitionRule.ENDED);
        refuses(new ForwardPetition(PETITION, org(STREET), null), OFFICER, PetitionRule.ENDED);
    }
}
