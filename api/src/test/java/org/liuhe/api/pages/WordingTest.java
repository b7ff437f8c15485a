package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueDate.Unit;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListOrganisations;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.policy.Policy;
import org.springframework.beans.factory.annotation.Autowired;

class WordingTest extends PageTest {

    @Autowired
    PageFrames frames;

    @Autowired
    PageTexts texts;

    @Autowired
    Policy policy;

    private Wording chinese() {
        return frames.wording(Languages.CHINESE);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, org.liuhe.contracts.tracking.Stage",
        "COUNCIL, org.liuhe.contracts.councils.CouncilStage",
        "DISPUTE, org.liuhe.contracts.disputes.DisputeStage",
        "ENFORCEMENT, org.liuhe.contracts.enforcement.TaskStage"
    })
    void hasAnOwnNameForEachStageOfEachKind(MatterKind kind, Class<? extends Enum<?>> stages) {
        for (Enum<?> stage : stages.getEnumConstants()) {
            assertThat(chinese().stage(kind, stage.name()))
                    .isEqualTo(chinese().of(stage))
                    .isNotEqualTo(stage.name());
            assertThat(frames.wording(Languages.ENGLISH).stage(kind, stage.name()))
                    .isNotEqualTo(stage.name());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "InvitationAnswered, COMING, 参会, Will come",
        "InvitationAnswered, NOT_COMING, 不参会, Will not come",
        "PositionTaken, AGREES, 同意, In favour",
        "PositionTaken, DISAGREES, 不同意, Against",
        "MinutesPublished, LATE, 逾期公开, Published late",
        "CaseReturned, NOT_OUR_AREA, 不在本单位辖区, Not our area",
        "MotionProposed, repair-fund-use, 使用建筑物及其附属设施的维修资金, Using the repair fund",
        "CaseReturned, unheard-of, unheard-of, unheard-of"
    })
    void namesWhatAnEventGivesAsItsReason(String event, String reason, String zh, String en) {
        DossierEntry entry =
                new DossierEntry("cnl-1", 1, Samples.NOW, event, "staff", null, null, reason, null, null, null);
        assertThat(chinese().reason(entry)).isEqualTo(zh);
        assertThat(frames.wording(Languages.ENGLISH).reason(entry)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"InvitationAnswered, 答复：, Answer:", "PetitionFiled, 来源：, Came by:", "CaseReturned, 原因：, Why:"})
    void saysWhatTheReasonIs(String event, String zh, String en) {
        DossierEntry entry = new DossierEntry("pet-1", 1, Samples.NOW, event, null, null, null, "X", null, null, null);
        assertThat(chinese().why(entry)).isEqualTo(zh);
        assertThat(frames.wording(Languages.ENGLISH).why(entry)).isEqualTo(en);
    }

    @Test
    void abbreviatesWhatNobodyReadsWhole() {
        assertThat(chinese().value(new MatterScreen.Digest("0123456789abcdef0123456789abcdef")))
                .isEqualTo("0123456789abcdef…");
        assertThat(chinese().value(new MatterScreen.Member("mbr-b064b178"))).isEqualTo("尾号 b178");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, WORKING_DAYS, 今天截止",
        "2026-11-25, WORKING_DAYS, 还有 1 个工作日",
        "2026-11-30, WORKING_DAYS, 还有 4 个工作日",
        "2026-11-24, DAYS, 今天截止",
        "2026-11-30, DAYS, 还有 6 天",
        "2026-11-24, HOURS, 还有 14 小时",
        "2026-11-23, DAYS, 已超过 10 小时",
        "2026-11-20, WORKING_DAYS, 已超过 3 天"
    })
    void countsInTheUnitOfTheTerm(String lastDay, Unit unit, String words) {
        DueDate due = Samples.due(lastDay, unit, false);
        assertThat(chinese().left(due)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:30, 还有不到 1 小时, less than an hour left",
        "2026-11-24T11:00, 还有 1 小时, 1 hour left",
        "2026-11-24T11:59, 还有 1 小时 59 分钟, 1 h 59 min left",
        "2026-11-24T13:00, 还有 3 小时, 3 hours left",
        "2026-11-26T09:59, 还有 47 小时, 47 hours left",
        "2026-11-26T10:00, 还有 2 天, 2 days left",
        "2026-11-24T10:00, 刚刚超过期限, just past due",
        "2026-11-24T09:00, 已超过 1 小时, 1 hour late",
        "2026-11-23T10:00, 已超过 1 天, 1 day late"
    })
    void countsHoursWhereItIsClose(String at, String zh, String en) {
        Instant instant = Samples.at(at);
        assertThat(chinese().left(instant)).isEqualTo(zh);
        assertThat(frames.wording(Languages.ENGLISH).left(instant)).isEqualTo(en);
    }

    @Test
    void saysWhyAStageWasComeBackTo() {
        List<TrackingView.Milestone> way = List.of(
                reached(Stage.FILED, null),
                reached(Stage.SUPPLEMENT_ASKED, null),
                reached(Stage.FILED, null),
                reached(Stage.ACCEPTED, null),
                reached(Stage.ASSIGNED, "org-lvyuan"),
                reached(Stage.ACCEPTED, "org-lvyuan"),
                reached(Stage.ANSWERED, null),
                reached(Stage.ACCEPTED, null));
        assertThat(IntStream.range(0, way.size()).mapToObj(at -> chinese().milestone(way, at)))
                .containsExactly("已提交", "等待补充", "诉求人已补充", "已受理", "待签收", "退单", "已答复，待确认", "诉求人提出异议");
    }

    private static TrackingView.Milestone reached(Stage stage, String organisation) {
        return new TrackingView.Milestone(Samples.at("2026-11-24T10:00"), stage, organisation);
    }

    @Test
    void anEndOfADayIsThatDays() {
        assertThat(chinese().until(Samples.at("2026-11-25T00:00"))).isEqualTo("2026年11月24日 周二 24:00");
        assertThat(chinese().until(Samples.at("2026-11-24T17:00"))).isEqualTo("2026年11月24日 周二 17:00");
    }

    @Test
    void aMissingNameShowsTheCode() {
        assertThat(chinese().organisation("org-unknown")).isEqualTo("org-unknown");
        assertThat(chinese().organisation(null)).isNull();
        assertThat(chinese().area("hz/nowhere")).isEqualTo("杭州市 · hz/nowhere");
        assertThat(chinese().area("zz")).isEqualTo("zz");
        assertThat(chinese().category("nothing")).isEqualTo("nothing");
    }

    @Test
    void whatTheReporterKeepsPrivateIsNotShown() {
        assertThat(chinese().area((String) null)).contains("未公开");
        assertThat(chinese().category(null)).contains("未公开");
    }

    @Test
    void aPageWithoutNamesIsBetterThanNone() {
        edge.answer(ListAreas.class, any -> {
            throw new Refused(EdgeRule.UNAVAILABLE, null);
        });
        edge.answer(ListOrganisations.class, any -> {
            throw new Refused(EdgeRule.UNAVAILABLE, null);
        });
        Wording lost = new Wording(
                Languages.CHINESE,
                texts,
                new Directory(edge, java.time.Clock.fixed(Samples.NOW, Wording.ZONE)),
                policy,
                null,
                null,
                Samples.NOW);
        assertThat(lost.organisation("org-lvyuan")).isEqualTo("org-lvyuan");
        assertThat(lost.areaName(Samples.ESTATE)).isEqualTo(Samples.ESTATE);
    }
}
