package org.liuhe.policy.redaction;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How details of one kind are written. */
record Shape(PersonalKind kind, Pattern pattern, Predicate<String> alsoNeeded) {

    private static final String ALONE = "(?<!\\d)(?:%s)(?!\\d)";
    private static final String DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    static Shape of(PersonalKind kind, String pattern) {
        return new Shape(kind, Pattern.compile(pattern), found -> true);
    }

    static Shape of(PersonalKind kind, String pattern, Predicate<String> alsoNeeded) {
        return new Shape(kind, Pattern.compile(pattern), alsoNeeded);
    }

    /** Those that are written in digits, which may be Chinese ones. */
    static final Shape[] NUMBERS = {
        of(
                PersonalKind.IDENTITY_NUMBER,
                ALONE.formatted("[1-9]\\d{5}[ -]?\\d{8}[ -]?\\d{3}[\\dXx]"),
                found -> born(plain(found)) || CheckDigits.identity(plain(found))),
        of(PersonalKind.IDENTITY_NUMBER, ALONE.formatted("[1-9]\\d{7}" + DAY + "\\d{3}")),
        of(PersonalKind.MOBILE, ALONE.formatted("(?:(?:\\+|00)?86[ -]?)?1[3-9]\\d[ .-]?\\d{4}[ .-]?\\d{4}")),
        of(PersonalKind.MOBILE, ALONE.formatted("(?:(?:\\+|00)?86[ -]?)?1[3-9]\\d[ .-]\\d{3}[ .-]\\d{5}")),
        of(PersonalKind.MOBILE, ALONE.formatted("1 [3-9](?: \\d){9}")),
        of(PersonalKind.LANDLINE, "(?<!\\d)\\(?0[1-9]\\d{1,2}[ )-]{0,2}[1-9]\\d{2,3}[ -]?\\d{4}(?:-\\d{1,5})?(?!\\d)"),
    };

    /** All others. */
    static final Shape[] OTHERS = {
        of(
                PersonalKind.BANK_CARD,
                ALONE.formatted("[3-6]\\d{3}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?"),
                found -> CheckDigits.card(plain(found))),
        of(
                PersonalKind.LANDLINE,
                "(?i)(?:电话|座机|热线|致电|tel|phone)(?:号码|是|为)?[:：. ]{0,2}([2-8]\\d{2,3}[ -]?\\d{4})(?!\\d)"),
        of(PersonalKind.SERVICE_NUMBER, ALONE.formatted("[48]00(?:[ -]?\\d){7}")),
        of(
                PersonalKind.PLATE,
                "[" + PROVINCES + "][A-HJ-NP-Za-hj-np-z][ .·•-]?"
                        + "(?:[A-HJ-NP-Za-hj-np-z\\d]{5,6}|[A-HJ-NP-Za-hj-np-z\\d]{4}[挂学警港澳])(?![A-Za-z\\d])",
                found -> found.chars().filter(Character::isDigit).count() >= 2),
        of(PersonalKind.MAIL, "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"),
        of(
                PersonalKind.HOUSE,
                "(?<!\\d)\\d{1,4} ?(?:号楼|幢|栋|座)(?: ?\\d{1,3} ?单元)?(?: ?\\d{2,4}(?: ?[室号])?(?!\\d))?|"
                        + "(?<!\\d)\\d{1,3} ?单元(?: ?\\d{2,4}(?: ?[室号])?(?!\\d))?|(?<!\\d)\\d{3,4} ?室"),
    };

    /** Where the text, made plain before, has it. */
    Stream<Finding> in(String plain) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.results().filter(found -> alsoNeeded.test(found.group())).map(found -> {
            int group = found.groupCount() > 0 && found.start(1) >= 0 ? 1 : 0;
            return new Finding(kind, found.start(group), found.end(group));
        });
    }

    /** Of the 18 signs, the seventh to fourteenth are a day on which somebody who lives may have been born. */
    private static boolean born(String number) {
        return number.substring(6, 14).matches("(?:19|20)\\d{2}" + DAY);
    }

    private static String plain(String found) {
        return found.replaceAll("[ -]", "");
    }
}
