package org.liuhe.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.Rule;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class SentencesTest {
    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSame(String bundle) {
        assertThat(properties(bundle + "_en").stringPropertyNames())
                .isEqualTo(properties(bundle).stringPropertyNames());
    }

    /** A lone one would be swallowed, with the placeholders that follow it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noSentenceHasAnApostropheOfTheKeyboard(String bundle) {
        for (String language : new String[] {"", "_en"})
            assertThat(properties(bundle + language).values())
                    .noneMatch(text -> text.toString().contains("'"));
    }

    static Stream<String> bundles() {
        return Stream.concat(Bundles.REFUSALS.stream(), Stream.of("messages/terms"));
    }

    @Test
    void everyRuleHasItsSentence() {
        Set<String> codes = rules().map(Rule::code).collect(Collectors.toSet());
        assertThat(codes).hasSizeGreaterThan(60).contains("case.closed", "complaint.ended", "area.unknown", "internal");
        assertThat(refusals("").stringPropertyNames()).containsAll(codes);
    }

    @Test
    void noSentenceIsOfARuleThatIsNotThere() {
        Set<String> codes = rules().map(Rule::code).collect(Collectors.toSet());
        assertThat(refusals("").stringPropertyNames().stream().filter(key -> !key.startsWith("title.")))
                .allMatch(codes::contains);
    }

    @Test
    void everyCodeIsOfOneRuleOnly() {
        assertThat(rules().map(Rule::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleOfTheEdgeHasATitleForItsStatus() {
        Sentences sentences = new Sentences();
        for (EdgeRule rule : EdgeRule.values()) {
            assertThat(sentences.title(rule.status(), Locale.ENGLISH)).isNotBlank();
            assertThat(EdgeRule.of(rule.code())).contains(rule);
        }
    }

    @Test
    void englishHasNoChineseAndChineseIsThere() {
        assertThat(refusals("_en").values()).noneMatch(value -> value.toString().matches("(?s).*\\p{IsHan}.*"));
        assertThat(refusals("").values()).allMatch(value -> value.toString().matches("(?s).*\\p{IsHan}.*"));
    }

    private static Stream<Rule> rules() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scan.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scan.findCandidateComponents("org.liuhe").stream()
                .map(found -> load(found.getBeanClassName()))
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Rule.class::cast);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Properties refusals(String language) {
        Properties all = new Properties();
        Bundles.REFUSALS.forEach(bundle -> properties(bundle + language)
                .forEach((key, sentence) ->
                        assertThat(all.put(key, sentence)).as("twice: " + key).isNull()));
        return all;
    }

    private static Properties properties(String bundle) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                SentencesTest.class.getResourceAsStream("/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return properties;
    }
}
