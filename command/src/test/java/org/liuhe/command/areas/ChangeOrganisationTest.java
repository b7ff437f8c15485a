package org.liuhe.command.areas;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.ChangeService;
import org.liuhe.contracts.areas.EndOrganisation;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.OrganisationRenamed;
import org.liuhe.contracts.areas.RenameOrganisation;
import org.liuhe.contracts.areas.ResponsibilityTaken;
import org.liuhe.contracts.areas.ServiceChanged;

/** Rename, service and end of an organisation that is registered. */
class ChangeOrganisationTest extends StoryTest<Organisation> {

    private static final OrganisationId ID = new OrganisationId("org-new");
    private static final List<String> ESTATE = List.of(Town.ESTATE.value());
    private static final List<String> PROPERTY = List.of("property");

    ChangeOrganisationTest() {
        super(Organisation.class);
    }

    @BeforeEach
    void isRegistered() {
        happened(new OrganisationRegistered(
                "org-new", OrganisationKind.PROPERTY_MANAGER, "新物业", "New", ESTATE, PROPERTY));
    }

    @Test
    void takesAnotherName() {
        accepts(
                new RenameOrganisation(ID, "更新物业", "Newer"),
                Town.OPERATOR,
                new OrganisationRenamed("org-new", "更新物业", "Newer"));
    }

    @Test
    void isQuietWhenItHasTheName() {
        absorbs(new RenameOrganisation(ID, "新物业", "New "), Town.OPERATOR);
    }

    @Test
    void refusesABlankName() {
        refuses(new RenameOrganisation(ID, null, "New"), Town.OPERATOR, CommonRule.TEXT_BLANK, "nameZh");
    }

    @Test
    void servesOtherAreasWithOtherCapabilities() {
        accepts(
                change(List.of(Town.ELSEWHERE), List.of("property", "parking")),
                Town.OPERATOR,
                new ServiceChanged(
                        "org-new", List.of(Town.ELSEWHERE.value()), List.of("parking", "property"), Town.NOON));
    }

    @Test
    void isQuietWhenItServesThem() {
        absorbs(change(List.of(Town.ESTATE, Town.ESTATE), PROPERTY), Town.OPERATOR);
    }

    @Test
    void refusesToServeNothing() {
        refuses(change(null, PROPERTY), Town.OPERATOR, AreaRule.ORGANISATION_SERVES_NOTHING, "areas");
        refuses(
                change(List.of(Town.ESTATE), List.of()),
                Town.OPERATOR,
                AreaRule.ORGANISATION_SERVES_NOTHING,
                "capabilities");
    }

    @Test
    void refusesAnAreaOutsideTheTree() {
        refuses(change(List.of(new AreaPath("la")), PROPERTY), Town.OPERATOR, AreaRule.AREA_UNKNOWN, "areas");
    }

    @Test
    void refusesNewListsWhileAHandoverLiesAhead() {
        happened(taken(Town.NOON.plusSeconds(1)));
        refuses(change(List.of(Town.ELSEWHERE), PROPERTY), Town.OPERATOR, AreaRule.HANDOVER_AHEAD);
    }

    @Test
    void takesNewListsOnceTheHandoverIsPast() {
        happened(taken(Town.NOON));
        accepts(
                change(List.of(Town.ESTATE), PROPERTY),
                Town.OPERATOR,
                new ServiceChanged("org-new", ESTATE, PROPERTY, Town.NOON));
    }

    @Test
    void endsOnce() {
        accepts(new EndOrganisation(ID), Town.OPERATOR, new OrganisationEnded("org-new", Town.NOON));
        happened(new OrganisationEnded("org-new", Town.NOON));
        absorbs(new EndOrganisation(ID), Town.OPERATOR);
    }

    @Test
    void refusesEveryChangeOnceEnded() {
        happened(new OrganisationEnded("org-new", Town.NOON));
        refuses(new RenameOrganisation(ID, "新物业", "New"), Town.OPERATOR, AreaRule.ORGANISATION_ENDED);
        refuses(change(List.of(Town.ESTATE), PROPERTY), Town.OPERATOR, AreaRule.ORGANISATION_ENDED);
    }

    private static ResponsibilityTaken taken(Instant from) {
        return new ResponsibilityTaken("org-new", "property", Town.ELSEWHERE.value(), "", from);
    }

    private static ChangeService change(List<AreaPath> areas, List<String> capabilities) {
        return new ChangeService(ID, areas, capabilities);
    }
}
