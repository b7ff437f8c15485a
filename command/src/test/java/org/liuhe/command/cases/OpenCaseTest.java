package org.liuhe.command.cases;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.OpenCase;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;

class OpenCaseTest extends CaseStory {

    private final OpenCase command = new OpenCase(CASE, new ComplaintId(COMPLAINT), Town.LIFT, Town.ESTATE, Town.NOON);

    @Test
    void copiesTheRouteAndStartsTheReportersClock() {
        accepts(command, Town.INTAKE, opening());
    }

    @Test
    void countsTheReportersClockFromTheFiling() {
        CaseOpened atFiling = opening();
        town.pass(Duration.ofHours(5));
        accepts(
                command,
                Town.INTAKE,
                new CaseOpened(
                        atFiling.caseId(),
                        atFiling.complaintId(),
                        atFiling.category(),
                        atFiling.pack(),
                        atFiling.packVersion(),
                        atFiling.area(),
                        atFiling.route(),
                        now(),
                        atFiling.caseDue()));
    }

    @Test
    void startsTheClockNowWhereNoLawWasInForceThen() {
        OpenCase old = new OpenCase(
                CASE,
                new ComplaintId(COMPLAINT),
                Town.LIFT,
                Town.ESTATE,
                java.time.Instant.parse("2020-03-01T00:00:00Z"));
        accepts(old, Town.INTAKE, opening());
    }

    @Test
    void isQuietWhenRepeated() {
        opened();
        absorbs(command, Town.INTAKE);
    }

    @Test
    void refusesAnIdentityThatIsNotTheComplaints() {
        OpenCase foreign = new OpenCase(
                CaseId.forComplaint("cmp-2"), new ComplaintId(COMPLAINT), Town.LIFT, Town.ESTATE, Town.NOON);
        refuses(foreign, Town.INTAKE, CommonRule.ID_MALFORMED, "caseId");
    }

    @Test
    void refusesACategoryThatNoPackHas() {
        OpenCase unknown = new OpenCase(CASE, new ComplaintId(COMPLAINT), "ufo", Town.ESTATE, Town.NOON);
        refuses(unknown, Town.INTAKE, ComplaintRule.CATEGORY_UNKNOWN, "category");
    }
}
