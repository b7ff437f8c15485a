package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.privacy.FindMattersNaming;
import org.liuhe.contracts.privacy.FindMyData;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** People are told who looked at their data by what was asked: each question that can open some has a word of its own. */
class PersonalReadsTest {

    private static final String PREFIX = "read.";

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyQuestionThatCanOpenPersonalDataHasAWordAndNoOther(String language) throws IOException {
        Set<String> words = texts(language).stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words).containsExactlyElementsOf(questions());
    }

    @Test
    void looksIntoWhatTheAnswerHolds() {
        assertThat(questions())
                .contains("FindDossier", "FindDispute", "FindPetition")
                .contains(FindMyData.class.getSimpleName())
                .doesNotContain(FindMattersNaming.class.getSimpleName());
    }

    private static Set<String> questions() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scan.addIncludeFilter(new AssignableTypeFilter(Query.class));
        return scan.findCandidateComponents("org.liuhe.contracts").stream()
                .map(found -> type(found.getBeanClassName()))
                .filter(type -> !type.isInterface())
                .filter(type -> isPersonal(ResolvableType.forClass(type).as(Query.class), new HashSet<>()))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the opening looks through an answer: records, and what is in them. What may be anything may be personal. */
    private static boolean isPersonal(ResolvableType type, Set<Class<?>> seen) {
        for (ResolvableType generic : type.getGenerics()) if (isPersonal(generic, seen)) return true;
        Class<?> raw = type.resolve(Object.class);
        if (raw == Object.class) return true;
        if (!seen.add(raw)) return false;
        if (raw.isSealed())
            return Arrays.stream(raw.getPermittedSubclasses())
                    .anyMatch(each -> isPersonal(ResolvableType.forClass(each), seen));
        return raw.isRecord()
                && Arrays.stream(raw.getRecordComponents())
                        .anyMatch(component -> isMarked(component)
                                || isPersonal(ResolvableType.forType(component.getGenericType()), seen));
    }

    private static boolean isMarked(RecordComponent component) {
        PersonalData mark = component.getAnnotation(PersonalData.class);
        return mark != null && mark.value() != PersonalData.Kind.SUBJECT;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("messages/privacy" + language + ".properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
