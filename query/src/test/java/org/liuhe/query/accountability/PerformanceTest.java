package org.liuhe.query.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.accountability.Grouping;
import org.liuhe.contracts.accountability.ListPerformance;
import org.liuhe.contracts.accountability.Performance;
import org.liuhe.contracts.accountability.Performance.Figure;
import org.liuhe.contracts.accountability.Performance.PerformanceRow;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** The figures of stories that were counted by hand. */
class PerformanceTest {

    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");
    private static final Instant SOON = Story.START.plus(Duration.ofDays(20));

    private final ReadModels models = ReadModels.empty();
    private int stories;

    @BeforeEach
    void town() {
        models.play(Story.town());
    }

    @Test
    void countsWhatWasDecided() {
        play(6, PerformanceTest::confirmed);
        play(1, story -> answered(story).record(story.complaintId, 3, rated(story, 3)));
        play(1, PerformanceTest::contestedAndNeverConfirmed);
        play(1, story -> held(story)
                .termPassed(1, Story.PROPERTY, OverdueCause.NOT_SIGNED, true)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.ESCALATED)
                .signed(2, Story.STREET));
        play(1, story -> held(story).returned(1, Story.PROPERTY, 1, false));
        play(1, story -> held(story).withdrawn().closed(CaseOutcome.WITHDRAWN));
        play(1, story -> held(story).recordCase(signed(story, Duration.ofDays(1))));
        play(1, story -> held(story)
                .signed(1, Story.PROPERTY)
                .termPassed(1, Story.PROPERTY, OverdueCause.CASE_TERM, false)
                .termPassed(1, Story.PROPERTY, OverdueCause.NOT_RESOLVED, true)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.ESCALATED));

        assertThat(rows(Grouping.ORGANISATION, null))
                .as("the street has too few")
                .containsExactly(new PerformanceRow(
                        Story.PROPERTY,
                        Story.PROPERTY + " 中文",
                        Story.PROPERTY + " en",
                        new Figure(9, 11, 81.8),
                        new Figure(7, 8, 87.5),
                        new Figure(6, 7, 85.7),
                        new Figure(3, 20, 15.0),
                        new Figure(1, 13, 7.7)));
        assertThat(rows(Grouping.AREA, null))
                .containsExactly(new PerformanceRow(
                        "hz",
                        "杭州市",
                        "Hangzhou",
                        new Figure(11, 13, 84.6),
                        new Figure(7, 9, 77.8),
                        new Figure(6, 7, 85.7),
                        new Figure(3, 23, 13.0),
                        new Figure(1, 16, 6.3)));
    }

    @Test
    void leavesOutWhatIsNotDecidedYet() {
        play(5, PerformanceTest::held);
        assertThat(rows(Grouping.ORGANISATION, null))
                .singleElement()
                .satisfies(row -> assertThat(row.returns()).isEqualTo(new Figure(0, 5, 0.0)))
                .satisfies(row -> assertThat(row.response()).isNull())
                .satisfies(row -> assertThat(row.lateness()).isNull());
    }

    /** Four matters have eight duties, and stay four matters. */
    @Test
    void neitherCountsNorNamesFewerThanFive() {
        play(4, PerformanceTest::confirmed);
        assertThat(rows(Grouping.ORGANISATION, null)).isEmpty();
        assertThat(rows(Grouping.AREA, null)).isEmpty();
        play(1, PerformanceTest::answered);
        assertThat(rows(Grouping.ORGANISATION, null)).singleElement().satisfies(row -> {
            assertThat(row.response()).isEqualTo(new Figure(5, 5, 100.0));
            assertThat(row.resolution()).isNull();
            assertThat(row.satisfaction()).isNull();
        });
    }

    /** Each area counts with all below it; what lies in the area itself counts one level above. */
    @Test
    void goesDownTheTreeAreaByArea() {
        play(5, story -> confirmed(story.in("hz/xihu/beishan/baochu/liuying")));
        play(5, PerformanceTest::confirmed);
        play(5, story -> confirmed(story.in("hz/xihu/beishan")));
        play(5, story -> confirmed(story.in("hz/xihu-north/beishan")));
        play(4, story -> confirmed(story.in("hz/gongshu")));
        assertThat(paths("hz")).containsExactly("hz/xihu 15", "hz/xihu-north 5");
        assertThat(paths("hz/xihu")).containsExactly("hz/xihu/beishan 15");
        assertThat(paths("hz/xihu/beishan")).containsExactly("hz/xihu/beishan/baochu 10");
        assertThat(paths("hz/xihu/beishan/baochu"))
                .containsExactly("hz/xihu/beishan/baochu/liuying 5", "hz/xihu/beishan/baochu/yujing 5");
        assertThat(paths(Story.ESTATE)).isEmpty();
        assertThat(rows(Grouping.ORGANISATION, "hz/xihu"))
                .extracting(row -> row.response().of())
                .containsExactly(15L);
    }

    @Test
    void countsWholeDaysOfTheTown() {
        play(5, PerformanceTest::confirmed);
        Performance last = ask(Grouping.ORGANISATION, null, 30, Instant.parse("2026-03-31T15:59:59Z"));
        assertThat(last.from()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(last.until()).isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(last.rows()).hasSize(1);
        Instant midnight = Instant.parse("2026-03-31T16:00:00Z");
        assertThat(ask(Grouping.ORGANISATION, null, 30, midnight).rows()).isEmpty();
        assertThat(ask(Grouping.ORGANISATION, null, 90, midnight).rows()).hasSize(1);
    }

    /** Its own three days are over long before; the fresh nine are not. */
    @Test
    void noTermOfTheHolderRunsWhileItWaits() {
        play(5, story -> held(story)
                .signed(1, Story.PROPERTY)
                .handedToCouncil(1, 1, Story.PROPERTY)
                .cameBack(1, 1, ReferralOutcome.COUNCIL_DISAGREED, true)
                .recordCase(resolved(story, Duration.ofDays(5))));
        assertThat(rows(Grouping.ORGANISATION, null))
                .extracting(PerformanceRow::lateness)
                .containsExactly(new Figure(0, 10, 0.0));
    }

    @Test
    void goesByTheDateAsSettled() {
        play(5, story -> {
            held(story);
            DueDate due = story.due("sign-1", 1);
            return story.settled(due, Story.provisional(due)).recordCase(signed(story, Duration.ofHours(30)));
        });
        assertThat(rows(Grouping.ORGANISATION, null))
                .extracting(PerformanceRow::response)
                .containsExactly(new Figure(5, 5, 100.0));
    }

    @Test
    void keepsNothingThatAPersonIsOrWrote() {
        play(5, PerformanceTest::contestedAndNeverConfirmed);
        assertThat(models.rows("accountability_.*").values()).hasSize(3).allSatisfy(rows -> assertThat(rows)
                .isNotEmpty()
                .noneMatch(row -> row.contains(Story.PERSONAL) || row.contains(Story.REPORTER)));
    }

    private static Story held(Story story) {
        return story.filed().accepted().opened().assigned(1, Story.PROPERTY);
    }

    private static Story answered(Story story) {
        return held(story)
                .signed(1, Story.PROPERTY)
                .resolved(1, Story.PROPERTY, 1)
                .answered(1);
    }

    /** Rated 4. */
    private static Story confirmed(Story story) {
        return answered(story).confirmed(1).closed(CaseOutcome.CONFIRMED);
    }

    private static Story contestedAndNeverConfirmed(Story story) {
        return answered(story)
                .contested(1)
                .reopened(1, 1)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.CONTESTED)
                .signed(2, Story.STREET)
                .resolved(2, Story.STREET, 2)
                .answered(2)
                .closedUnconfirmed(2)
                .closed(CaseOutcome.UNCONFIRMED);
    }

    private static ComplaintConfirmed rated(Story story, int rating) {
        return new ComplaintConfirmed(story.complaintId, 1, rating, Story.PERSONAL, story.now());
    }

    /** Its term is over after a day. */
    private static CaseSignedFor signed(Story story, Duration after) {
        return new CaseSignedFor(story.caseId, 1, Story.PROPERTY, story.time(0).plus(after));
    }

    private static CaseResolved resolved(Story story, Duration after) {
        return new CaseResolved(
                story.caseId,
                story.complaintId,
                1,
                Story.PROPERTY,
                1,
                Resolution.DONE,
                Story.PERSONAL,
                null,
                story.time(0).plus(after));
    }

    private void play(int times, UnaryOperator<Story> told) {
        for (int i = 0; i < times; i++)
            models.play(told.apply(new Story(++stories)).events());
    }

    private List<PerformanceRow> rows(Grouping by, String area) {
        return ask(by, area, 30, SOON).rows();
    }

    private List<String> paths(String area) {
        List<String> paths = new ArrayList<>();
        for (PerformanceRow row : rows(Grouping.AREA, area))
            paths.add(row.id() + " " + row.response().of());
        return paths;
    }

    private Performance ask(Grouping by, String area, int days, Instant now) {
        return new PerformanceQueries(models.db(), Clock.fixed(now, TOWN)).handle(new ListPerformance(by, area, days));
    }
}
