package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.ClusterCase;
import org.liuhe.contracts.cases.UnclusterCase;
import org.liuhe.contracts.dossier.AlikeMatters;
import org.liuhe.contracts.dossier.AlikeMatters.Alike;
import org.liuhe.contracts.dossier.FindAlikeMatters;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Together;

class AlikePageTest extends PageTest {

    private static final String MINE = "org-lvyuan";
    private static final String TEXT = "3 幢电梯停了三天没人修";

    @Test
    void suggestsTheLikestFirstAndSaysWhy() {
        alike(
                matter("cmp-1", "lift-broken", 4, TEXT, false),
                List.of(),
                matter("cmp-2", "family-matter", 4, "地下车库的灯坏了", false),
                matter("cmp-3", "lift-broken", 9, null, false),
                matter("cmp-4", "lift-broken", 2, "电梯停了，没人修", false));
        String page = page("/dossier/cmp-1/alike", clerk());
        assertThat(page)
                .contains("类别相同", "地点相同", "相差 2 天", "电梯停了", "没人修", "name=\"act\" value=\"cluster\"")
                .doesNotContain("地下车库");
        assertThat(page.indexOf("CODE-cmp-4")).isLessThan(page.indexOf("CODE-cmp-3"));
        // whoever was filed first leads
        assertThat(page).contains("并入 CODE-cmp-4 一起办理", "把 CODE-cmp-3 并入本件一起办理");
        assertThat(english("/dossier/cmp-1/alike", clerk())).contains("same category", "days apart: 2", "Handle under");
    }

    @Test
    void aMatterThatLeadsTakesOthersUnderItAndLetsThemGo() {
        alike(
                matter("cmp-1", "lift-broken", 4, TEXT, true),
                List.of(matter("cmp-5", "lift-broken", 5, "电梯坏了", false)),
                matter("cmp-4", "lift-broken", 2, TEXT, false));
        assertThat(page("/dossier/cmp-1/alike", clerk()))
                .contains("把 CODE-cmp-4 并入本件一起办理", "action=\"/dossier/cmp-5\"", "value=\"uncluster\"");
    }

    @Test
    void suggestsNothingToWhoDoesNotHoldIt() {
        edge.answer(
                FindAlikeMatters.class,
                any -> new AlikeMatters(
                        new Alike(
                                "cmp-1",
                                "case-cmp-1",
                                4,
                                1,
                                "CODE",
                                "lift-broken",
                                Samples.ESTATE,
                                null,
                                null,
                                Samples.NOW,
                                false,
                                false),
                        List.of(),
                        List.of()));
        assertThat(page("/dossier/cmp-1/alike", clerk())).doesNotContain("可能反映同一问题", "<form method");
    }

    @Test
    void theButtonIsAnActOfTheCaseThatFollows() {
        dossier(null);
        send(
                "/dossier/cmp-1",
                clerk(),
                302,
                "act",
                "cluster",
                "caseId",
                "case-4",
                "assignment",
                "2",
                "version",
                "5",
                "lead",
                "case-1",
                "key",
                "k");
        assertThat(edge.onlySent(ClusterCase.class))
                .isEqualTo(new ClusterCase(new CaseId("case-4"), 2, new CaseId("case-1"), 5L));
    }

    @Test
    void saysWhyItIsRefused() {
        dossier(null);
        edge.refuse(CaseRule.NOT_ALIKE, "lead");
        String page = text(send(
                "/dossier/cmp-1",
                clerk(),
                422,
                "act",
                "cluster",
                "caseId",
                "case-4",
                "assignment",
                "2",
                "version",
                "5",
                "lead",
                "case-1",
                "key",
                "k"));
        assertThat(page).contains("只有同一应用场景、同一街道的事项才能合并办理");
    }

    @Test
    void theDossierOfWhatFollowsOffersToTakeItOutAndNothingToHandOver() {
        dossier(new Together(false, "ABC", 2));
        assertThat(page("/dossier/cmp-1", clerk()))
                .contains("合并办理的主件：", "/dossier/ABC", "value=\"uncluster\"", "/dossier/cmp-1/alike")
                .doesNotContain("value=\"refer-to-council\"");
        send(
                "/dossier/cmp-1",
                clerk(),
                302,
                "act",
                "uncluster",
                "caseId",
                "case-1",
                "assignment",
                "2",
                "version",
                "4",
                "key",
                "k");
        assertThat(edge.onlySent(UnclusterCase.class)).isEqualTo(new UnclusterCase(new CaseId("case-1"), 2, 4L));
    }

    @Test
    void theDossierOfWhatLeadsSaysWhoReadsTheSummary() {
        dossier(new Together(true, null, 2));
        assertThat(page("/dossier/cmp-1", clerk()))
                .contains("另有 2 件与本件合并办理：那几位诉求人读到的答复就是下面的公开摘要")
                .doesNotContain("value=\"uncluster\"");
        dossier(null);
        assertThat(page("/dossier/cmp-1", clerk())).contains("查找反映同一问题的诉求").doesNotContain("那几位诉求人");
    }

    private void dossier(Together together) {
        edge.answer(
                FindDossier.class,
                any -> Samples.together(Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, MINE), together));
    }

    private void alike(Alike self, List<Alike> together, Alike... candidates) {
        edge.answer(FindAlikeMatters.class, any -> new AlikeMatters(self, together, List.of(candidates)));
    }

    private static Alike matter(String id, String category, int day, String text, boolean leads) {
        return new Alike(
                id,
                "case-" + id,
                4,
                1,
                "CODE-" + id,
                category,
                Samples.ESTATE,
                "3 幢",
                text,
                Samples.at("2026-11-0" + day + "T09:00"),
                leads,
                true);
    }
}
