package org.liuhe.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;

/** What the files say, and what is said of them; nothing is registered. */
class RegistryCommandTest {

    private static final String AREAS = "path,level,nameZh,nameEn\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<RegistryEntry> taken = new ArrayList<>();

    @Test
    void checksTheExamplesWithoutADatabase() {
        Path examples = Path.of("..", "examples", "registry");
        assertThat(run(
                        "--dry-run",
                        examples.resolve("areas.csv").toString(),
                        examples.resolve("organisations.yaml").toString(),
                        examples.resolve("boundaries.geojson").toString()))
                .as(errors())
                .isEqualTo(ImportCommand.ALL_IN);
        assertThat(said()).startsWith("Checked 11, nothing was changed · could come in 11 · refused 0");
    }

    @Test
    void readsAreasAndOrganisationsOfCsv() throws IOException {
        file("a.csv", AREAS + "hz,CITY, 杭州 ,Hangzhou\n");
        file(
                "o.csv",
                "organisationId,kind,nameZh,nameEn,areas,capabilities\norg-a,POLICE,甲,A,hz hz/xihu,police;traffic-police\n");
        assertThat(run(path("a.csv"), path("o.csv"))).as(errors()).isEqualTo(ImportCommand.ALL_IN);
        assertThat(taken)
                .containsExactly(
                        new RegistryEntry.Area(new AreaPath("hz"), AreaLevel.CITY, "杭州", "Hangzhou"),
                        new RegistryEntry.Organisation(
                                new OrganisationId("org-a"),
                                OrganisationKind.POLICE,
                                "甲",
                                "A",
                                List.of(new AreaPath("hz"), new AreaPath("hz/xihu")),
                                List.of("police", "traffic-police")));
    }

    @Test
    void readsBothListsOfYaml() throws IOException {
        file(
                "town.yaml",
                """
                remark: not a row
                areas:
                  - {path: hz, level: CITY, nameZh: 杭州, nameEn: Hangzhou}
                organisations:
                  - {organisationId: org-a, kind: POLICE, nameZh: 甲, nameEn: A, areas: [hz, hz/b], capabilities: [police]}
                """);
        assertThat(run(path("town.yaml"))).as(errors()).isEqualTo(ImportCommand.ALL_IN);
        assertThat(taken).extracting(RegistryEntry::key).containsExactly("hz", "org-a");
        assertThat(((RegistryEntry.Organisation) taken.get(1)).areas()).hasSize(2);
    }

    @Test
    void keepsEveryDigitOfABoundary() throws IOException {
        file("b.geojson", collection("hz", "[[[120.123456789012345,30],[121,30],[121,31],[120.123456789012345,30]]]"));
        assertThat(run(path("b.geojson"))).as(errors()).isEqualTo(ImportCommand.ALL_IN);
        assertThat(((RegistryEntry.Outline) taken.get(0)).geometry()).contains("120.123456789012345");
    }

