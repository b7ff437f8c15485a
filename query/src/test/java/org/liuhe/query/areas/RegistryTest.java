package org.liuhe.query.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AreaBoundarySet;
import org.liuhe.contracts.areas.AreaDetail;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaRenamed;
import org.liuhe.contracts.areas.AreaRetired;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.FindArea;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.GapView;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListGaps;
import org.liuhe.contracts.areas.ListOrganisations;
import org.liuhe.contracts.areas.ListServices;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.OrganisationRenamed;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ResponsibilityTaken;
import org.liuhe.contracts.areas.ServiceChanged;
import org.liuhe.contracts.areas.ServiceView;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** The registry as it changes. */
class RegistryTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final String NEW = "org-new-property";

    private final ReadModels models = ReadModels.empty();

    @BeforeEach
    void town() {
        models.play(Story.town());
        play(
                NEW,
                0,
                new OrganisationRegistered(
                        NEW, OrganisationKind.PROPERTY_MANAGER, "新", "New", List.of("hz/a"), List.of("property")));
    }

    @Test
    void showsTheNewNameAndBoundaryUntilTheAreaIsRetired() {
        String stream = "area-" + Story.ESTATE;
        play(stream, 1, new AreaRenamed(stream, Story.ESTATE, "御景花苑", "Gardens"));
        play(stream, 2, new AreaBoundarySet(stream, Story.ESTATE, "{}"));
        assertThat(models.find(new FindArea(Story.ESTATE), AreaDetail.class))
                .contains(new AreaDetail(Story.ESTATE, AreaLevel.ESTATE, "御景花苑", "Gardens", "{}", null));
        play(stream, 3, new AreaRetired(stream, Story.ESTATE, JUNE));
        assertThat(models.list(new ListAreas(), AreaView.class))
                .extracting(AreaView::path)
                .containsExactly("hz");
        assertThat(models.find(new FindArea(Story.ESTATE), AreaDetail.class))
                .map(AreaDetail::retiredAt)
                .contains(JUNE);
    }

    @Test
    void answersWhoWasResponsibleAtEachTime() {
        replace();
        assertThat(responsible(JUNE.minusSeconds(1))).isEqualTo(Story.PROPERTY);
        assertThat(responsible(JUNE)).isEqualTo(NEW);
        assertThat(models.list(new ListServices(NEW, null), ServiceView.class))
                .contains(new ServiceView(NEW, Story.ESTATE, "property", JUNE, null));
        assertThat(models.list(new ListServices(Story.PROPERTY, null), ServiceView.class))
                .singleElement()
                .extracting(ServiceView::until)
                .isEqualTo(JUNE);
    }

    @Test
    void tellsWhoServesAnAreaOrOneAroundIt() {
        replace();
        assertThat(models.list(new ListServices(null, Story.ESTATE), ServiceView.class))
                .extracting(ServiceView::organisationId)
                .containsExactly(Story.DISTRICT, Story.STREET, Story.COMMUNITY, Story.OWNERS, Story.PROPERTY, NEW);
        assertThat(models.list(new ListServices(NEW, "hz/b"), ServiceView.class))
                .isEmpty();
    }

    @Test
    void aReplacementTwiceAndAgainGivesTheSameRows() {
        replace();
        Map<String, List<String>> live = models.rows();
        replace();
        assertThat(models.rows()).isEqualTo(live);
    }

    @Test
    void keepsTheTimeOfWhatGoesOnWhenTheListsChange() {
        Instant before = models.list(new ListServices(NEW, null), ServiceView.class)
                .get(0)
                .from();
        play(NEW, 1, new ServiceChanged(NEW, List.of("hz/a", "hz/b"), List.of("property"), before.plusSeconds(9)));
        play(NEW, 2, new ServiceChanged(NEW, List.of("hz/a"), List.of("property"), before.plusSeconds(10)));
        assertThat(models.list(new ListServices(NEW, null), ServiceView.class))
                .containsExactly(
                        new ServiceView(NEW, "hz/a", "property", before, null),
                        new ServiceView(NEW, "hz/b", "property", before.plusSeconds(9), before.plusSeconds(10)));
    }

    @Test
    void listsAnOrganisationByItsNewNameUntilItEnds() {
        play(NEW, 1, new OrganisationRenamed(NEW, "更新", "Newer"));
        assertThat(models.list(new ListOrganisations(), OrganisationView.class))
                .extracting(OrganisationView::nameEn)
                .contains("Newer");
        play(NEW, 2, new OrganisationEnded(NEW, Instant.parse("2099-01-01T00:00:00Z")));
        assertThat(models.list(new ListOrganisations(), OrganisationView.class))
                .extracting(OrganisationView::organisationId)
                .doesNotContain(NEW);
        assertThat(models.list(new ListServices(NEW, null), ServiceView.class))
                .extracting(ServiceView::until)
                .doesNotContainNull();
    }

    @Test
    void showsAnOperatorEveryGapAndStaffThoseOfTheirAreas() {
        Actor operator = new Actor("op", Set.of(Role.OPERATOR), Set.of());
        GapView gas = new GapView(Story.ESTATE, "御景苑", "Yujing Court", "gas", 0);
        assertThat(gaps(operator)).containsExactly(gas);
        assertThat(gaps(Story.staff(Story.STREET))).containsExactly(gas);
        assertThat(gaps(Story.staff(NEW))).isEmpty();
        Actor resident = new Actor("lin", Set.of(Role.RESIDENT), Set.of());
        assertThatThrownBy(() -> gaps(resident)).hasCauseInstanceOf(QueryExecutionException.class);
    }

    /** It stays with the operator, who rules: who comes later may not know what was promised meanwhile. */
    @Test
    void aMatterThatWaitsInAGapIsRuledOnOnceSomebodyIsResponsible() {
        play(Story.PROPERTY, 1, new OrganisationEnded(Story.PROPERTY, JUNE));
        Story waits = new Story(1).filed().accepted().opened().routeGap(0);
        models.play(waits.events());
        assertThat(gaps(Story.OPERATOR))
                .filteredOn(gap -> gap.capability().equals("property"))
                .singleElement()
                .extracting(GapView::waiting)
                .isEqualTo(1L);

        play(NEW, 1, new ResponsibilityTaken(NEW, "property", Story.ESTATE, "", JUNE));
        assertThat(gaps(Story.OPERATOR)).extracting(GapView::capability).doesNotContain("property");
        assertThat(inbox(Story.OPERATOR)).extracting(InboxRow::task).containsExactly(Task.GAP);

        models.play(waits.ruled(0, null, NEW)
                .assigned(1, NEW, 0, Duty.HANDLE, AssignmentCause.RULING)
                .events());
        assertThat(inbox(Story.OPERATOR)).isEmpty();
        assertThat(inbox(Story.staff(NEW))).extracting(InboxRow::task).containsExactly(Task.SIGN);
    }

    private List<InboxRow> inbox(Actor actor) {
        return models.<InboxRow>page(ListInbox.of(null, null, 10, null), actor).items();
    }

    private List<GapView> gaps(Actor actor) {
        return models.list(need(), GapView.class, actor);
    }

    private static ListGaps need() {
        return new ListGaps(List.of(
                new ListGaps.Need("property", AreaLevel.ESTATE),
                new ListGaps.Need("gas", null),
                new ListGaps.Need("gas", AreaLevel.COMMUNITY)));
    }

    private void replace() {
        play(Story.PROPERTY, 1, new ResponsibilityGivenUp(Story.PROPERTY, "property", Story.ESTATE, NEW, JUNE));
        play(NEW, 1, new ResponsibilityTaken(NEW, "property", Story.ESTATE, Story.PROPERTY, JUNE));
    }

    private String responsible(Instant at) {
        return models.find(new FindResponsible("property", Story.ESTATE, at), OrganisationView.class)
                .map(OrganisationView::organisationId)
                .orElse(null);
    }

    private void play(String stream, long sequence, Object event) {
        EventMessage<?> message = new GenericDomainEventMessage<>("Registry", stream, sequence, event);
        models.play(List.of(message, message));
    }
}
