package org.liuhe.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.api.edge.DueSentence;
import org.liuhe.api.edge.MessageSentence;
import org.liuhe.api.edge.Sentences;
import org.liuhe.contracts.messages.Mail;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.contracts.messages.MessageView;

class LetterTextTest {

    private static final Sentences SENTENCES = new Sentences();

    private final LetterText letters = new LetterText(
            SENTENCES, new MessageSentence(SENTENCES, new DueSentence(SENTENCES)), properties("smtp.example.org"));

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void isOneLineAboveAndWordsOfTheLanguageBelow(MessageKind kind) {
        Letter english = letters.of(mail(kind, "pet-1", "en"));
        assertThat(english.subject() + english.text()).doesNotContainPattern("\\p{IsHan}");
        for (Letter letter : new Letter[] {english, letters.of(mail(kind, "pet-1", "zh"))}) {
            assertThat(letter.subject()).doesNotContain("\n", "\r", "pet-1").isNotBlank();
            assertThat(letter.text())
                    .contains("https://liuhe.example.org/matter/pet-1")
                    .doesNotContain("{");
        }
    }

    @Test
    void leadsToTheReportersOwnPageAndToWhereMailIsTurnedOff() {
        Letter letter = letters.of(mail(MessageKind.COMPLAINT_ACCEPTED, "cmp-1", "zh"));
        assertThat(letter.text())
                .contains("https://liuhe.example.org/my/cmp-1", "https://liuhe.example.org/my/messages#mail");
        assertThat(letter.preferences()).isEqualTo("https://liuhe.example.org/my/messages#mail");
        assertThat(letter.to()).isEqualTo("lin@example.org");
    }

    @Test
    void isOffWithoutAHostAndDoesNotStartByHalf() {
        assertThat(properties(null).isOn()).isFalse();
        assertThat(properties(" ").isOn()).isFalse();
        assertThatThrownBy(() -> new MailProperties(
                        "smtp.example.org", 587, null, null, null, "a@example.org", null, null, null, 8, 20, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("liuhe.mail.site");
    }

    private static MailProperties properties(String host) {
        return new MailProperties(
                host,
                587,
                null,
                null,
                MailProperties.Security.STARTTLS,
                "liuhe@example.org",
                URI.create("https://liuhe.example.org/"),
                Duration.ofSeconds(10),
                Duration.ofMinutes(1),
                8,
                20,
                Duration.ofDays(3));
    }

    private static Mail mail(MessageKind kind, String matter, String language) {
        MessageView message = new MessageView(
                "msg-1", kind, matter, "c", null, null, null, null, Instant.EPOCH, Instant.EPOCH, true, true);
        return new Mail(message, language, "lin@example.org");
    }
}