    @Test
    void readsWhatIsGzipped() throws IOException {
        try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.csv.gz")))) {
            zipped.write((AREAS + "hz,CITY,杭州,Hangzhou\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(path("a.csv.gz"))).as(errors()).isEqualTo(ImportCommand.ALL_IN);
        assertThat(taken).hasSize(1);
    }

    @Test
    void namesLineFieldAndReasonOfEachRefusedRow() throws IOException {
        file("a.csv", AREAS + "hz,TOWN,杭州,Hangzhou\nHZ!,CITY,杭州,Hangzhou\nhz,CITY,杭州\nhz,CITY,杭州,Hangzhou\n");
        assertThat(run("--report", path("refused.csv"), path("a.csv"))).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(errors())
                .contains("line 2 (hz) level [import.registry-value-unknown] “TOWN” is none of [CITY, ")
                .contains("line 3 area [area.malformed]")
                .contains("line 4 [import.columns-differ]");
        assertThat(said()).startsWith("Read 4 · added 1 · changed 0 · already there 0 · refused 3");
        assertThat(folder.resolve("refused.csv"))
                .content()
                .contains("2,hz,refused,level,import.registry-value-unknown,");
    }

    @Test
    void refusesARowThatIsNeitherAreaNorOrganisationAndMalformedIds() throws IOException {
        file("a.csv", "nameZh,nameEn\n甲,A\n");
        file("o.csv", "organisationId,kind,nameZh,nameEn,areas,capabilities\nnobody,POLICE,甲,A,hz,police\n");
        assertThat(run(path("a.csv"), path("o.csv"))).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(errors()).contains("[import.registry-row-unknown]", "[id.malformed]");
        assertThat(taken).isEmpty();
    }

    @Test
    void aDryRunRefusesABoundaryThatIsNone() throws IOException {
        file("b.geojson", collection("hz", "[[[120,30],[121,30],[121,31],[120,31]]]"));
        assertThat(run("--dry-run", path("b.geojson"))).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(errors()).contains("line 1 (hz) boundary [area.boundary-not-closed]");
    }

    @Test
    void aDryRunRefusesAnAreaWithoutName() throws IOException {
        file("a.csv", AREAS + "hz,CITY,,Hangzhou\n");
        assertThat(run("--dry-run", path("a.csv"))).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(errors()).contains("line 2 (hz) nameZh [text.blank]");
    }

    @Test
    void stopsBeforeAnythingIsTakenOverWhereAFileBreaks() throws IOException {
        file("a.csv", AREAS + "hz,CITY,杭州,Hangzhou\n");
        file("b.geojson", "{\"features\": [{\"properties\": {\"area\": \"hz\"}, \"geometry\": {}}, {");
        assertThat(run(path("a.csv"), path("b.geojson"))).isEqualTo(ImportCommand.STOPPED);
        assertThat(errors()).containsSubsequence(path("b.geojson"), "Line 1 is no valid JSON");
        assertThat(said()).isEmpty();
    }

    @Test
    void stopsBeforeTheFirstRowWhereACallOrAFileIsAtFault() throws IOException {
        file("a.csv", AREAS);
        file("a.txt", "");
        file("list.json", "[]");
        assertThat(run(path("a.csv"), path("none.csv"))).isEqualTo(ImportCommand.STOPPED);
        assertThat(errors()).contains("There is no file");
        assertThat(run(path("a.txt"))).isEqualTo(ImportCommand.STOPPED);
        assertThat(errors()).contains("does not say its form");
        assertThat(run(path("list.json"))).isEqualTo(ImportCommand.STOPPED);
        for (String[] wrong : List.of(
                new String[] {}, new String[] {"--report"}, new String[] {"--lang", "fr", path("a.csv")}, new String[] {
                    "--mapping", path("a.csv")
                })) {
            assertThat(run(wrong)).as(Arrays.toString(wrong)).isEqualTo(ImportCommand.STOPPED);
            assertThat(errors()).contains("liuhe registry");
        }
        assertThat(run("--report", path("a.csv"), path("a.csv"))).isEqualTo(ImportCommand.STOPPED);
        assertThat(folder.resolve("a.csv")).hasContent(AREAS.strip());
        assertThat(taken).isEmpty();
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isEqualTo(ImportCommand.ALL_IN);
        assertThat(said()).contains("liuhe registry [--dry-run]");
        assertThat(run("--help", "--lang", "zh")).isEqualTo(ImportCommand.ALL_IN);
        assertThat(said()).contains("登记区域、单位和边界");
    }

    private static String collection(String area, String coordinates) {
        return "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"area\": \""
                + area + "\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": " + coordinates + "}}]}";
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new RegistryCommand(stream(out), stream(err), false, Locale.ENGLISH, clock, this::open)
                .execute(arguments);
    }

    private RegistryDestination open(boolean dryRun) {
        if (dryRun) return new CheckedRegistry();
        return new RegistryDestination() {
            @Override
            public Taken take(RegistryEntry entry) {
                taken.add(entry);
                return new Taken(new Destination.Outcome.Added());
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}
