package org.liuhe.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Typeface TYPE = Typeface.load();

    /** In lines of so many Chinese characters. */
    private static List<String> broken(String text, int room) {
        return Lines.of(text, TYPE, 10, room * 10, room * 10).stream()
                .map(Lines.Line::text)
                .toList();
    }

    @Test
    void breaksAnywhereBetweenChineseCharacters() {
        assertThat(broken("一二三四五六七", 3)).containsExactly("一二三", "四五六", "七");
    }

    @Test
    void noLineBeginsWithClosingPunctuation() {
        assertThat(broken("一二三。四五", 3)).containsExactly("一二", "三。四", "五");
        assertThat(broken("一二三？！”四五", 5)).containsExactly("一二", "三？！”四", "五");
    }

    @Test
    void noLineEndsWithOpeningPunctuation() {
        assertThat(broken("一二（三四）五", 3)).containsExactly("一二", "（三", "四）五");
        assertThat(broken("依据《信访条例》", 3)).containsExactly("依据", "《信访", "条例》");
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(broken("共 12,345.67 元", 5)).containsExactly("共", "12,345.67", "元");
        assertThat(broken("the ramp is gone", 5)).containsExactly("the ramp", "is gone");
    }

    @Test
    void whatIsLongerThanALineIsTorn() {
        List<String> lines = broken("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 4);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join("", lines)).isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        String text = "甲乙（丙）丁，戊己：12.5%；庚。".repeat(40) + "https://example.org/a/very/long/address";
        assertThat(Lines.of(text, TYPE, 10, 60, 110))
                .allMatch(line -> line.width() <= 110.01)
                .first()
                .matches(line -> line.width() <= 60.01);
    }

    @Test
    void theFirstLineIsShorter() {
        assertThat(Lines.of("一二三四五", TYPE, 10, 20, 40).stream().map(Lines.Line::text))
                .containsExactly("一二", "三四五");
    }
}
