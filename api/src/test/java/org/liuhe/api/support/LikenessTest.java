package org.liuhe.api.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "3 幢的电梯停了三天没人修, 3幢电梯停了，三天都没有人来修",
        "地下车库灯坏了一片很暗, 车库的灯坏了，晚上很暗",
        "'The lift in building 3 has been broken for three days', 'Lift of building 3 broken, three days now'",
        "３幢电梯停了三天, 3幢电梯停了三天",
        "电梯ＬＩＦＴ停运好几天, 电梯lift停运好几天"
    })
    void findsTheSameThingSaidOtherwise(String one, String other) {
        assertThat(Likeness.of(one, other)).isGreaterThanOrEqualTo(0.4).isEqualTo(Likeness.of(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "3 幢的电梯停了三天没人修, 楼下烧烤摊半夜还在吵",
        "'The lift in building 3 has been broken for three days', 'The noise of the bar in the street at night'",
        "电梯停了三天, The lift is broken for three days"
    })
    void keepsOtherThingsApart(String one, String other) {
        assertThat(Likeness.of(one, other)).isLessThan(0.2);
    }

    @Test
    void namesWhatBothSay() {
        assertThat(Likeness.shared("3 幢的电梯停了三天没人修", "电梯停了，３幢没人修")).containsExactly("电梯停了", "没人修");
        assertThat(Likeness.shared("The lift has been broken", "Broken lift, please"))
                .containsExactly("broken", "lift");
        assertThat(Likeness.shared("电梯停了", "楼下烧烤摊")).isEmpty();
    }

    @Test
    void isWholeForTheSameAndNothingForNext() {
        assertThat(Likeness.of("电梯停了三天", "电梯停了三天")).isEqualTo(1);
        for (String little : new String[] {"", "  ", "电梯", "!!!", "the and of", "\uD83D\uDE00"})
            assertThat(Likeness.of(little, little)).as(little).isZero();
    }
}
