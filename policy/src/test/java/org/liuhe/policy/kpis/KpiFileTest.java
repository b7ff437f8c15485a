package org.liuhe.policy.kpis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.policy.PolicyFiles;

class KpiFileTest {

    private static final String TEXT =
            """
            kpis:
              - code: returns
                name: { zh: 退单率, en: Returns }
                question: { zh: 多少被退回？, en: How many are returned? }
                formula: 100 * returned / turns
                unit: PERCENT
                better: DOWN
                target: 10
                warn: 25
            """;

    private final Kpi returns = KpiFile.read("kpis/a.yaml", TEXT).kpis().get(0);

    @Test
    void computesFromWhatWasCounted() {
        assertThat(returns.value(Map.of("returned", 1L, "turns", 8.0)).orElseThrow())
                .isEqualByComparingTo("12.5");
        assertThat(formula("-(1.5 - open) * 2 / 4", Map.of("open", 3))).isEqualByComparingTo("0.75");
    }

    @Test
    void hasNoValueWhereItDividesByZeroOrSomethingIsNotCounted() {
        assertThat(returns.value(Map.of("returned", 0, "turns", 0))).isEmpty();
        assertThat(returns.value(Map.of("returned", 0.0, "turns", 0.0))).isEmpty();
        assertThat(returns.value(Map.of("returned", 0, "open", 7))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,MET", "10,MET", "10.1,NEAR", "25,NEAR", "25.1,BAD"})
    void standsToItsTarget(BigDecimal value, Kpi.Standing standing) {
        assertThat(returns.standing(value)).isEqualTo(standing);
        assertThat(returns.standing(null)).isEqualTo(Kpi.Standing.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "100 * returned / turns | 100 * returned / reports | 5 | there is no measure reports",
                "100 * returned / turns | 100 * (returned / turns | 5 | is no formula",
                "100 * returned / turns | sqrt(turns) | 5 | is no formula",
                "100 * returned / turns | turns turns | 5 | is no formula",
                "100 * returned / turns | select 1; drop table tracking | 5 | does not match the regex",
                "unit: PERCENT | unit: STARS | 6 | does not have a value",
                "better: DOWN | better: UP | 9 | better than the target",
                "warn: 25 | # | 2 | warn",
                "name: { zh: 退单率, en: Returns } | name: { zh: 退单率 } | 3 | 'en' not found"
            })
    void isRefusedWithLineAndReason(String before, String after, int line, String reason) {
        assertThat(TEXT).contains(before);
        assertThatThrownBy(() -> KpiFile.read("kpis/a.yaml", TEXT.replace(before, after)))
                .hasMessageStartingWith("kpis/a.yaml:" + line + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void isRefusedWithTheSameCodeTwice() {
        String twice = TEXT + TEXT.substring(TEXT.indexOf('\n') + 1);
        assertThatThrownBy(() -> KpiFile.read("kpis/a.yaml", twice))
                .hasMessage("kpis/a.yaml:10: the KPI returns is there twice");
    }

    @Test
    void eachThatIsShippedHasAValueAndATargetThatCanBeMissed() {
        Map<String, Integer> ones = new HashMap<>();
        Measures.ALL.forEach(measure -> ones.put(measure, 1));
        assertThat(PolicyFiles.load(null).kpis().all())
                .extracting(Kpi::code)
                .startsWith("response", "resolution", "satisfaction", "in-time", "returns", "backlog");
        assertThat(PolicyFiles.load(null).kpis().all())
                .allSatisfy(kpi -> assertThat(kpi.value(ones)).isPresent());
    }

    private static BigDecimal formula(String text, Map<String, Integer> values) {
        return Formula.of(text, Measures.ALL).value(values).orElseThrow();
    }
}
