package org.liuhe.policy.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    MOBILE,           请拨13800138000,                     13800138000
                    MOBILE,           打138 0013 8000找我,                  138 0013 8000
                    MOBILE,           电话＋86－138－0013－8000,             ＋86－138－0013－8000
                    MOBILE,           微信同号1 3 8 0 0 1 3 8 0 0 0,         1 3 8 0 0 1 3 8 0 0 0
                    MOBILE,           手机１３８００１３８０００,             １３８００１３８０００
                    MOBILE,           幺三八零零幺三八零零零,                  幺三八零零幺三八零零零
                    MOBILE,           第一13800138000,                     13800138000
                    LANDLINE,         座机0571-87654321。,                 0571-87654321
                    LANDLINE,         057187654321,                       057187654321
                    LANDLINE,         (010)8765 4321-808,                 (010)8765 4321-808
                    LANDLINE,         物业电话：87654321,                   87654321
                    SERVICE_NUMBER,   客服400-888-1234,                    400-888-1234
                    SERVICE_NUMBER,   客服4008881234,                      4008881234
                    IDENTITY_NUMBER,  身份证110105194912310021,             110105194912310021
                    IDENTITY_NUMBER,  11010519491231002x,                 11010519491231002x
                    IDENTITY_NUMBER,  110105 19491231 0021,               110105 19491231 0021
                    IDENTITY_NUMBER,  写错一位110105194912310022,            110105194912310022
                    IDENTITY_NUMBER,  老证110105491231002,                  110105491231002
                    BANK_CARD,        转到6222 0212 3456 7890 128,          6222 0212 3456 7890 128
                    BANK_CARD,        4111111111111111,                   4111111111111111
                    PLATE,            浙A12345占了车位,                      浙A12345
                    PLATE,            浙A·D12345新能源,                      浙A·D12345
                    PLATE,            沪ad12345,                           沪ad12345
                    PLATE,            粤Z1234港,                            粤Z1234港
                    MAIL,             写信到 lin@example.org,               lin@example.org
                    HOUSE,            3 幢 2 单元 1201 室的住户,               3 幢 2 单元 1201 室
                    HOUSE,            楼上1502室,                           1502室
                    """)
    void findsWhatIsWrittenInManyWays(PersonalKind kind, String text, String found) {
        List<Finding> findings = PersonalDetails.in(text, List.of());
        assertThat(findings).extracting(Finding::kind).containsExactly(kind);
        assertThat(findings.get(0).in(text)).isEqualTo(found);
        assertThat(PersonalDetails.areRefusedIn(text)).isEqualTo(kind.refused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电梯已修好",
                "请打12345或95598",
                "2026-11-24 08:30 修好",
                "2026年11月24日至2026年12月31日",
                "20261124083000",
                "订单 138001380001234",
                "费用1,234,567.89元",
                "查询码 7KX-2M9-QHD",
                "浙江A级景区有12345人",
                "在云A区",
                "价格1380 0元",
                "http://example.org/a@b",
                "第一三五七九条",
                "一共一百三十八人",
                "3-5天、7-10天"
            })
    void leavesTheRestAlone(String text) {
        assertThat(PersonalDetails.in(text, List.of())).isEmpty();
    }

    @Test
    void findsNamesOfThoseWhoAreKnown() {
        String text = "林女士说，李林林和 Lin Wei 都在。linear 不是人名，LIN WEI 是。";
        assertThat(PersonalDetails.in(text, Arrays.asList("林女士", "李林林", "Lin Wei", "lin", "林", null)).stream()
                        .map(found -> found.kind() + " " + found.in(text)))
                .containsExactly("NAME 林女士", "NAME 李林林", "NAME Lin Wei", "NAME LIN WEI");
    }

    @Test
    void keepsOneOfTwoThatOverlap() {
        assertThat(PersonalDetails.in("lin@example.org", List.of("lin")))
                .extracting(Finding::kind)
                .containsExactly(PersonalKind.MAIL);
        assertThat(PersonalDetails.in("110105194912310021", List.of()))
                .extracting(Finding::kind)
                .containsExactly(PersonalKind.IDENTITY_NUMBER);
    }

    @Test
    void hasNothingToRefuseInNothing() {
        assertThat(PersonalDetails.areRefusedIn(null)).isFalse();
        assertThat(PersonalDetails.in("", List.of())).isEmpty();
    }

    @Test
    void putsAMarkInThePlaceOfEachInTheLanguageOfTheText() {
        String chinese = "打13800138000或0571-87654321找浙A12345的车主";
        assertThat(Redaction.of(chinese, PersonalDetails.in(chinese, List.of())))
                .isEqualTo("打〔手机号〕或〔电话〕找〔车牌号〕的车主");
        String english = "Call 13800138000.";
        assertThat(Redaction.of(english, PersonalDetails.in(english, List.of())))
                .isEqualTo("Call [mobile number].");
        assertThat(Redaction.of(english, List.of())).isEqualTo(english);
    }
}
