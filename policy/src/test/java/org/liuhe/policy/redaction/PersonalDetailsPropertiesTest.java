package org.liuhe.policy.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No detail of a right form is missed wherever it stands, and no ordinary sentence, date or tracking code is taken for one. */
class PersonalDetailsPropertiesTest {

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String CODE_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String PROSE = "电梯坏了三天没有人来修老下不楼请尽快处理物业说在等零件小区门口车太多晚上很吵我们希望社区帮忙谢，。；：！？";

    @Property
    void findsEveryMobileNumber(
            @ForAll("mobiles") String number, @ForAll("prose") String before, @ForAll("prose") String after) {
        isFound(PersonalKind.MOBILE, before, number, after);
    }

    @Property
    void findsEveryLandline(
            @ForAll("landlines") String number, @ForAll("prose") String before, @ForAll("prose") String after) {
        isFound(PersonalKind.LANDLINE, before, number, after);
    }

    @Property
    void findsEveryIdentityNumber(
            @ForAll("identities") String number, @ForAll("prose") String before, @ForAll("prose") String after) {
        isFound(PersonalKind.IDENTITY_NUMBER, before, number, after);
    }

    @Property
    void findsEveryPlate(
            @ForAll("plates") String plate, @ForAll("prose") String before, @ForAll("prose") String after) {
        isFound(PersonalKind.PLATE, before, plate, after);
    }

    @Property
    void findsEveryBankCard(
            @ForAll("cards") String card, @ForAll("prose") String before, @ForAll("prose") String after) {
        isFound(PersonalKind.BANK_CARD, before, card, after);
    }

    /** What is left, when all is left out, holds none of it; so nothing is found a second time. */
    @Property
    void leavesNothingBehind(
            @ForAll("mobiles") String mobile, @ForAll("plates") String plate, @ForAll("prose") String between) {
        String text = plate + "，" + between + mobile + "，" + between + plate;
        String redacted = Redaction.of(text, PersonalDetails.in(text, List.of()));
        assertThat(redacted).doesNotContain(mobile, plate);
        assertThat(PersonalDetails.areRefusedIn(redacted)).isFalse();
    }

    @Property
    void takesNoOrdinarySentenceForOne(@ForAll("prose") String sentence) {
        assertThat(PersonalDetails.in(sentence, List.of())).isEmpty();
    }

    @Property
    void takesNoDateForOne(
            @ForAll("times") LocalDateTime time, @ForAll("patterns") String pattern, @ForAll("prose") String after) {
        String text = "从" + time.format(DateTimeFormatter.ofPattern(pattern)) + after;
        assertThat(PersonalDetails.in(text, List.of())).as(text).isEmpty();
    }

    @Property
    void takesNoTrackingCodeForOne(@ForAll("codes") String code, @ForAll("prose") String after) {
        assertThat(PersonalDetails.in("查询码" + code + after, List.of())).as(code).isEmpty();
    }

    private static void isFound(PersonalKind kind, String before, String detail, String after) {
        String text = before + detail + after;
        assertThat(PersonalDetails.in(text, List.of()))
                .as(text)
                .contains(new Finding(kind, before.length(), before.length() + detail.length()));
        assertThat(PersonalDetails.areRefusedIn(text)).isTrue();
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.strings().withChars(PROSE).ofMaxLength(30);
    }

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(Arbitraries.chars().range('3', '9'), digits(9), Arbitraries.of("", " ", "-"))
                .as((second, rest, between) ->
                        "1" + second + rest.charAt(0) + between + rest.substring(1, 5) + between + rest.substring(5));
    }

    @Provide
    Arbitrary<String> landlines() {
        return Combinators.combine(
                        Arbitraries.of("010", "021", "0571", "0755"),
                        Arbitraries.of("", "-", " "),
                        Arbitraries.chars().range('2', '8'),
                        digits(7))
                .as((code, between, first, rest) -> code + between + first + rest);
    }

    @Provide
    Arbitrary<String> identities() {
        return Combinators.combine(
                        Arbitraries.integers().between(110000, 659999),
                        Arbitraries.integers().between(0, 40000),
                        digits(3),
                        Arbitraries.of(true, false))
                .as((area, day, order, old) -> {
                    String born = LocalDate.of(1905, 1, 1).plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE);
                    if (old) return area + born.substring(2) + order;
                    String number = area + born + order;
                    return number + checked(number);
                });
    }

    /** By trying, so that the test has no second formula: exactly one sign is right. */
    private static String checked(String number) {
        List<String> right = "0123456789X"
                .chars()
                .mapToObj(sign -> String.valueOf((char) sign))
                .filter(sign -> CheckDigits.identity(number + sign))
                .toList();
        assertThat(right).hasSize(1);
        return right.get(0);
    }

    @Provide
    Arbitrary<String> plates() {
        Arbitrary<String> common = Combinators.combine(
                        Arbitraries.strings().withChars(PLATE_LETTERS).ofMaxLength(2), digits(5))
                .as((letters, numbers) -> (letters + numbers).substring(0, 5));
        Arbitrary<String> electric = Combinators.combine(
                        Arbitraries.of("D", "F", "A", "K"), digits(5), Arbitraries.of(true, false))
                .as((letter, numbers, small) -> small ? letter + numbers : numbers + letter);
        return Combinators.combine(
                        Arbitraries.strings().withChars(PROVINCES).ofLength(1),
                        Arbitraries.strings().withChars(PLATE_LETTERS).ofLength(1),
                        Arbitraries.of("", "·", " "),
                        Arbitraries.oneOf(common, electric))
                .as((province, city, between, rest) -> province + city + between + rest);
    }

    @Provide
    Arbitrary<String> cards() {
        return Combinators.combine(
                        Arbitraries.of("62", "4", "5", "35"),
                        Arbitraries.integers().between(16, 19),
                        digits(18))
                .as((issuer, length, rest) -> {
                    String number = (issuer + rest).substring(0, length - 1);
                    return "0123456789"
                            .chars()
                            .mapToObj(check -> number + (char) check)
                            .filter(CheckDigits::card)
                            .findFirst()
                            .orElseThrow();
                })
                // one that is an identity number as well is found as that
                .filter(card -> card.length() != 18 || !CheckDigits.identity(card))
                .filter(card -> card.length() != 18
                        || !card.substring(6, 14).matches("(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"));
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40000),
                        Arbitraries.integers().between(0, 86_399))
                .as((day, second) ->
                        LocalDate.of(1990, 1, 1).plusDays(day).atStartOfDay().plusSeconds(second));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "yyyy-MM-dd",
                "yyyy/M/d",
                "yyyy年M月d日",
                "yyyyMMdd",
                "yyyyMMddHHmmss",
                "yyyy-MM-dd HH:mm:ss",
                "M月d日 HH:mm",
                "yyyy.MM.dd HH:mm",
                "yyyy-MM-dd'T'HH:mm:ss'Z'");
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars(CODE_SIGNS)
                .ofLength(9)
                .map(code -> List.of(code.substring(0, 3), code.substring(3, 6), code.substring(6)).stream()
                        .collect(Collectors.joining("-")));
    }
}
