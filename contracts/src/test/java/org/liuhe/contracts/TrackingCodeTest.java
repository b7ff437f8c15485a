package org.liuhe.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(20261124);

    @Test
    void findsEverySingleWrongSymbol() {
        for (int i = 0; i < 500; i++) {
            String code = plain(TrackingCode.draw(random));
            for (int at = 0; at < code.length(); at++)
                for (char other : ALPHABET.toCharArray())
                    if (other != code.charAt(at)) assertRefused(code.substring(0, at) + other + code.substring(at + 1));
        }
    }

    @Test
    void findsNearlyEverySwapOfNeighbours() {
        int swaps = 0;
        int missed = 0;
        for (int i = 0; i < 5_000; i++) {
            String code = plain(TrackingCode.draw(random));
            for (int at = 0; at + 1 < code.length(); at++) {
                if (code.charAt(at) == code.charAt(at + 1)) continue;
                swaps++;
                if (holds(code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2)))
                    missed++;
            }
        }
        assertThat(swaps).isGreaterThan(30_000);
        assertThat((double) missed / swaps).isLessThan(0.005);
    }

    @Test
    void readsWhatAPersonTypes() {
        for (int i = 0; i < 500; i++) {
            TrackingCode code = TrackingCode.draw(random);
            String plain = plain(code);
            assertThat(new TrackingCode(plain)).isEqualTo(code);
            assertThat(new TrackingCode(plain.toLowerCase(java.util.Locale.ROOT)))
                    .isEqualTo(code);
            assertThat(new TrackingCode(" " + plain.substring(0, 3) + " " + plain.substring(3) + "\n"))
                    .isEqualTo(code);
            assertThat(new TrackingCode(plain.replace('0', 'O').replace('1', 'l')))
                    .isEqualTo(code);
            assertThat(new TrackingCode(plain.replace('0', 'o').replace('1', 'I')))
                    .isEqualTo(code);
        }
    }

    @Test
    void isShownInThreeGroups() {
        for (int i = 0; i < 500; i++)
            assertThat(TrackingCode.draw(random).toString())
                    .matches("[%1$s]{3}-[%1$s]{3}-[%1$s]{3}".formatted(ALPHABET));
    }

    @Test
    void drawsFromTheWholeAlphabetAndHardlyEverTwice() {
        Set<String> codes = new HashSet<>();
        Set<Integer> symbols = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            String code = plain(TrackingCode.draw(random));
            codes.add(code);
            code.chars().forEach(symbols::add);
        }
        assertThat(codes).hasSize(20_000);
        assertThat(symbols).hasSize(ALPHABET.length());
    }

    /** Codes are printed on paper: what is valid now stays valid. */
    @Test
    void keepsItsCheckSymbolForEver() {
        assertThat(TrackingCode.draw(new Random(1))).hasToString("Q3D-D61-ANH");
        assertThat(TrackingCode.draw(new Random(2))).hasToString("Q9W-0FV-Z12");
    }

    @Test
    void isABareStringInJson() {
        TrackingCode code = TrackingCode.draw(random);
        assertThat(Json.write(code)).isEqualTo("\"" + code + "\"");
        assertThat(Json.read(Json.write(code), TrackingCode.class)).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "ABC-DEF-GH", "ABCDEFGHJK", "U00-000-000", "甲乙丙丁戊己庚辛壬", "000-000-0*0"})
    void refusesWhatIsNoCode(String typed) {
        assertRefused(typed);
    }

    @Test
    void refusesALongTextWithoutReadingIt() {
        assertRefused(" ".repeat(100_000) + plain(TrackingCode.draw(random)));
    }

    private static void assertRefused(String typed) {
        assertThatThrownBy(() -> new TrackingCode(typed))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("tracking-code.malformed");
    }

    private static boolean holds(String typed) {
        try {
            new TrackingCode(typed);
            return true;
        } catch (RuleBroken malformed) {
            return false;
        }
    }

    private static String plain(TrackingCode code) {
        return code.value().replace("-", "");
    }
}
