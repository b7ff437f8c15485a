package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/threats.md} names a test for each threat, and each is there. */
class ThreatsTest {

    private static final Path ROOT = Path.of("..");
    private static final Set<String> KINDS = Set.of("S", "T", "R", "I", "D", "E");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
    /** Annotated as a test, with no end of a member between. */
    private static final String RUN = "(?s)@(?:Test|ParameterizedTest|TestFactory|RepeatedTest|Property|ArchTest)\\b"
            + "(?:(?!\n    }\n).)*?\n    [\\w<>, ]*\\b%s\\s*\\(";

    private final Map<String, List<Path>> sources = sources();

    @Test
    void everyThreatIsMetByATestThatIsThere() throws IOException {
        List<String> rows = rows(Files.readString(ROOT.resolve("docs/threats.md")));
        assertThat(rows).hasSizeGreaterThan(40);
        assertThat(rows.stream().flatMap(row -> findings(row).stream())).isEmpty();
        assertThat(rows.stream().map(row -> cells(row)[1]).collect(Collectors.toSet()))
                .isEqualTo(KINDS);
    }

    @Test
    void everyEdgeHasItsTable() throws IOException {
        String[] edges = Files.readString(ROOT.resolve("docs/threats.md")).split("\n## ");
        assertThat(edges).hasSizeGreaterThan(9);
        for (int i = 1; i < edges.length - 1; i++)
            assertThat(rows(edges[i]))
                    .as(edges[i].lines().findFirst().orElseThrow())
                    .isNotEmpty();
    }

    @Test
    void findsARowWithoutATestAndOneWhoseTestIsNotThere() {
        assertThat(findings("| S | somebody | something | later |")).hasSize(1);
        assertThat(findings("| S | somebody | something | `NoSuchTest#nothing` |"))
                .hasSize(1);
        assertThat(findings("| S | somebody | something | `ThreatsTest#noSuchMethod` |"))
                .hasSize(1);
        assertThat(findings("| S | somebody | something | `ThreatsTest#findings` |"))
                .as("no test itself")
                .hasSize(1);
        assertThat(findings("| S | somebody | something | `ThreatsTest#everyEdgeHasItsTable` |"))
                .isEmpty();
    }

    private static List<String> rows(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| |") && !line.startsWith("| ---"))
                .toList();
    }

    private static String[] cells(String row) {
        return Arrays.stream(row.split("\\|")).map(String::strip).toArray(String[]::new);
    }

    private List<String> findings(String row) {
        String[] cells = cells(row);
        List<MatchResult> named =
                NAMED.matcher(cells[cells.length - 1]).results().toList();
        if (named.isEmpty()) return List.of("no test in: " + row);
        List<String> findings = new ArrayList<>();
        for (MatchResult name : named)
            if (!isThere(name.group(1), name.group(2))) findings.add("no test " + name.group() + " in: " + row);
        return findings;
    }

    private boolean isThere(String type, String method) {
        Pattern run = Pattern.compile(RUN.formatted(method));
        return sources.getOrDefault(type, List.of()).stream()
                .anyMatch(file -> run.matcher(read(file)).find());
    }

    private static Map<String, List<Path>> sources() {
        Map<String, List<Path>> sources = new HashMap<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList())
                try (Stream<Path> files = Files.walk(tests)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(file -> sources.computeIfAbsent(
                                    file.getFileName().toString().replace(".java", ""), any -> new ArrayList<>())
                            .add(file));
                }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
