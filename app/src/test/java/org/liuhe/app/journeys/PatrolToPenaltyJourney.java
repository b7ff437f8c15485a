package org.liuhe.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liuhe.app.journeys.Town.body;
import static org.liuhe.app.journeys.Town.types;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;

/** A patrol sees something; the joint team inspects, orders, inspects again, and decides on a penalty. */
abstract class PatrolToPenaltyJourney {

    private static final String TEAM = "org-beishan-enforcement";
    private static final String BUREAU = "org-xihu-city-management";

    private final Town town;

    PatrolToPenaltyJourney(Town town) {
        this.town = town;
    }

    @Test
    void goesToTheNextNearestIsOrderedInspectedAgainAndPenalised() {
        town.isFree("enforcement", TEAM, "hz/xihu/beishan/baochu");
        town.isFree("inspector", BUREAU, "hz/xihu");
        Town.Matter task = town.open(
                "enforcement",
                "/api/enforcement/tasks",
                Map.of("organisation", TEAM, "area", Town.ESTATE, "place", "3 幢楼顶", "text", "楼顶正在搭建彩钢棚。"),
                "/api/enforcement/tasks");
        isDispatched(task);
        isFoundAndOrdered(task);
        isNotRectified(task);

        task.refuses("enforcement", "penalty", penalty(), 422, "enforcement.not-heard")
                .act("inspector", "hearing", Map.of("statement", "当事人承认未拆除。", "waived", false))
                .act("enforcement", "penalty", penalty());
        Answer closed = task.is("CLOSED", "inspector").seenBy("enforcement");
        assertThat(closed.text("outcome")).isEqualTo("PENALISED");
        assertThat(closed.text("originId")).isNull();
        assertThat(types(closed.body().at("/head/entries")))
                .containsSubsequence(
                        "PatrolTaskOpened",
                        "TeamFormed",
                        "TaskDispatched",
                        "DispatchDeclined",
                        "TaskDispatched",
                        "DispatchAccepted",
                        "FindingRecorded",
                        "RectificationOrdered",
                        "RectificationTermPassed",
                        "Reinspected",
                        "PartyHeard",
                        "PenaltyDecided",
                        "TaskClosed");
        task.owes("enforcement").owes("inspector");
        task.refuses("enforcement", "penalty", penalty(), 422, "enforcement.closed");
    }

    private void isDispatched(Town.Matter task) {
        task.owes("enforcement", "TASK_DISPATCH")
                .act(
                        "enforcement",
                        "team",
                        Map.of("leadOrganisation", TEAM, "partners", List.of(Map.of("organisation", BUREAU))))
                .is("DISPATCHED", "enforcement")
                .owes("enforcement", "TASK_ACCEPT")
                .owes("inspector");
        task.act(
                        "enforcement",
                        "decline-dispatch",
                        Map.of("dispatch", 1, "reason", "INTERESTED", "explanation", "当事人是我的亲戚，申请回避。"))
                .owes("enforcement")
                .owes("inspector", "TASK_ACCEPT")
                .refuses("enforcement", "acceptance", Map.of("dispatch", 1), 422, "enforcement.dispatch-over")
                .act("inspector", "acceptance", Map.of("dispatch", 2))
                .is("INSPECTING", "inspector")
                .owes("inspector", "TASK_INSPECT");
    }

    private void isFoundAndOrdered(Town.Matter task) {
        task.act(
                        "inspector",
                        "findings",
                        body("inspection", 1, "violation", true, "text", "彩钢棚约二十平方米。", "evidence", Town.EVIDENCE))
                .act("inspector", "rectification", Map.of("responsibleName", "某住户", "text", "自行拆除楼顶彩钢棚。"))
                .is("RECTIFYING", "enforcement");
    }

    private void isNotRectified(Town.Matter task) {
        task.refuses(
                "inspector",
                "reinspection",
                body("rectified", false, "text", "未拆除。", "evidence", Town.EVIDENCE),
                422,
                "enforcement.reinspection-early");
        town.pass(Duration.ofDays(16));
        task.is("REINSPECTING", "inspector")
                .owes("inspector", "TASK_REINSPECT")
                .act("inspector", "reinspection", body("rectified", false, "text", "未拆除。", "evidence", Town.EVIDENCE))
                .is("NOT_RECTIFIED", "enforcement")
                .owes("enforcement", "TASK_PENALISE");
    }

    private static Map<String, Object> penalty() {
        return Map.of("kind", "FINE_OR_CONFISCATION", "text", "罚款五千元。", "legalBasis", "浙江省违法建筑处置规定第十四条");
    }
}
