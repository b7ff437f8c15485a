package org.liuhe.api.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.api.moderation.Difference.Kind;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    电梯停了三天,               电梯停了三天,               电梯停了三天
                    请打13800138000找林女士,    请打〔手机号〕找林女士,       请打-13800138000+〔手机号〕=找林女士
                    他骂人,                    他,                       他-骂人
                    停了,                     电梯停了,                  +电梯=停了
                    call 13800138000 now,     call [mobile number] now, call -13800138000+[mobile number]= now
                    👍🏽好,                     好,                       -👍🏽=好
                    """)
    void tellsWhatWasLeftOutAndWhatWasPutIn(String original, String published, String told) {
        String shown = Difference.of(original, published).stream()
                .map(piece -> sign(piece.kind()) + piece.text())
                .collect(Collectors.joining());
        assertThat(shown.startsWith("=") ? shown.substring(1) : shown).isEqualTo(told);
    }

    /** Taken together, the pieces are both texts again, whatever they are. */
    @Test
    void losesNothing() {
        String original = "第一行\r\n第二行 a1b2 e\u0301 👨‍👩‍👧\n";
        String published = "第二行\na1b2 x 👨‍👩‍👧";
        assertThat(without(Kind.PUT_IN, original, published)).isEqualTo(original);
        assertThat(without(Kind.LEFT_OUT, original, published)).isEqualTo(published);
    }

    @Test
    void isNothingWhereThereAreNotTwoTexts() {
        assertThat(Difference.of(null, "a")).isEmpty();
        assertThat(Difference.of("a", null)).isEmpty();
    }

    private static String without(Kind kind, String original, String published) {
        return Difference.of(original, published).stream()
                .filter(piece -> piece.kind() != kind)
                .map(Difference.Piece::text)
                .collect(Collectors.joining());
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case SAME -> "=";
            case LEFT_OUT -> "-";
            case PUT_IN -> "+";
        };
    }
}
