package org.liuhe.command.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ImportComplaint;

class ImportComplaintTest extends ComplaintStory {

    private static final Instant FILED = Instant.parse("2020-03-01T08:00:00Z");
    private static final Instant CLOSED = Instant.parse("2020-03-09T08:00:00Z");
    private static final ComplaintId ID = ComplaintId.forImport("old", "7");

    @Test
    void takesAnOpenRecordOverWithItsOriginalTimeAndNoReporter() {
        accepts(dated(FILED, null, null), Town.IMPORT, open());
    }

    @Test
    void takesAClosedRecordOverAsHistory() {
        accepts(dated(FILED, CLOSED, ClosedOutcome.REJECTED), Town.IMPORT, history(ClosedOutcome.REJECTED));
    }

    @Test
    void takesARecordForClosedWhereOnlyItsEndIsKnown() {
        accepts(dated(FILED, CLOSED, null), Town.IMPORT, history(ClosedOutcome.CLOSED));
    }

    @Test
    void answersWithTheTrackingCode() {
        send(dated(FILED, null, null), Town.IMPORT).expectResultMessagePayload(CODE.value());
        assertThat(codes.claimed).containsEntry(CODE, ID);
    }

    @Test
    void isQuietWhenAnOpenRecordComesAgain() {
        happened(open());
        absorbs(dated(FILED, null, null), Town.IMPORT);
    }

    @Test
    void isQuietWhenAClosedRecordComesAgain() {
        happened(history(ClosedOutcome.CLOSED));
        absorbs(dated(FILED, CLOSED, ClosedOutcome.CLOSED), Town.IMPORT);
    }

    @Test
    void refusesARecordThatHasChangedSince() {
        happened(open());
        refuses(dated(FILED, CLOSED, ClosedOutcome.CLOSED), Town.IMPORT, ComplaintRule.FILED_DIFFERENTLY);
    }

    @Test
    void refusesAnotherTimeOfFiling() {
        happened(open());
        refuses(dated(FILED.plusSeconds(1), null, null), Town.IMPORT, ComplaintRule.FILED_DIFFERENTLY);
    }

    @Test
    void refusesATrackingCodeThatIsTaken() {
        codes.claim(CODE, COMPLAINT);
        refuses(dated(FILED, null, null), Town.IMPORT, ComplaintRule.TRACKING_CODE_TAKEN, "trackingCode");
    }

    @Test
    void refusesAFilingInTheFuture() {
        refuses(dated(Town.NOON.plusSeconds(1), null, null), Town.IMPORT, ComplaintRule.IMPORT_IN_FUTURE, "filedAt");
    }

    @Test
    void refusesAnEndInTheFuture() {
        refuses(
                dated(FILED, Town.NOON.plusSeconds(1), ClosedOutcome.CLOSED),
                Town.IMPORT,
                ComplaintRule.IMPORT_IN_FUTURE,
                "closedAt");
    }

    @Test
    void refusesAnEndBeforeTheFiling() {
        refuses(
                dated(FILED, FILED.minusSeconds(1), ClosedOutcome.CLOSED),
                Town.IMPORT,
                ComplaintRule.IMPORT_CLOSED_BEFORE_FILED,
                "closedAt");
    }

    @Test
    void refusesARecordWithoutATime() {
        refuses(dated(null, null, null), Town.IMPORT, CommonRule.TEXT_BLANK, "filedAt");
    }

    @Test
    void refusesAnOutcomeWithoutATime() {
        refuses(dated(FILED, null, ClosedOutcome.WITHDRAWN), Town.IMPORT, CommonRule.TEXT_BLANK, "closedAt");
    }

    @Test
    void refusesAnIdentityThatIsNotTheRecords() {
        refuses(
                new ImportComplaint(
                        COMPLAINT, CODE, "old", "7", Town.NOISE, Town.ESTATE, "3 幢", "噪声", true, FILED, null, null),
                Town.IMPORT,
                CommonRule.ID_MALFORMED,
                "complaintId");
    }

    @Test
    void refusesACategoryThatNoPackHas() {
        refuses(record("ufo", Town.ESTATE, "噪声"), Town.IMPORT, ComplaintRule.CATEGORY_UNKNOWN, "category");
    }

    @Test
    void refusesAnAreaThatIsNotInTheTree() {
        refuses(record(Town.NOISE, new AreaPath("la"), "噪声"), Town.IMPORT, AreaRule.AREA_UNKNOWN, "area");
    }

    @Test
    void refusesATextOfBlanks() {
        refuses(record(Town.NOISE, Town.ESTATE, " "), Town.IMPORT, CommonRule.TEXT_BLANK, "text");
    }

    private static ImportComplaint record(String category, AreaPath area, String text) {
        return new ImportComplaint(ID, CODE, "old", "7", category, area, "3 幢", text, true, FILED, null, null);
    }

    private static ImportComplaint dated(Instant filedAt, Instant closedAt, ClosedOutcome outcome) {
        return new ImportComplaint(
                ID, CODE, "old", "7", Town.NOISE, Town.ESTATE, "3 幢", "噪声", true, filedAt, closedAt, outcome);
    }

    private ComplaintFiled open() {
        return new ComplaintFiled(
                ID.value(),
                CODE.value(),
                null,
                Town.NOISE,
                "town",
                "3",
                Town.ESTATE.value(),
                "3 幢",
                "噪声",
                true,
                false,
                Channel.IMPORT,
                "zh-CN",
                null,
                FILED,
                town.due("intake"),
                "old",
                "7");
    }

    private static ClosedComplaintRecorded history(ClosedOutcome outcome) {
        return new ClosedComplaintRecorded(
                ID.value(),
                CODE.value(),
                "old",
                "7",
                Town.NOISE,
                "town",
                "3",
                Town.ESTATE.value(),
                "3 幢",
                "噪声",
                true,
                false,
                FILED,
                CLOSED,
                outcome);
    }
}
