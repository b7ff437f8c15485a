package org.liuhe.command.enforcement;

import org.junit.jupiter.api.Test;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.ReportAvailability;

class ReportAvailabilityTest extends StoryTest<TeamMember> {

    private static final MemberId OFFICER = MemberId.of("officer");

    ReportAvailabilityTest() {
        super(TeamMember.class);
    }

    @Test
    void recordsWhereAMemberIs() {
        accepts(report(OFFICER, Town.TEAM, Town.ESTATE, true), Town.OFFICER, reported(true));
    }

    @Test
    void recordsThatAMemberIsBusy() {
        happened(reported(true));
        accepts(report(OFFICER, Town.TEAM, Town.ESTATE, false), Town.OFFICER, reported(false));
    }

    @Test
    void absorbsTheSameAgain() {
        happened(reported(true));
        absorbs(report(OFFICER, Town.TEAM, Town.ESTATE, true), Town.OFFICER);
    }

    @Test
    void refusesToSpeakForAnother() {
        refuses(report(OFFICER, Town.TEAM, Town.ESTATE, true), Town.CHIEF, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesAnotherOrganisation() {
        refuses(report(OFFICER, Town.HOUSING, Town.ESTATE, true), Town.OFFICER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesAnAreaThatIsNotThere() {
        refuses(
                report(OFFICER, Town.TEAM, new AreaPath("hz/nowhere"), true),
                Town.OFFICER,
                AreaRule.AREA_UNKNOWN,
                "area");
    }

    private AvailabilityReported reported(boolean free) {
        return new AvailabilityReported(OFFICER.value(), "officer", Town.TEAM, Town.ESTATE.value(), free, town.now());
    }

    private static ReportAvailability report(MemberId member, String organisation, AreaPath area, boolean free) {
        return new ReportAvailability(member, new OrganisationId(organisation), area, free);
    }
}
