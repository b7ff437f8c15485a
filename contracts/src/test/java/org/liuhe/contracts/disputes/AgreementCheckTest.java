package org.liuhe.contracts.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.disputes.AgreementCheck.Finding;

/** Each demand that is lacking has its line, and what is refused is what is shown as refused. */
class AgreementCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> PARTIES = List.of("p1", "p2");
    private static final Obligation WHOLE =
            new Obligation(null, "p2", "赔偿四千元", TODAY.plusDays(9), "p1", new BigDecimal("4000"), "银行转账");

    @Test
    void lacksNothingWhereEverythingIsSaid() {
        assertThat(AgreementCheck.of(written("f", "i", "r", "c", WHOLE), PARTIES, TODAY))
                .allMatch(Finding::met)
                .extracting(Finding::demand)
                .containsExactly(AgreementDemand.values());
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                Arguments.of(AgreementDemand.FACTS, 0, written(null, "i", "r", "c", WHOLE)),
                Arguments.of(AgreementDemand.ISSUES, 0, written("f", " ", "r", "c", WHOLE)),
                Arguments.of(AgreementDemand.RESPONSIBILITY, 0, written("f", "i", "", "c", WHOLE)),
                Arguments.of(AgreementDemand.MANNER, 2, with(WHOLE, obligation("p1", "c", TODAY, null, null, " "))),
                Arguments.of(AgreementDemand.TERM, 1, with(obligation("p1", "c", null, null, null, "m"))));
    }

    /** The law asks for it, and no rule does: it is said, and can be recorded so. */
    @ParameterizedTest
    @MethodSource("lacking")
    void saysWhatTheLawAsksFor(AgreementDemand demand, int row, RecordAgreement draft) {
        assertThat(AgreementCheck.of(draft, PARTIES, TODAY).stream().filter(found -> !found.met()))
                .containsExactly(new Finding(demand, row, false, null));
        assertThatCode(() -> AgreementCheck.refuse(draft, PARTIES, TODAY)).doesNotThrowAnyException();
    }

    static Stream<Arguments> refused() {
        String longest = "长".repeat(Texts.STATEMENT + 1);
        return Stream.of(
                refusal(AgreementDemand.CONTENT, 0, CommonRule.TEXT_BLANK, written("f", "i", "r", " ", WHOLE)),
                refusal(AgreementDemand.CONTENT, 0, CommonRule.TEXT_TOO_LONG, written("f", "i", "r", longest, WHOLE)),
                refusal(AgreementDemand.FACTS, 0, CommonRule.TEXT_TOO_LONG, written(longest, "i", "r", "c", WHOLE)),
                refusal(
                        AgreementDemand.OBLIGATIONS,
                        1,
                        CommonRule.TEXT_BLANK,
                        with(obligation("p1", null, TODAY, null, null, "m"))),
                refusal(
                        AgreementDemand.OBLIGATIONS,
                        2,
                        CommonRule.TEXT_BLANK,
                        with(WHOLE, obligation(null, "w", TODAY, null, null, "m"))),
                refusal(
                        AgreementDemand.OBLIGATIONS,
                        1,
                        DisputeRule.PARTY_UNKNOWN,
                        with(obligation("p1", "w", TODAY, "p9", null, "m"))),
                refusal(
                        AgreementDemand.OBLIGATIONS,
                        1,
                        DisputeRule.OWES_ITSELF,
                        with(obligation("p1", "w", TODAY, "p1", null, "m"))),
                amount("0"),
                amount("-1"),
                amount("1.001"),
                amount("10000000000"),
                refusal(
                        AgreementDemand.TERM,
                        1,
                        DisputeRule.OBLIGATION_DATE_PAST,
                        with(obligation("p1", "w", TODAY.minusDays(1), null, null, "m"))),
                refusal(
                        AgreementDemand.FREE_OF_CHARGE,
                        0,
                        DisputeRule.FEE_FORBIDDEN,
                        written("f", "i", "r", "另收调解费二百元", WHOLE)),
                refusal(
                        AgreementDemand.FREE_OF_CHARGE,
                        0,
                        DisputeRule.FEE_FORBIDDEN,
                        with(obligation("p1", "w", TODAY, null, null, "与调解费一并支付"))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void showsWhatTheCommandRefuses(AgreementDemand demand, int row, Rule rule, RecordAgreement draft) {
        List<Finding> refused = AgreementCheck.of(draft, PARTIES, TODAY).stream()
                .filter(Finding::isRefused)
                .toList();
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).met()).isFalse();
        assertThat(refused.get(0).demand()).isEqualTo(demand);
        assertThat(refused.get(0).row()).isEqualTo(row);
        assertThat(refused.get(0).broken().rule()).isEqualTo(rule);
        assertThatThrownBy(() -> AgreementCheck.refuse(draft, PARTIES, TODAY))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    @Test
    void asksForObligationsOnceWhereThereAreNone() {
        for (List<Obligation> none : Arrays.asList(null, List.<Obligation>of())) {
            RecordAgreement draft = new RecordAgreement(null, AgreementForm.WRITTEN, "f", "i", "r", "c", none, null);
            assertThat(AgreementCheck.of(draft, PARTIES, TODAY).stream().filter(found -> !found.met()))
                    .extracting(Finding::demand)
                    .containsExactly(AgreementDemand.OBLIGATIONS, AgreementDemand.MANNER, AgreementDemand.TERM);
            assertThatThrownBy(() -> AgreementCheck.refuse(draft, PARTIES, TODAY))
                    .hasMessage(DisputeRule.OBLIGATION_MISSING.code());
        }
    }

    /** 人民调解法 art. 28: of an oral agreement the content is recorded; what is said beyond it must be sound. */
    @Test
    void asksLessOfAnOralOne() {
        RecordAgreement oral = new RecordAgreement(
                null, AgreementForm.ORAL, "c", List.of(obligation("p1", "w", TODAY, null, null, null)), null);
        assertThat(AgreementCheck.of(oral, PARTIES, TODAY))
                .allMatch(Finding::met)
                .extracting(Finding::demand)
                .containsExactly(
                        AgreementDemand.CONTENT,
                        AgreementDemand.OBLIGATIONS,
                        AgreementDemand.TERM,
                        AgreementDemand.FREE_OF_CHARGE);
        RecordAgreement unsound =
                new RecordAgreement(null, AgreementForm.ORAL, "\u0001", null, null, "c", List.of(WHOLE), null);
        assertThat(AgreementCheck.of(unsound, PARTIES, TODAY).stream().filter(Finding::isRefused))
                .extracting(Finding::demand)
                .containsExactly(AgreementDemand.FACTS);
    }

    @ParameterizedTest
    @EnumSource(AgreementDemand.class)
    void asksAllOfAWrittenOne(AgreementDemand demand) {
        assertThat(demand.isOf(AgreementForm.WRITTEN)).isTrue();
        assertThat(demand.isOf(null)).as("not chosen yet").isTrue();
    }

    private static Arguments amount(String yuan) {
        return refusal(
                AgreementDemand.OBLIGATIONS,
                1,
                DisputeRule.AMOUNT_WRONG,
                with(obligation("p1", "w", TODAY, "p2", new BigDecimal(yuan), "m")));
    }

    private static Arguments refusal(AgreementDemand demand, int row, Rule rule, RecordAgreement draft) {
        return Arguments.of(demand, row, rule, draft);
    }

    private static Obligation obligation(
            String partyId, String what, LocalDate by, String to, BigDecimal amount, String manner) {
        return new Obligation(null, partyId, what, by, to, amount, manner);
    }

    private static RecordAgreement with(Obligation... obligations) {
        return written("f", "i", "r", "c", obligations);
    }

    private static RecordAgreement written(
            String facts, String issues, String responsibility, String content, Obligation... obligations) {
        return new RecordAgreement(
                null, AgreementForm.WRITTEN, facts, issues, responsibility, content, List.of(obligations), null);
    }
}
