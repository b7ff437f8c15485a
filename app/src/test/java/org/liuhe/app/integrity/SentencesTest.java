package org.liuhe.app.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.integrity.Finding;
import org.liuhe.integrity.proof.ReceiptCheck.Verdict;

class SentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final ResourceBundle ZH = bundle(Locale.CHINESE);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "integrity.sentences",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(ZH.keySet()).isEqualTo(EN.keySet());
        for (String key : EN.keySet())
            assertThat(placeholders(ZH.getString(key))).as(key).isEqualTo(placeholders(EN.getString(key)));
    }

    @ParameterizedTest
    @EnumSource(Finding.Kind.class)
    void everyFindingIsNamed(Finding.Kind kind) {
        assertThat(EN.getString("finding." + kind)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.class, mode = EnumSource.Mode.EXCLUDE, names = "HOLDS")
    void everyVerdictIsExplained(Verdict verdict) {
        assertThat(EN.getString("receipt." + verdict)).isNotBlank();
    }

    @Test
    void anApostropheWouldSwallowAPlaceholder() {
        for (String key : EN.keySet()) assertThat(EN.getString(key)).as(key).doesNotContain("'");
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
