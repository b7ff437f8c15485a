package org.liuhe.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The short public code of a matter: eight symbols and a check symbol, shown as {@code XXX-XXX-XXX}.
 *
 * <p>Alphabet: Crockford's base 32 (no I, L, O, U). Check: the hybrid system of ISO/IEC 7064 with modulus 32, which finds
 * every single wrong symbol and nearly every swap of neighbours. About 1.1 × 10^12 codes, drawn at random, so that one
 * code tells nothing of the next.
 */
public record TrackingCode(@JsonValue String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIZE = ALPHABET.length();
    private static final int LENGTH = 8;

    /**
     * Accepts what a person types: any case, with or without hyphens and spaces, I and L for 1, O for 0.
     *
     * @throws RuleBroken tracking-code.malformed
     */
    @JsonCreator
    public TrackingCode {
        value = normalised(value);
    }

    /** A new code from the given source of randomness, which must be unpredictable in production. */
    public static TrackingCode draw(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(random.nextInt(SIZE)));
        return new TrackingCode(code.append(check(code)).toString());
    }

    private static String normalised(String typed) {
        if (typed == null || typed.length() > 40) throw malformed();
        String code = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        if (code.length() != LENGTH + 1 || !code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) throw malformed();
        if (check(code.substring(0, LENGTH)) != code.charAt(LENGTH)) throw malformed();
        return code.substring(0, 3) + "-" + code.substring(3, 6) + "-" + code.substring(6);
    }

    private static char check(CharSequence symbols) {
        int product = SIZE;
        for (int i = 0; i < symbols.length(); i++) {
            int sum = (product + ALPHABET.indexOf(symbols.charAt(i))) % SIZE;
            product = (sum == 0 ? SIZE : sum) * 2 % (SIZE + 1);
        }
        return ALPHABET.charAt((SIZE + 1 - product) % SIZE);
    }

    private static RuleBroken malformed() {
        return new RuleBroken(org.liuhe.contracts.complaints.ComplaintRule.TRACKING_CODE_MALFORMED, "code");
    }

    @Override
    public String toString() {
        return value;
    }
}
