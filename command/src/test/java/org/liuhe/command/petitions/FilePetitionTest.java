package org.liuhe.command.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.petitions.AskPetitionReview;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.petitions.FilePetition;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.RegisterPetition;
import org.liuhe.contracts.petitions.Representative;

class FilePetitionTest extends PetitionStory {

    private static final PetitionId EARLIER = new PetitionId("pet-0");

    @Test
    void recordsThePetitionAndItsPetitioner() {
        accepts(file(), LIN, filed(filing(LIN.subject(), true)));
        assertThat(codes).containsEntry(CODE, ID);
    }

    @Test
    void givesTheOfficeFifteenDays() {
        // June 1 + 15 = Tue June 16, until 24:00
        assertThat(due("petition.decide").lastDay()).isEqualTo("2026-06-16");
    }

    @Test
    void answersARepeatWithTheFirstCode() {
        happened(filed(filing(LIN.subject(), true)));
        absorbs(file(), LIN);
        send(file(), LIN).expectResultMessagePayload(CODE.value());
    }

    @Test
    void refusesAnotherTextUnderTheSameIdentity() {
        happened(filed(filing(LIN.subject(), true)));
        refuses(file("别的事", ACCUSED, List.of(), null), LIN, PetitionRule.FILED_DIFFERENTLY);
    }

    @Test
    void hidesThePetitionFromAnotherPersonWithTheSameIdentity() {
        happened(filed(filing(LIN.subject(), true)));
        refuses(file(), WANG, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void takesFiveRepresentatives() {
        send(file("物业拆了车棚", ACCUSED, people(5), null), LIN).expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesSixRepresentatives() {
        refuses(
                file("物业拆了车棚", ACCUSED, people(6), null),
                LIN,
                PetitionRule.TOO_MANY_REPRESENTATIVES,
                "representatives");
        assertThat(codes).isEmpty();
    }

    @Test
    void refusesARepresentativeWithoutAName() {
        refuses(
                file("物业拆了车棚", ACCUSED, List.of(new Representative(" ", null)), null),
                LIN,
                CommonRule.TEXT_BLANK,
                "representatives");
    }

    @Test
    void refusesAnAreaThatIsNotInTheTree() {
        FilePetition command = new FilePetition(
                PETITION, CODE, new AreaPath("hz/nowhere"), null, null, "事", null, null, false, "en", null);
        refuses(command, LIN, AreaRule.AREA_UNKNOWN, "area");
    }

    @Test
    void refusesAnAccusedThatNobodyKnows() {
        refuses(file("事", "org-ufo", null, null), LIN, PetitionRule.ORGANISATION_UNKNOWN, "accused");
    }

    @Test
    void refusesATextOfBlanks() {
        refuses(file(" ", ACCUSED, null, null), LIN, CommonRule.TEXT_BLANK, "text");
    }

    @Test
    void refusesTheSameFactsAfterTheFinalAnswer() {
        earlier.put(EARLIER.value(), new KnownPetitions.Earlier(LIN.subject(), true));
        refuses(file("物业拆了车棚", ACCUSED, null, EARLIER), LIN, PetitionRule.FINAL, "sameFactsAs");
    }

    @Test
    void takesTheSameFactsAgainWhereTheFirstWasNotFinished() {
        earlier.put(EARLIER.value(), new KnownPetitions.Earlier(LIN.subject(), false));
        send(file("物业拆了车棚", ACCUSED, null, EARLIER), LIN).expectSuccessfulHandlerExecution();
    }

    @Test
    void tellsNothingOfSomebodyElsesEarlierPetition() {
        earlier.put(EARLIER.value(), new KnownPetitions.Earlier(WANG.subject(), true));
        refuses(file("物业拆了车棚", ACCUSED, null, EARLIER), LIN, CommonRule.MATTER_UNKNOWN, "sameFactsAs");
    }

    @Test
    void refusesToAskForMoreAfterTheFinalAnswer() {
        untilInRereview();
        finished();
        refuses(new AskPetitionReview(PETITION, "还是不服", null), LIN, PetitionRule.FINAL);
    }

    @Test
    void registersAVisitOnSomebodysBehalf() {
        PetitionFiled expected = filed(filing(null, false));
        accepts(register(PetitionChannel.VISIT, OFFICE), OFFICER, expected);
    }

    @Test
    void refusesAVisitByTheWeb() {
        refuses(register(PetitionChannel.WEB, OFFICE), OFFICER, PetitionRule.CHANNEL_IS_WEB, "channel");
    }

    @Test
    void refusesToRegisterForAnOfficeOfAnotherArea() {
        refuses(register(PetitionChannel.LETTER, OTHER_OFFICE), OTHER_OFFICER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesToRegisterForAnOfficeThatIsNotOnesOwn() {
        refuses(register(PetitionChannel.LETTER, OFFICE), OTHER_OFFICER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesToRegisterAgainstOneself() {
        var both = person("both", "petitions", OFFICE, ACCUSED);
        refuses(register(PetitionChannel.LETTER, OFFICE), both, CommonRule.NOT_YOURS);
    }

    private static List<Representative> people(int number) {
        return Collections.nCopies(number, new Representative("林", null));
    }

    private static PetitionFiled filed(PetitionFiled told) {
        return new PetitionFiled(
                told.petitionId(),
                told.trackingCode(),
                told.channel(),
                told.petitioner(),
                told.petitionerName(),
                null,
                List.of(),
                told.registeredBy(),
                told.area(),
                null,
                told.accused(),
                told.text(),
                told.mayBePublic(),
                told.language(),
                null,
                List.of(
                        new CoSignThreshold(1, "street-backstop", 20, "petition.cosign-answer.street"),
                        new CoSignThreshold(2, "district-backstop", 100, "petition.cosign-answer.district")),
                told.filedAt(),
                told.decideDue());
    }

    private static FilePetition file() {
        return file(" 物业拆了车棚\n", ACCUSED, List.of(), null);
    }

    private static FilePetition file(String text, String accused, List<Representative> people, PetitionId earlier) {
        return new FilePetition(
                PETITION, CODE, Town.ESTATE, " ", org(accused), text, null, people, true, "zh-CN", earlier);
    }

    private static RegisterPetition register(PetitionChannel channel, String office) {
        return new RegisterPetition(
                PETITION,
                CODE,
                channel,
                org(office),
                "陈大爷",
                null,
                Town.ESTATE,
                null,
                org(ACCUSED),
                "物业拆了车棚",
                null,
                false,
                "tlh",
                null);
    }
}
