package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.AreaDetail;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.ChangeResponsibility;
import org.liuhe.contracts.areas.ChangeService;
import org.liuhe.contracts.areas.FindArea;
import org.liuhe.contracts.areas.GapView;
import org.liuhe.contracts.areas.ListGaps;
import org.liuhe.contracts.areas.ListServices;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.ServiceView;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class RegistryPageTest extends PageTest {

    private static final String[] HANDOVER = {
        "act",
        "change-responsibility",
        "organisationId",
        "org-far",
        "insteadOf",
        "org-lvyuan",
        "capability",
        "property",
        "area",
        Samples.ESTATE,
        "from",
        "2026-12-01T00:00"
    };

    @BeforeEach
    void aGap() {
        edge.answer(
                ListGaps.class,
                any -> List.of(new GapView(Samples.ESTATE, "御景苑", "Yujing Garden", "water-resources", 12)));
        edge.answer(
                FindArea.class,
                query -> query.path().equals(Samples.ESTATE)
                        ? Optional.of(
                                new AreaDetail(Samples.ESTATE, AreaLevel.ESTATE, "御景苑", "Yujing Garden", null, null))
                        : Optional.empty());
        edge.answer(
                ListServices.class,
                query -> List.of(new ServiceView(
                        "org-lvyuan",
                        query.area(),
                        "property",
                        Samples.at("2025-03-01T08:00"),
                        Samples.at("2026-12-01T00:00"))));
    }

    @Test
    void showsStaffTheTreeAndTheGapsWithoutForms() {
        assertThat(page("/registry", clerk()))
                .contains("北山街道", "绿源物业", "水务", ">12<", "/registry?area=" + Samples.ESTATE)
                .doesNotContain("更换负责单位", "method=\"post\" action=\"/registry\"");
        assertThat(english("/registry", clerk())).contains("Where nobody is responsible", "Water resources");
    }

    @Test
    void saysThatThereIsNoGap() {
        edge.answer(ListGaps.class, any -> List.of());
        assertThat(page("/registry", clerk())).contains("没有缺口");
    }

    @Test
    void showsWhoServesAnAreaSinceWhenAndUntilWhen() {
        assertThat(page("/registry?area=" + Samples.ESTATE, clerk()))
                .contains("绿源物业", "物业服务", "2025-03-01T00:00:00Z", "2026-11-30T16:00:00Z", "尚未登记");
        answer(get("/registry?area=hz/none"), 404, clerk());
    }

    @Test
    void isNotForResidents() {
        assertThat(answer(get("/registry"), 302, lin()).getResponse().getRedirectedUrl())
                .isEqualTo("/desk");
        send("/registry", lin(), 403, HANDOVER);
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void staffMayLookButNotChange() {
        send("/registry", clerk(), 403, HANDOVER);
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void anOperatorReplacesAPropertyManager() {
        assertThat(page("/registry", operator())).contains("更换负责单位", "撤销区域", "登记区域边界");
        assertThat(send("/registry", operator(), 302, HANDOVER).getResponse().getRedirectedUrl())
                .isEqualTo("/registry");
        assertThat(edge.onlySent(ChangeResponsibility.class))
                .isEqualTo(new ChangeResponsibility(
                        new OrganisationId("org-far"),
                        "property",
                        new AreaPath(Samples.ESTATE),
                        new OrganisationId("org-lvyuan"),
                        Samples.at("2026-12-01T00:00")));
    }

    @Test
    void readsListsLineByLine() {
        send(
                "/registry",
                operator(),
                302,
                "act",
                "change-service",
                "organisationId",
                "org-far",
                "areas",
                "hz/xihu\r\n\r\n hz/binjiang ",
                "capabilities",
                "property");
        assertThat(edge.onlySent(ChangeService.class))
                .isEqualTo(new ChangeService(
                        new OrganisationId("org-far"),
                        List.of(new AreaPath("hz/xihu"), new AreaPath("hz/binjiang")),
                        List.of("property")));
    }

    @Test
    void comesBackWithWhatWasTypedAndWhatIsWrong() {
        edge.refuse(AreaRule.REPLACED_BY_ITSELF, "insteadOf");
        assertThat(text(send("/registry", operator(), 422, HANDOVER)))
                .contains("href=\"#change-responsibility-insteadOf\"", "value=\"2026-12-01T00:00\"");
        assertThat(text(send("/registry", operator(), 422, "act", "rename-area", "area", "NO!", "nameZh", "")))
                .contains("href=\"#rename-area-area\"");
        send("/registry", operator(), 404, "act", "nonsense");
    }

    private static RequestPostProcessor operator() {
        return as("boss", "operator");
    }
}
