package org.liuhe.app.importing;

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

class SentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final ResourceBundle ZH = bundle(Locale.CHINESE);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "importing.sentences",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @EnumSource(ImportRule.class)
    void everyRuleHasItsSentenceInBothLanguages(ImportRule rule) {
        assertThat(ZH.getString(rule.code())).isNotBlank();
        assertThat(EN.getString(rule.code())).isNotBlank();
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(ZH.keySet()).isEqualTo(EN.keySet());
        for (String key : EN.keySet())
            assertThat(placeholders(ZH.getString(key))).as(key).isEqualTo(placeholders(EN.getString(key)));
    }

    @Test
    void anApostropheWouldSwallowAPlaceholder() {
        for (String key : EN.keySet()) assertThat(EN.getString(key)).as(key).doesNotContain("'");
    }

    @Test
    void anUnknownCodeStandsForItself() {
        assertThat(new Sentences(Locale.ENGLISH).of("some.newer-rule")).isEqualTo("some.newer-rule");
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
