package org.liuhe.query.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.enforcement.FindNearestFree;
import org.liuhe.contracts.enforcement.FreeMember;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.ReadModels;

class NearestFreeTest {

    private static final String OFFICER = MemberId.of("officer").value();
    private static final String COLLEAGUE = MemberId.of("colleague").value();

    private final ReadModels models = ReadModels.empty();
    private final TaskStory story = new TaskStory();

    @Test
    void theDeepestCommonAreaIsNearest() {
        story.reports("officer", TaskStory.TEAM, "hz/xihu/lingyin", true)
                .reports("colleague", TaskStory.TEAM, "hz/xihu/beishan/other", true);
        assertThat(nearest()).containsExactly(COLLEAGUE, OFFICER);
    }

    @Test
    void aNameThatBeginsAlikeIsNoCommonArea() {
        story.reports("officer", TaskStory.TEAM, "hz/xihu/beishan-east/baochu/yujing", true)
                .reports("colleague", TaskStory.TEAM, "hz/xihu/beishan", true);
        assertThat(nearest()).containsExactly(COLLEAGUE, OFFICER);
    }

    @Test
    void thenWhoHasTheFewestOpenTasks() {
        story.reports("officer", TaskStory.TEAM, TaskStory.AREA, true)
                .reports("colleague", TaskStory.TEAM, TaskStory.AREA, true)
                .opened()
                .formed()
                .dispatched(1, "officer");
        assertThat(nearest()).containsExactly(COLLEAGUE, OFFICER);
    }

    @Test
    void thenWhoIsLongestIdle() {
        story.reports("officer", TaskStory.TEAM, TaskStory.AREA, true)
                .reports("colleague", TaskStory.TEAM, TaskStory.AREA, true);
        assertThat(nearest()).containsExactly(OFFICER, COLLEAGUE);
        story.opened().formed().dispatched(1, "officer").closed(ReferralOutcome.WITHDRAWN);
        assertThat(nearest()).containsExactly(COLLEAGUE, OFFICER);
    }

    @Test
    void whoIsBusyIsNotThere() {
        story.reports("officer", TaskStory.TEAM, TaskStory.AREA, true)
                .reports("officer", TaskStory.TEAM, TaskStory.AREA, false);
        assertThat(nearest()).isEmpty();
    }

    @Test
    void whoIsOfNoOrganisationOfTheTeamIsNotThere() {
        story.reports("officer", "org-elsewhere", TaskStory.AREA, true);
        assertThat(nearest()).isEmpty();
    }

    @Test
    void whoDeclinedIsPassedOver() {
        story.reports("officer", TaskStory.TEAM, TaskStory.AREA, true);
        assertThat(nearest(OFFICER)).isEmpty();
    }

    @Test
    void everyEventTwiceAndAReplayGiveTheSameRows() {
        story.reports("officer", TaskStory.TEAM, TaskStory.AREA, true)
                .inspecting()
                .split()
                .found(1, false, 1)
                .found(2, true, 0)
                .ordered(1, TaskStory.PROPERTY)
                .extended()
                .silent()
                .passed(TaskTerm.REINSPECT, 1);
        List<String> once = rows();
        assertThat(once).hasSizeGreaterThan(15);
        models.play(story.events());
        assertThat(rows()).isEqualTo(once);
        models.reset();
        assertThat(rows()).isEqualTo(once);
    }

    private List<String> rows() {
        models.play(story.events());
        return models.db()
                .sql(
                        """
                        SELECT t::text FROM enforcement_task t UNION ALL SELECT t::text FROM enforcement_member t
                        UNION ALL SELECT t::text FROM enforcement_work t UNION ALL SELECT t::text FROM matter_duty t
                        UNION ALL SELECT t::text FROM matter_participant t UNION ALL SELECT t::text FROM matter t
                        UNION ALL SELECT t::text FROM matter_link t UNION ALL SELECT t::text FROM matter_event t ORDER BY 1""")
                .query(String.class)
                .list();
    }

    private List<String> nearest(String... passedOver) {
        models.play(story.events());
        return models
                .list(
                        new FindNearestFree(
                                TaskStory.AREA, List.of(TaskStory.TEAM, TaskStory.HOUSING), List.of(passedOver)),
                        FreeMember.class)
                .stream()
                .map(FreeMember::memberId)
                .toList();
    }
}
