package org.liuhe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a data file is refused for, each with its line and reason. */
class RefusalTest {

    private static Arguments broken(String what, String before, String after, int line, String reason) {
        return Arguments.of(what, before, after, line, reason);
    }

    static Stream<Arguments> packs() {
        return Stream.of(
                broken("unknown field", "version:", "verzion: x\nversion:", 2, "property 'verzion' is not defined"),
                broken("missing version", "version: \"1\"\n", "", 1, "required property 'version' not found"),
                broken("version as a number", "\"1\"", "1", 2, "/version: integer found, string expected"),
                broken("name in one language", ", en: Parking }", " }", 3, "/name: required property 'en' not found"),
                broken("blank name", "zh: 便捷泊车", "zh: \"  \"", 3, "/name/zh: does not match the regex pattern"),
                broken("no routes", "  normal:\n", "  {}\nignored:\n", 5, "/routes: must have at least 1 properties"),
                broken(
                        "empty route",
                        "steps: [{ capability: parking, signTerm: s.sign, resolveTerm: s.resolve }]",
                        "steps: []",
                        7,
                        "/routes/normal/steps: must have at least 1 items"),
                broken("a step without term", ", signTerm: s.sign", "", 7, "required property 'signTerm' not found"),
                broken("hop limit of none", "hopLimit: 2", "hopLimit: 0", 9, "must have a minimum value of 1"),
                broken("contest limit as text", "contestLimit: 2", "contestLimit: two", 14, "integer expected"),
                broken(
                        "code without pack word",
                        "parking.lot",
                        "lot",
                        16,
                        "/categories/0/code: does not match the regex"),
                broken(
                        "unknown intake",
                        "intake: REVIEWED",
                        "intake: MAYBE",
                        18,
                        "/categories/0/intake: does not have a value"),
                broken("reviewed without term", "    intakeTerm: i.decide\n", "", 16, "'intakeTerm' not found"),
                broken(
                        "automatic with term",
                        "intake: REVIEWED",
                        "intake: AUTOMATIC",
                        19,
                        "an automatic intake has no term"),
                broken("unknown urgency", "URGENT", "VERY", 21, "/categories/0/urgency: does not have a value"),
                broken(
                        "listed as a word",
                        "listed: true",
                        "listed: yes",
                        22,
                        "/categories/0/listed: string found, boolean expected"),
                broken(
                        "unknown kind",
                        "    route: normal\n",
                        "    kind: FEUD\n    route: normal\n",
                        23,
                        "/categories/0/kind"),
                broken(
                        "unknown referral",
                        "    route: normal\n",
                        "    allow: [COURT]\n    route: normal\n",
                        23,
                        "/allow/0"),
                broken(
                        "a referral twice",
                        "    route: normal\n",
                        "    allow: [COUNCIL, COUNCIL]\n    route: normal\n",
                        23,
                        "/allow: must have only unique items"),
                broken(
                        "question of no kind",
                        "type: TEXT",
                        "type: ESSAY",
                        25,
                        "/questions/0/type: does not have a value"),
                broken("question in one language", ", en: Which car park?", "", 25, "required property 'en' not found"),
                broken("question twice", "code: size", "code: lot", 26, "the question lot is there twice"),
                broken("choice of nothing", "type: TEXT", "type: CHOICE", 25, "required property 'options' not found"),
                broken("options for a text", "type: CHOICE", "type: TEXT", 31, "/questions/1/options"),
                broken("one option", ", { code: big, zh: 大, en: Big }", "", 31, "must have at least 2 items"),
                broken("option twice", "code: big", "code: small", 31, "the option small is there twice"),
                support("a supporter alone", "[{ count: 1, tier: 1, term: s.sign }]", "must have a minimum value of 2"),
                support("a tier left out", "[{ count: 2, tier: 2, term: s.sign }]", "the tier here is 1"),
                support(
                        "fewer higher up",
                        "[{ count: 9, tier: 1, term: s.sign }, { count: 9, tier: 2, term: s.sign }]",
                        "a higher tier needs more than 9 supporters"),
                support(
                        "a tier that the route lacks",
                        "[{ count: 2, tier: 1, term: s.sign }, { count: 3, tier: 2, term: s.sign }]",
                        "the route of parking.lot has 1 tiers"),
                support("an answer without term", "[{ count: 2, tier: 1 }]", "required property 'term' not found"),
                broken(
                        "supporters of what is never public",
                        "listed: false, route: normal",
                        "listed: false, support: [], route: normal",
                        32,
                        "what is never public has no supporters"),
                broken("unknown route", "route: normal", "route: fast", 23, "the pack has no route fast"),
                broken("category twice", "parking.road", "parking.lot", 32, "the category parking.lot is there twice"),
                broken(
                        "key twice",
                        "version: \"1\"",
                        "version: \"1\"\nversion: \"2\"",
                        3,
                        "is no valid YAML: Duplicate"),
                broken("bad indentation", "  normal:", "   normal:\n  x: 1", 7, "is no valid YAML"),
                broken("tab", "  normal:", "\tnormal:", 6, "is no valid YAML"),
                broken("two documents", "version:", "---\nversion:", 3, "holds more than one document"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void aPackIsRefused(String what, String before, String after, int line, String reason) {
        assertRefused(FileKind.PACKS, PackTexts.PARKING, before, after, line, reason);
    }

    static Stream<Arguments> terms() {
        return Stream.of(
                broken("no law", "law: 某条例\n", "", 1, "required property 'law' not found"),
                broken("30 February", "2026-03-01", "2026-02-30", 3, "/effectiveFrom: does not match the date pattern"),
                broken("zone that does not exist", "Asia/Shanghai", "Asia/Lin'an", 4, "there is no zone Asia/Lin'an"),
                broken("term twice", "x.resolve", "x.sign", 7, "the term x.sign is there twice"),
                broken(
                        "length of none",
                        "length: 5",
                        "length: 0",
                        7,
                        "/terms/1/length: must have a minimum value of 1"),
                broken(
                        "length with a fraction",
                        "length: 5",
                        "length: 1.5",
                        7,
                        "/terms/1/length: number found, integer expected"),
                broken("unknown unit", "unit: HOURS", "unit: WEEKS", 6, "/terms/0/unit: does not have a value"),
                broken(
                        "extension in another unit",
                        "unit: DAYS, by",
                        "unit: HOURS, by",
                        7,
                        "an extension has the unit of its term"),
                broken("extension twice", "times: 1", "times: 2", 7, "/terms/1/extension/times: must be the constant"),
                broken(
                        "extension without article",
                        ", article: 第三条",
                        "",
                        7,
                        "/terms/1/extension: required property 'article' not found"),
                broken("suspended by nothing", "[{ reason: hearing, article: 第四条 }]", "[]", 7, "at least 1 items"),
                broken(
                        "suspended by one reason twice",
                        "[{ reason: hearing,",
                        "[{ reason: hearing, article: 第五条 }, { reason: hearing,",
                        7,
                        "the reason hearing is there twice"),
                broken("upper case code", "x.sign", "X.Sign", 6, "/terms/0/code: does not match the regex pattern"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("terms")
    void aFileOfTermsIsRefused(String what, String before, String after, int line, String reason) {
        String text =
                """
                law: 某条例
                lawVersion: "2026"
                effectiveFrom: 2026-03-01
                zone: Asia/Shanghai
                terms:
                  - { code: x.sign, article: 第一条, length: 2, unit: HOURS }
                  - { code: x.resolve, article: 第二条, length: 5, unit: DAYS, extension: { length: 2, unit: DAYS, by: 局长, times: 1, article: 第三条 }, suspendedBy: [{ reason: hearing, article: 第四条 }] }
                """;
        assertRefused(FileKind.TERMS, text, before, after, line, reason);
    }

    static Stream<Arguments> years() {
        return Stream.of(
                broken(
                        "no notice",
                        "  - { number: 号, title: 通知, date: 2026-11-20 }",
                        "  []",
                        2,
                        "must have at least 1 items"),
                broken("range turned round", "to: 2027-01-03", "to: 2026-12-31", 5, "the range ends before it begins"),
                broken("range too long", "to: 2027-01-03", "to: 2027-01-16", 5, "the range is longer than 14 days"),
                broken(
                        "range in another year",
                        "2027-10-01, to: 2027-10-07",
                        "2028-10-01, to: 2028-10-07",
                        6,
                        "2028-10-01 is outside 2027"),
                broken(
                        "range from last November",
                        "from: 2027-01-01",
                        "from: 2026-11-30",
                        5,
                        "2026-11-30 is outside 2027"),
                broken(
                        "ranges that overlap",
                        "2027-10-01, to: 2027-10-07",
                        "2027-01-03, to: 2027-01-04",
                        6,
                        "2027-01-03 is already in the range of new-year"),
                broken("make-up on a Monday", "2027-09-26", "2027-09-27", 8, "2027-09-27 is no weekend day"),
                broken("make-up on a holiday", "2027-09-26", "2027-10-02", 8, "2027-10-02 is a holiday"),
                broken("make-up twice", "2027-10-09", "2027-09-26", 9, "2027-09-26 is named twice"),
                broken("make-up in another year", "2027-10-09", "2028-01-02", 9, "2028-01-02 is outside 2027"),
                broken(
                        "30 February",
                        "2027-10-09",
                        "2027-02-30",
                        9,
                        "/makeUpWorkdays/1: does not match the date pattern"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void aYearIsRefused(String what, String before, String after, int line, String reason) {
        assertRefused(FileKind.CALENDAR, PackTexts.YEAR_2027, before, after, line, reason);
    }

    static Stream<Arguments> votes() {
        return Stream.of(
                broken("no article", "article: 第一条\n", "", 1, "required property 'article' not found"),
                broken("30 February", "2027-01-01", "2027-02-30", 4, "does not match the date pattern"),
                broken("share of nothing", "denominator: 3", "denominator: 0", 5, "must have a minimum value of 1"),
                broken("four thirds", "numerator: 2", "numerator: 4", 5, "the share is more than the whole"),
                broken("more than all", "numerator: 1", "numerator: 2", 7, "the share is more than the whole"),
                broken("a fraction as text", "numerator: 1", "numerator: half", 7, "string found, integer expected"),
                broken("of somebody else", "TAKING_PART", "PRESENT", 7, "/majorities/ordinary/of: does not have"),
                broken(
                        "majority of no name",
                        "majority: ordinary",
                        "majority: simple",
                        9,
                        "there is no majority simple"),
                broken("matter twice", "code: manager", "code: covenant", 10, "the matter covenant is there twice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("votes")
    void aVersionOfTheOwnersVoteIsRefused(String what, String before, String after, int line, String reason) {
        assertRefused(FileKind.MAJORITIES, PackTexts.OWNERS_VOTE, before, after, line, reason);
    }

    /** Thresholds of the first category. */
    private static Arguments support(String what, String thresholds, String reason) {
        return broken(what, "    route: normal\n", "    route: normal\n    support: " + thresholds + "\n", 24, reason);
    }

    static Stream<Arguments> coSignings() {
        return Stream.of(
                broken("no day", "effectiveFrom: 2027-01-01\n", "", 1, "required property 'effectiveFrom' not found"),
                broken("answered to one alone", "count: 30,", "count: 1,", 3, "must have a minimum value of 2"),
                broken("a tier left out", "tier: 2", "tier: 3", 4, "the tier here is 2"),
                broken("a tier twice", "tier: 2", "tier: 1", 4, "the tier here is 2"),
                broken("fewer higher up", "count: 300", "count: 30", 4, "a higher tier needs more than 30"),
                broken("nobody answers", "capability: street-backstop, ", "", 3, "'capability' not found"),
                broken("a misspelt key", "term: petition.cosign-answer.street", "trem: x", 3, "trem"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("coSignings")
    void thresholdsOfCoSigningAreRefused(String what, String before, String after, int line, String reason) {
        assertRefused(FileKind.COSIGNING, PackTexts.COSIGNING, before, after, line, reason);
    }

    @Test
    void anEmptyFileIsRefused() {
        for (FileKind kind : FileKind.values()) {
            for (String text : new String[] {"", "\n# nothing\n"}) {
                PolicyInvalid refusal = catchThrowableOfType(PolicyInvalid.class, () -> kind.read("file.yaml", text));
                assertThat(refusal).hasMessage("file.yaml:1: is empty");
            }
        }
    }

    @Test
    void aFileThatIsOneWordIsRefused() {
        PolicyInvalid refusal =
                catchThrowableOfType(PolicyInvalid.class, () -> FileKind.PACKS.read("a.yaml", "parking"));

        assertThat(refusal.line()).isEqualTo(1);
        assertThat(refusal).hasMessageContaining("string found, object expected");
    }

    @Test
    void theFirstFaultByLineIsNamed() {
        String text = PackTexts.PARKING.replace("listed: true", "listed: 1").replace("hopLimit: 2", "hopLimit: 99");

        PolicyInvalid refusal = catchThrowableOfType(PolicyInvalid.class, () -> FileKind.PACKS.read("a.yaml", text));

        assertThat(refusal.line()).isEqualTo(9);
    }

    @Test
    void theUnbrokenTextsHold() {
        assertThat(FileKind.PACKS.read("a.yaml", PackTexts.PARKING)).isNotNull();
        assertThat(FileKind.MAJORITIES.read("a.yaml", PackTexts.OWNERS_VOTE)).isNotNull();
        assertThat(FileKind.CALENDAR.read("a.yaml", PackTexts.YEAR_2027)).isNotNull();
    }

    private static void assertRefused(
            FileKind kind, String text, String before, String after, int line, String reason) {
        assertThat(text).as("the part to be broken").contains(before);
        String broken = text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));

        PolicyInvalid refusal = catchThrowableOfType(PolicyInvalid.class, () -> kind.read("file.yaml", broken));

        assertThat(refusal).isNotNull().hasMessageContaining(reason);
        assertThat(refusal.file()).isEqualTo("file.yaml");
        assertThat(refusal.line()).as(refusal.getMessage()).isEqualTo(line);
    }
}
