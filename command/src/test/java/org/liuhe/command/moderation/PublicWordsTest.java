package org.liuhe.command.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;

class PublicWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请拨13800138000",
                "13800138000",
                "身份证110105194912310021",
                "11010519491231002X",
                "座机0571-87654321。",
                "057187654321",
                "写信到 lin@example.org",
                "浙A12345 的车主"
            })
    void keepsPersonalDetailsFromThePublic(String text) {
        assertRefused(CommonRule.TEXT_PERSONAL, () -> PublicWords.optional("text", text, 100));
        assertRefused(CommonRule.TEXT_PERSONAL, () -> PublicWords.required("text", text, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"电梯已修好", "12345", "2026-11-24 修好", "3 幢 1201 室", "订单 138001380001234", "客服 400-888-1234"})
    void letsThePublicReadTheRest(String text) {
        assertThat(PublicWords.optional("text", text, 100)).isEqualTo(text);
    }

    @Test
    void isTextLikeAnyOther() {
        assertThat(PublicWords.optional("text", null, 100)).isNull();
        assertRefused(CommonRule.TEXT_BLANK, () -> PublicWords.required("text", null, 100));
        assertRefused(CommonRule.TEXT_TOO_LONG, () -> PublicWords.optional("text", "abc", 2));
    }

    private static void assertRefused(CommonRule rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.rule()).isEqualTo(rule);
            assertThat(broken.field()).isEqualTo("text");
        });
    }
}
