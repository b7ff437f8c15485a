package org.liuhe.policy.redaction;

/** Whether a number checks itself. */
final class CheckDigits {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private CheckDigits() {}

    /** The check character of ISO 7064, MOD 11-2, as GB 11643-1999 uses it: of 17 digits and a digit or X. */
    static boolean identity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * digit(number, i);
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    /** The check digit of ISO/IEC 7812-1, annex B (Luhn). */
    static boolean card(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = digit(number, number.length() - 1 - i);
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}
