package org.liuhe.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void stripsWhatSurroundsTheText() {
        assertThat(Texts.required("text", " \n电梯停了\t ", 20)).isEqualTo("电梯停了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一行\n第二行", "a\r\nb", "a\tb", "👨‍👩‍👧", "می‌خواهم"})
    void keepsLinesTabsAndJoiners(String text) {
        assertThat(Texts.required("text", text, 40)).isEqualTo(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "　"})
    void refusesBlanks(String text) {
        assertRefused(CommonRule.TEXT_BLANK, () -> Texts.required("text", text, 20));
    }

    @Test
    void refusesWhatIsTooLongAndTakesWhatJustFits() {
        assertThat(Texts.required("text", "长".repeat(4_000), Texts.STATEMENT)).hasSize(4_000);
        assertRefused(CommonRule.TEXT_TOO_LONG, () -> Texts.required("text", "长".repeat(4_001), Texts.STATEMENT));
    }

    /** NUL, bell, escape, delete, a next-line, a right-to-left override, a byte order mark, private use, half a surrogate pair. */
    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1b, 0x7f, 0x85, 0x202e, 0xfeff, 0xe000, 0xd800})
    void refusesControlCharacters(int character) {
        String text = "a" + (char) character + "b";
        assertRefused(CommonRule.TEXT_CONTROL_CHARACTER, () -> Texts.required("text", text, 20));
    }

    @Test
    void makesNothingOfAnOptionalBlank() {
        assertThat(Texts.optional("text", "  ", 20)).isNull();
        assertThat(Texts.optional("text", null, 20)).isNull();
        assertThat(Texts.optional("text", " a ", 20)).isEqualTo("a");
        assertRefused(CommonRule.TEXT_TOO_LONG, () -> Texts.optional("text", "abc", 2));
    }

    private static void assertRefused(CommonRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.rule()).isEqualTo(rule);
            assertThat(broken.field()).isEqualTo("text");
        });
    }
}
