package org.liuhe.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.contracts.messages.MessageView;

class MessageSentenceTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final DueDate DUE = new DueDate(
            Instant.parse("2026-12-03T16:00:00Z"),
            "confirm",
            "规则",
            "第一条",
            "1",
            7,
            DueDate.Unit.DAYS,
            LocalDate.of(2026, 11, 26),
            LocalDate.of(2026, 12, 3),
            List.of(),
            false);

    private final Sentences sentences = new Sentences();
    private final MessageSentence message = new MessageSentence(sentences, new DueSentence(sentences));

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void everyKindSaysWhatHappenedAndWhatIsNext(MessageKind kind) {
        for (Locale language : LANGUAGES)
            for (DueDate due : new DueDate[] {DUE, null}) {
                MessageView view = view(kind, due, true);
                assertThat(message.happened(view, language)).isNotBlank().doesNotContain("{", "'");
                // what always has a date needs no sentence without one
                if (due != null || kind.name().matches("CASE_.*|.*_FILED.*"))
                    assertThat(message.next(view, language).orElse(""))
                            .as(kind + " " + language)
                            .doesNotContain("{", "'")
                            .matches(next -> !next.isBlank() || kind == MessageKind.PETITION_FILED);
            }
    }

    @Test
    void saysWhatToDoAndByWhen() {
        MessageView answered = view(MessageKind.COMPLAINT_ANSWERED, DUE, true);
        assertThat(message.next(answered, Locale.SIMPLIFIED_CHINESE).orElseThrow())
                .contains("确认", "异议", "2026年12月3日");
        assertThat(message.next(answered, Locale.ENGLISH).orElseThrow())
                .contains("confirm", "contest", "3 December 2026");
    }

    @Test
    void saysWhoseTurnItIsByName() {
        MessageView passed = view(MessageKind.CASE_ESCALATED, DUE, true);
        assertThat(message.next(passed, Locale.SIMPLIFIED_CHINESE).orElseThrow())
                .contains("北山街道");
        assertThat(message.next(passed, Locale.ENGLISH).orElseThrow()).contains("Beishan");
    }

    @Test
    void saysWhenASessionBegins() {
        MessageView session = new MessageView(
                "msg-1",
                MessageKind.SESSION_SET,
                "dsp-1",
                null,
                null,
                null,
                null,
                null,
                Instant.parse("2026-12-01T06:30:00Z"),
                Instant.EPOCH,
                true,
                true);
        assertThat(message.next(session, Locale.SIMPLIFIED_CHINESE).orElseThrow())
                .contains("2026年12月1日", "14:30");
    }

    @Test
    void asksForNothingThatIsDone() {
        assertThat(message.next(view(MessageKind.COMPLAINT_ANSWERED, DUE, false), Locale.ENGLISH))
                .isEmpty();
    }

    private static MessageView view(MessageKind kind, DueDate due, boolean open) {
        return new MessageView(
                "msg-1",
                kind,
                "cmp-1",
                "property.lift",
                "org-beishan",
                "北山街道",
                "Beishan Street Office",
                due,
                null,
                Instant.EPOCH,
                open,
                true);
    }
}
