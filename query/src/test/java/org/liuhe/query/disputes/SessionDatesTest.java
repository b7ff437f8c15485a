package org.liuhe.query.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liuhe.query.disputes.DisputeStory.CHEN;
import static org.liuhe.query.disputes.DisputeStory.COURT;
import static org.liuhe.query.disputes.DisputeStory.ID;
import static org.liuhe.query.disputes.DisputeStory.LIN;
import static org.liuhe.query.disputes.DisputeStory.OPERATOR;
import static org.liuhe.query.disputes.DisputeStory.POLICE;
import static org.liuhe.query.disputes.DisputeStory.SECRETARY;
import static org.liuhe.query.disputes.DisputeStory.START;
import static org.liuhe.query.disputes.DisputeStory.WANG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.calendar.CalendarKind;
import org.liuhe.contracts.calendar.CalendarView;
import org.liuhe.contracts.calendar.ListCalendar;
import org.liuhe.contracts.disputes.FailureCause;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.disputes.SessionHeld;
import org.liuhe.contracts.disputes.SessionScheduled;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.ReadModels;

/** Lin and Wang are to meet before Chen on the 30th at a quarter past two. */
class SessionDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Instant AT = Instant.parse("2026-11-30T06:15:00Z");

    private final ReadModels models = ReadModels.empty();

    @Test
    void showsASessionToThoseWhoAreThereAndToNobodyElse() {
        play(set());
        for (Actor actor : List.of(LIN, WANG, CHEN, SECRETARY))
            assertThat(sessions(DAY, actor))
                    .as(actor.subject())
                    .containsExactly(new CalendarEntry(
                            ID + "-session-s1",
                            CalendarKind.SESSION,
                            ID,
                            null,
                            null,
                            null,
                            null,
                            "hz/xihu",
                            AT,
                            null,
                            false));
        Actor stranger = new Actor("zhou", Set.of(Role.MEDIATOR), Set.of("org-elsewhere"));
        for (Actor actor : List.of(POLICE, COURT, OPERATOR, stranger))
            assertThat(sessions(DAY, actor)).as(actor.subject()).isEmpty();
    }

    @Test
    void tellsNoPlace() {
        play(set());
        assertThat(models.ask(whole(), CalendarView.class, LIN).toString()).doesNotContain("调解室", "半夜装修");
    }

    @Test
    void showsItOnItsDayByTheTownsClock() {
        play(new DisputeStory()
                .mediated()
                .with("chen", scheduled("early", Instant.parse("2026-11-29T16:00:00Z")))
                .with("chen", scheduled("just", Instant.parse("2026-11-29T16:00:00.250Z")))
                .with("chen", scheduled("late", Instant.parse("2026-11-30T15:59:59Z")))
                .with("chen", scheduled("next", Instant.parse("2026-11-30T16:00:00Z"))));
        assertThat(sessions(DAY, LIN))
                .extracting(CalendarEntry::id)
                .containsExactly(ID + "-session-early", ID + "-session-just", ID + "-session-late");
    }

    @Test
    void forgetsWhatWasHeldWhatEndedAndWhoIsNoLongerTheMediator() {
        play(set().with("chen", new SessionHeld(ID, "s1", "谈过", START)));
        assertThat(sessions(DAY, LIN)).isEmpty();
        models.reset();
        play(set().with("chen", new MediatorRecused(ID, "chen", null, START)));
        assertThat(sessions(DAY, CHEN)).isEmpty();
        assertThat(sessions(DAY, LIN)).hasSize(1);
        models.reset();
        play(set().with(
                        "lin",
                        new MediationFailed(ID, FailureCause.PARTY_ENDED, "p1", List.of(OtherRoute.LAWSUIT), START)));
        assertThat(sessions(DAY, LIN)).isEmpty();
        models.reset();
        play(new DisputeStory().agreed().with("chen", scheduled("s1", AT)));
        assertThat(sessions(DAY, LIN)).isEmpty();
    }

    @Test
    void standsAmongWhatIsDueInTheOrderOfTheDays() {
        play(set());
        assertThat(models.ask(whole(), CalendarView.class, CHEN).entries())
                .extracting(CalendarEntry::kind, CalendarEntry::task)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CalendarKind.SESSION, null),
                        org.assertj.core.groups.Tuple.tuple(CalendarKind.DUE, Task.DISPUTE_MEDIATE));
        assertThat(models.ask(new ListCalendar(DAY, DAY.plusDays(60), null, "hz/binjiang"), CalendarView.class, CHEN)
                        .entries())
                .isEmpty();
    }

    @Test
    void takesADayToAYear() {
        for (LocalDate until : List.of(DAY, DAY.minusDays(1), DAY.plusDays(367)))
            assertThat(models.refusal(new ListCalendar(DAY, until, null, null), LIN)
                            .code())
                    .isEqualTo("calendar.span");
        LocalDate never = LocalDate.of(999_999_999, 12, 30);
        assertThat(models.refusal(new ListCalendar(never, never.plusDays(1), null, null), LIN)
                        .code())
                .isEqualTo("calendar.span");
        assertThat(models.refusal(new ListCalendar(DAY, DAY.plusDays(1), null, "../x"), LIN)
                        .code())
                .isEqualTo("area.malformed");
        assertThat(models.refusal(whole(), null).code()).isEqualTo("authority.denied");
    }

    private static ListCalendar whole() {
        return new ListCalendar(DAY, DAY.plusDays(60), null, null);
    }

    private static DisputeStory set() {
        return new DisputeStory().mediated().with("chen", scheduled("s1", AT));
    }

    private static SessionScheduled scheduled(String id, Instant at) {
        return new SessionScheduled(ID, id, false, "调解室", at, START);
    }

    private void play(DisputeStory story) {
        models.play(story.events());
    }

    private List<CalendarEntry> sessions(LocalDate day, Actor actor) {
        return models.ask(new ListCalendar(day, day.plusDays(1), CalendarKind.SESSION, null), CalendarView.class, actor)
                .entries();
    }
}
