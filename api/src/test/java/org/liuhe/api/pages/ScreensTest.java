package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.api.areas.RegistryActs;
import org.liuhe.api.edge.Bundles;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.matters.MatterKind;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** A form without its labels is a box that nobody can fill in. */
class ScreensTest {

    private static final Properties CHINESE = texts("");
    private static final Properties ENGLISH = texts("_en");

    @Test
    void eachKindHasOneScreen() {
        assertThat(screens().map(MatterScreen::kind).toList())
                .doesNotHaveDuplicates()
                .containsAll(EnumSet.of(
                        MatterKind.COUNCIL, MatterKind.DISPUTE, MatterKind.ENFORCEMENT, MatterKind.PETITION));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActAndEachOfItsFieldsHasALabel(Act<?> act) {
        ActForm form = ActForm.of(act);
        List<String> keys = Stream.concat(
                        Stream.of(form.key()),
                        form.fields().stream()
                                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
                                .map(field -> form.key() + "." + field.name()))
                .distinct()
                .toList();
        assertThat(CHINESE.stringPropertyNames()).containsAll(keys);
        assertThat(ENGLISH.stringPropertyNames()).containsAll(keys);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyChoiceHasItsNames(Act<?> act) {
        List<String> keys = ActForm.of(act).fields().stream()
                .flatMap(field -> field.options().stream())
                .map(option -> option.getDeclaringClass().getSimpleName() + "." + option.name())
                .distinct()
                .toList();
        assertThat(CHINESE.stringPropertyNames()).containsAll(keys);
        assertThat(ENGLISH.stringPropertyNames()).containsAll(keys);
    }

    static Stream<Act<?>> acts() {
        return Stream.concat(screens().flatMap(screen -> screen.acts().stream()), RegistryActs.ALL.stream());
    }

    private static Stream<MatterScreen> screens() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(MatterScreen.class));
        return scan.findCandidateComponents("org.liuhe.api").stream()
                .map(found -> screen(found.getBeanClassName()))
                .filter(screen -> !screen.getClass().getName().contains("Test"));
    }

    /** Acts and kind are the same whatever edge a screen has. */
    private static MatterScreen screen(String type) {
        try {
            Constructor<?> constructor = Class.forName(type).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (MatterScreen) constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties texts(String language) {
        Properties all = new Properties();
        for (String bundle : Bundles.PAGES)
            try {
                all.putAll(PropertiesLoaderUtils.loadProperties(new EncodedResource(
                        new ClassPathResource(bundle + language + ".properties"), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        return all;
    }
}
