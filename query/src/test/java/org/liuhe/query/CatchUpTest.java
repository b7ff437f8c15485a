package org.liuhe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.TrackingView;

class CatchUpTest {

    private static final StreamPosition AFTER = new StreamPosition("cmp-1", 3);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final AtomicBoolean seen = new AtomicBoolean();
    private final ByHand scheduler = new ByHand();
    private final CatchUp catchUp = new CatchUp(scheduler, now::get);

    @AfterEach
    void close() {
        catchUp.close();
    }

    @Test
    void answersAtOnceWhereNothingIsWaitedFor() {
        assertThat(catchUp.answer(null, position -> false, () -> "answer")).isCompletedWithValue("answer");
        assertThat(scheduler.waiting).isEmpty();
    }

    @Test
    void answersAtOnceWhereTheWriteIsSeen() {
        seen.set(true);
        assertThat(ask()).isCompletedWithValue("answer");
    }

    @Test
    void answersWhenTheWriteIsSeen() {
        CompletableFuture<String> answer = ask();
        scheduler.turn();
        assertThat(answer).isNotDone();
        seen.set(true);
        scheduler.turn();
        assertThat(answer).isCompletedWithValue("answer");
        assertThat(scheduler.waiting).isEmpty();
    }

    @Test
    void asksAgainEveryTenMilliseconds() {
        ask();
        scheduler.turn();
        assertThat(scheduler.delays).containsExactly(10L, 10L);
    }

    @Test
    void givesUpAfterFiveSecondsThoughTheTimerWrapsRound() {
        CompletableFuture<String> answer = ask();
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(4_999));
        scheduler.turn();
        assertThat(answer).isNotDone();
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        scheduler.turn();
        assertThat(answer).isCompletedExceptionally();
        RuleBroken broken = (RuleBroken)
                catchThrowableOfType(CompletionException.class, answer::join).getCause();
        assertThat(broken.rule()).isEqualTo(CommonRule.NOT_YET);
        assertThat(broken.field()).isEqualTo("after");
    }

    @Test
    void aRefusalAfterTheWaitIsTheAnswer() {
        CompletableFuture<String> answer = catchUp.answer(AFTER, position -> seen.get(), () -> {
            throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        });
        seen.set(true);
        scheduler.turn();
        assertThatThrownBy(answer::join).hasCauseInstanceOf(RuleBroken.class);
    }

    @Test
    void eachReadModelAnswersOnlyOnceItHasSeenTheWrite() {
        ReadModels models = ReadModels.empty();
        Story story = new Story(1);
        models.play(
                story.filed().accepted().opened().assigned(1, Story.PROPERTY).events());
        for (StreamPosition after :
                new StreamPosition[] {new StreamPosition(story.complaintId, 1), new StreamPosition(story.caseId, 1)}) {
            assertThat(models.ask(new FindTracking(story.code, after), TrackingView.class, null))
                    .isNotNull();
            assertThat(models.ask(new FindComplaint(story.complaintId, after), ComplaintView.class, Story.LIN))
                    .isNotNull();
            assertThat(models.ask(new FindDossier(story.caseId, null, after), DossierView.class, Story.OPERATOR))
                    .isNotNull();
            assertThat(models.page(ListInbox.of(null, null, 10, after), Story.staff(Story.PROPERTY))
                            .items())
                    .hasSize(1);
        }
    }

    @Test
    void aRefusalThatComesLateIsTranslatedToo() {
        ReadModels models = ReadModels.empty();
        Story story = new Story(1).filed();
        CompletableFuture<String> code = CompletableFuture.supplyAsync(() -> models.refusal(
                        new FindComplaint(story.complaintId, new StreamPosition(story.complaintId, 0)),
                        Story.staff(Story.PROPERTY))
                .code());
        models.play(story.events());
        assertThat(code.join()).isEqualTo("matter.unknown");
    }

    private CompletableFuture<String> ask() {
        return catchUp.answer(AFTER, position -> seen.get(), () -> "answer");
    }

    /** Runs what was scheduled when the test says so. */
    private static final class ByHand extends ScheduledThreadPoolExecutor {

        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private final Queue<Long> delays = new ArrayDeque<>();

        ByHand() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
            waiting.add(command);
            delays.add(unit.toMillis(delay));
            return null;
        }

        void turn() {
            waiting.remove().run();
        }
    }
}
