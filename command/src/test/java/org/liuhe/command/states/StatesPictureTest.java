package org.liuhe.command.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;

/** The pictures in docs/states.md are drawn from the code; {@code -Dstates.update} writes them anew. */
public class StatesPictureTest {

    private static final Path PICTURES = Path.of("..", "docs", "states.md");

    @Test
    void thePicturesShowTheCode() throws IOException {
        String drawn = drawn();
        if (System.getProperty("states.update") != null) Files.writeString(PICTURES, drawn);
        assertThat(PICTURES)
                .content()
                .as("draw anew: mvn test -pl command -am -Dstates.update")
                .isEqualTo(drawn);
    }

    private static String drawn() {
        StringBuilder text = new StringBuilder(
                """
                # States of the matters

                Drawn from the aggregates' own `LIFECYCLE`; a test fails where they differ. An event that is not shown in a state
                cannot happen there.
                """);
        for (Lifecycle<?> lifecycle : lifecycles())
            text.append("\n## ")
                    .append(lifecycle.name())
                    .append("\n\n```mermaid\n")
                    .append(lifecycle.mermaid())
                    .append("```\n");
        return text.toString();
    }

    /** Of all aggregates that have one. */
    public static List<Lifecycle<?>> lifecycles() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.liuhe.command");
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Aggregate.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .filter(type -> type.tryGetField("LIFECYCLE").isPresent())
                .<Lifecycle<?>>map(StatesPictureTest::lifecycle)
                .toList();
    }

    private static Lifecycle<?> lifecycle(JavaClass aggregate) {
        try {
            Field field = aggregate.reflect().getDeclaredField("LIFECYCLE");
            field.setAccessible(true);
            return (Lifecycle<?>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
