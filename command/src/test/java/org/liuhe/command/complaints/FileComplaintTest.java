package org.liuhe.command.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.FileComplaint;

class FileComplaintTest extends ComplaintStory {

    @Test
    void recordsTheStatementAndItsReporter() {
        accepts(file(Town.LIFT), Town.LIN, filing(Town.LIFT, null));
    }

    @Test
    void givesTheCommunityOfficeATermWhereItDecides() {
        accepts(file(Town.NOISE), Town.LIN, filing(Town.NOISE, town.due("intake")));
    }

    @Test
    void claimsTheTrackingCodeAndAnswersWithIt() {
        send(file(Town.LIFT), Town.LIN).expectResultMessagePayload(CODE.value());
        assertThat(codes.claimed).containsEntry(CODE, COMPLAINT);
    }

    @Test
    void refusesATrackingCodeThatIsTaken() {
        codes.claim(CODE, new ComplaintId("cmp-2"));
        refuses(file(Town.LIFT), Town.LIN, ComplaintRule.TRACKING_CODE_TAKEN, "trackingCode");
    }

    @Test
    void isQuietWhenRepeatedLaterWithAnotherCode() {
        filed();
        town.pass(Duration.ofHours(3));
        absorbs(file(OTHER_CODE, Town.NOISE, "3 幢 2 单元 ", "电梯停了三天"), Town.LIN);
        assertThat(codes.claimed).isEmpty();
    }

    @Test
    void answersARepeatWithTheFirstCode() {
        filed();
        send(file(OTHER_CODE, Town.NOISE, "3 幢 2 单元", "电梯停了三天"), Town.LIN).expectResultMessagePayload(CODE.value());
    }

    @Test
    void isQuietWhenRepeatedAfterTheEnd() {
        filed();
        withdrawn();
        absorbs(file(Town.NOISE), Town.LIN);
    }

    @Test
    void refusesAnotherTextUnderTheSameIdentity() {
        filed();
        refuses(file(CODE, Town.NOISE, "3 幢 2 单元", "别的事"), Town.LIN, ComplaintRule.FILED_DIFFERENTLY);
    }

    @Test
    void refusesAnotherCategoryUnderTheSameIdentity() {
        filed();
        refuses(file(Town.LIFT), Town.LIN, ComplaintRule.FILED_DIFFERENTLY);
    }

    @Test
    void hidesTheComplaintFromAnotherPersonWithTheSameIdentity() {
        filed();
        refuses(file(Town.NOISE), Town.WANG, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void refusesACategoryThatNoPackHas() {
        refuses(file("ufo"), Town.LIN, ComplaintRule.CATEGORY_UNKNOWN, "category");
    }

    @Test
    void refusesAnAreaThatIsNotInTheTree() {
        FileComplaint command = new FileComplaint(
                COMPLAINT,
                CODE,
                Town.LIFT,
                new AreaPath("hz/nowhere"),
                "3 幢",
                "电梯停了三天",
                true,
                Channel.WEB,
                "zh-CN",
                null,
                null);
        refuses(command, Town.LIN, AreaRule.AREA_UNKNOWN, "area");
        assertThat(codes.claimed).isEmpty();
    }

    @Test
    void refusesATextOfBlanks() {
        refuses(file(CODE, Town.LIFT, "3 幢", " \t\n　"), Town.LIN, CommonRule.TEXT_BLANK, "text");
    }

    @Test
    void refusesATextOfTwentyThousandCharacters() {
        refuses(file(CODE, Town.LIFT, "3 幢", "长".repeat(20_000)), Town.LIN, CommonRule.TEXT_TOO_LONG, "text");
    }

    @Test
    void refusesAControlCharacter() {
        refuses(file(CODE, Town.LIFT, "3 幢", "电梯\u0000"), Town.LIN, CommonRule.TEXT_CONTROL_CHARACTER, "text");
    }

    @Test
    void refusesAPlaceOfBlanks() {
        refuses(file(CODE, Town.LIFT, " ", "电梯停了三天"), Town.LIN, CommonRule.TEXT_BLANK, "place");
    }

    @Test
    void refusesATelephoneNumberThatIsTooLong() {
        FileComplaint command = new FileComplaint(
                COMPLAINT,
                CODE,
                Town.LIFT,
                Town.ESTATE,
                "3 幢",
                "电梯停了三天",
                true,
                Channel.WEB,
                "en",
                "1".repeat(201),
                null);
        refuses(command, Town.LIN, CommonRule.TEXT_TOO_LONG, "contactPhone");
    }

    @Test
    void takesChineseForALanguageThatItDoesNotKnow() {
        FileComplaint command = new FileComplaint(
                COMPLAINT, CODE, Town.LIFT, Town.ESTATE, "3 幢 2 单元", "电梯停了三天", true, Channel.WEB, "tlh", null, null);
        accepts(command, Town.LIN, filing(Town.LIFT, null));
    }

    private static FileComplaint file(String category) {
        return file(CODE, category, " 3 幢 2 单元", "电梯停了三天\n");
    }

    private static FileComplaint file(TrackingCode code, String category, String place, String text) {
        return new FileComplaint(
                COMPLAINT, code, category, Town.ESTATE, place, text, true, Channel.WEB, "zh-CN", "  ", null);
    }
}
