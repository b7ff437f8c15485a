package org.liuhe.command.areas;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.RegisterOrganisation;

class RegisterOrganisationTest extends StoryTest<Organisation> {

    RegisterOrganisationTest() {
        super(Organisation.class);
    }

    @Test
    void addsWhatItServesAndWhatItCanDo() {
        accepts(register("新物业", List.of(Town.ESTATE), List.of("property")), Town.OPERATOR, registered());
    }

    @Test
    void isQuietWhenRepeatedInAnotherOrder() {
        happened(new OrganisationRegistered(
                "org-new",
                OrganisationKind.PROPERTY_MANAGER,
                "新物业",
                "New",
                List.of(Town.ESTATE.value(), Town.ELSEWHERE.value()),
                List.of("parking", "property")));
        absorbs(
                register("新物业", List.of(Town.ELSEWHERE, Town.ESTATE, Town.ESTATE), List.of("property", "parking")),
                Town.OPERATOR);
    }

    @Test
    void refusesAnotherContent() {
        happened(registered());
        refuses(
                register("旧物业", List.of(Town.ESTATE), List.of("property")),
                Town.OPERATOR,
                AreaRule.ORGANISATION_DIFFERENT);
    }

    @Test
    void refusesAnOrganisationWithoutAreas() {
        refuses(
                register("新物业", List.of(), List.of("property")),
                Town.OPERATOR,
                AreaRule.ORGANISATION_SERVES_NOTHING,
                "areas");
    }

    @Test
    void refusesAnOrganisationWithoutCapabilities() {
        refuses(
                register("新物业", List.of(Town.ESTATE), null),
                Town.OPERATOR,
                AreaRule.ORGANISATION_SERVES_NOTHING,
                "capabilities");
    }

    @Test
    void refusesAnAreaThatIsNotInTheTree() {
        refuses(
                register("新物业", List.of(Town.ESTATE, new AreaPath("la")), List.of("property")),
                Town.OPERATOR,
                AreaRule.AREA_UNKNOWN,
                "areas");
    }

    @Test
    void refusesABlankCapability() {
        refuses(
                register("新物业", List.of(Town.ESTATE), List.of(" ")),
                Town.OPERATOR,
                CommonRule.TEXT_BLANK,
                "capabilities");
    }

    @Test
    void refusesACapabilityThatIsNoCode() {
        refuses(
                register("新物业", List.of(Town.ESTATE), List.of("Property Management")),
                Town.OPERATOR,
                AreaRule.CAPABILITY_MALFORMED,
                "capabilities");
    }

    @Test
    void refusesAnOrganisationWithoutAName() {
        refuses(
                register(null, List.of(Town.ESTATE), List.of("property")),
                Town.OPERATOR,
                CommonRule.TEXT_BLANK,
                "nameZh");
    }

    private static RegisterOrganisation register(String name, List<AreaPath> areas, List<String> capabilities) {
        return new RegisterOrganisation(
                new OrganisationId("org-new"), OrganisationKind.PROPERTY_MANAGER, name, "New", areas, capabilities);
    }

    private static OrganisationRegistered registered() {
        return new OrganisationRegistered(
                "org-new",
                OrganisationKind.PROPERTY_MANAGER,
                "新物业",
                "New",
                List.of(Town.ESTATE.value()),
                List.of("property"));
    }
}
