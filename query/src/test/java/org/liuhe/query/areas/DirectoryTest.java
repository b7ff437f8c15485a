package org.liuhe.query.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListOrganisations;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class DirectoryTest {

    private final ReadModels models = ReadModels.empty();

    @BeforeEach
    void town() {
        models.play(Story.town());
    }

    @Test
    void listsAreasInTheOrderOfTheirPaths() {
        assertThat(models.list(new ListAreas(), AreaView.class))
                .containsExactly(
                        new AreaView("hz", AreaLevel.CITY, "杭州市", "Hangzhou"),
                        new AreaView(Story.ESTATE, AreaLevel.ESTATE, "御景苑", "Yujing Court"));
    }

    @Test
    void listsOrganisationsInTheOrderOfTheirIds() {
        List<OrganisationView> organisations = models.list(new ListOrganisations(), OrganisationView.class);
        assertThat(organisations)
                .extracting(OrganisationView::organisationId)
                .isSorted()
                .hasSize(5);
        assertThat(organisations)
                .contains(new OrganisationView(
                        Story.COMMUNITY,
                        OrganisationKind.COMMUNITY_OFFICE,
                        "org-baochu 中文",
                        "org-baochu en",
                        List.of("hz/xihu/beishan/baochu"),
                        List.of("community")));
    }

    @Test
    void findsTheOrganisationThatServesTheAreaItself() {
        assertThat(responsible("property", Story.ESTATE)).isEqualTo(Story.PROPERTY);
    }

    @Test
    void findsTheOrganisationThatServesAnEnclosingArea() {
        assertThat(responsible("street-backstop", Story.ESTATE)).isEqualTo(Story.STREET);
    }

    @Test
    void prefersTheClosestServingArea() {
        models.play(new Story(1)
                .organisation("org-city", OrganisationKind.AGENCY, "hz", "property", "water")
                .events());
        assertThat(responsible("property", Story.ESTATE)).isEqualTo(Story.PROPERTY);
        assertThat(responsible("water", Story.ESTATE)).isEqualTo("org-city");
    }

    @Test
    void prefersTheFirstRegisteredAmongEquals() {
        models.play(new Story(1)
                .organisation("org-a-later", OrganisationKind.PROPERTY_MANAGER, Story.ESTATE, "property")
                .events());
        assertThat(responsible("property", Story.ESTATE)).isEqualTo(Story.PROPERTY);
    }

    @Test
    void takesNoNeighbourWhosePathBeginsAlike() {
        assertThat(responsible("property", Story.ESTATE + "-two")).isNull();
        assertThat(responsible("property", "hz/xihu/beishan/baochu")).isNull();
    }

    @Test
    void findsNobodyForACapabilityThatNobodyHas() {
        assertThat(responsible("gas", Story.ESTATE)).isNull();
    }

    @Test
    void refusesAMalformedArea() {
        Refusal refusal = models.refusal(new FindResponsible("property", "Not An Area"), null);
        assertThat(refusal.code()).isEqualTo("area.malformed");
    }

    @Test
    void findsManyAtOnce() {
        Directory directory = new Directory(models.db(), Clock.systemUTC());
        assertThat(directory.responsible("community", List.of(Story.ESTATE, "hz/xihu/beishan/baochu", "hz/other")))
                .isEqualTo(Map.of(Story.ESTATE, Story.COMMUNITY, "hz/xihu/beishan/baochu", Story.COMMUNITY));
        assertThat(directory.responsible("community", List.of())).isEmpty();
    }

    private String responsible(String capability, String area) {
        return models.find(new FindResponsible(capability, area), OrganisationView.class)
                .map(OrganisationView::organisationId)
                .orElse(null);
    }
}
