package org.liuhe.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.policy.PolicyFiles;

class MappingFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            zone: America/Los_Angeles      | zone: Mars/Base              | 2  | there is no zone Mars/Base
            zone: America/Los_Angeles      | zone: 8                      | 2  | zone
            header: [id]                   | encoding: UTF-9              | 3  | there is no encoding UTF-9
            header: [id]                   | delimiter: "::"              | 3  | delimiter
            header: [id]                   | headers: [id]                | 3  | headers
            header: [id]                   | format: xml                  | 3  | format
            header: [id]                   | locale: "en_US!"             | 3  | is no language tag
            header: [id]                   | timeShownTwice: sometimes    | 3  | timeShownTwice
            sourceId: "{id}"               | sourceId: "id"               | 5  | sourceId
            Lift: property.lift            | Lift: Property Lift          | 6  | category
            done: CLOSED                   | done: GONE                   | 16 | status
            "M/d/uu H:mm"                  | "M/d/yy H:mm"                | 17 | the year is u
            "M/d/uu H:mm"                  | "M/d/uu h:mm"                | 17 | h needs a
            "M/d/uu H:mm"                  | "M/d"                        | 17 | gives no complete date
            "M/d/uu H:mm"                  | "uuuu-bb"                    | 17 | Unknown pattern letter
            pattern: "[0-9]{1,2}"          | pattern: "[0-9"              | 10 | is no regular expression
            blank: town                    | blank: Town Hall             | 11 | is no path of an area
            "town/d-{each}"                | "town/{each} d"              | 22 | is no path of an area
            "District {each}"              | "District {no}"              | 22 | may stand here
            nameEn: Town                   | nameEn: "Town {id}"          | 21 | nothing in braces
            level: CITY                    | level: VILLAGE               | 21 | level
            Y: true                        | Y: "yes, of course"          | 19 | mayBePublic
            """)
    void refusesWithFileLineAndReason(String from, String to, int line, String reason) {
        String text = Sample.MAPPING.replace(from, to);
        assertThat(text).isNotEqualTo(Sample.MAPPING);
        ImportStopped stopped = catchThrowableOfType(ImportStopped.class, () -> MappingFile.read("mapping.yaml", text));
        assertThat(stopped.code()).isEqualTo("import.mapping-invalid");
        assertThat(stopped.arguments().get(0))
                .startsWith("mapping.yaml:" + line + ": ")
                .contains(reason);
    }

    @Test
    void refusesAMappingWithoutItsFields() {
        ImportStopped stopped = catchThrowableOfType(
                ImportStopped.class, () -> MappingFile.read("m.yaml", "source: a\nzone: UTC\nfields: {}\n"));
        assertThat(stopped.arguments().get(0)).startsWith("m.yaml:3: ").contains("required");
    }

    @Test
    void refusesWhatIsNoYaml() {
        ImportStopped stopped =
                catchThrowableOfType(ImportStopped.class, () -> MappingFile.read("m.yaml", "source: a\n\tzone: b\n"));
        assertThat(stopped.arguments().get(0)).startsWith("m.yaml:").contains("is no valid YAML");
    }

    @Test
    void refusesATableAndAPatternForOneArea() {
        String text = Sample.MAPPING.replace("blank: town", "table: { a: b }");
        assertThatThrownBy(() -> MappingFile.read("m.yaml", text)).isInstanceOf(ImportStopped.class);
    }

    @Test
    void refusesEachAndColumnForOneArea() {
        String text = Sample.MAPPING.replace("each: [\"1\", \"2\"]", "each: [\"1\"], column: district");
        assertThatThrownBy(() -> MappingFile.read("m.yaml", text)).isInstanceOf(ImportStopped.class);
    }

    @Test
    void refusesAFileThatIsNotThereOrNotUtf8() throws IOException {
        Path missing = folder.resolve("missing.yaml");
        assertThat(catchThrowableOfType(ImportStopped.class, () -> MappingFile.read(missing))
                        .code())
                .isEqualTo("import.mapping-unreadable");
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, new byte[] {'a', ':', ' ', (byte) 0xe9, '\n'});
        assertThat(catchThrowableOfType(ImportStopped.class, () -> MappingFile.read(latin))
                        .code())
                .isEqualTo("import.mapping-unreadable");
    }

    @Test
    void stopsBeforeTheFirstRowWhereNoPackHasACategory() {
        Sample sample = new Sample(folder, new Recorded().without("neighbour.noise"));
        assertThat(sample.runRows(Sample.row("1"))).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("No scenario pack has the category neighbour.noise (mapping.yaml:6).");
        assertThat(sample.recorded().count()).isZero();
    }

    @Test
    void stopsBeforeTheFirstRowWhereAnAreaIsRefused() {
        Sample sample = new Sample(folder, new Recorded().refusing("town/d-2"));
        assertThat(sample.runRows(Sample.row("1"))).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err())
                .contains("The area town/d-2 of the mapping cannot be registered (area.parent-unknown).");
        assertThat(sample.recorded().count()).isZero();
    }

    @Test
    void oneAreaTableAndCategoryForTheRestAreRead() {
        Sample sample = new Sample(folder)
                .mapping("pattern: \"[0-9]{1,2}\"", "table: { north: \"1\" }")
                .mapping("Noise: neighbour.noise }", "Noise: neighbour.noise }, otherwise: city.other");
        assertThat(sample.runRows(
                        "1,Ghosts,open,2024-05-01 10:00,,here,north,x,Y",
                        "2,Lift,open,2024-05-01 10:00,,here,south,x,Y"))
                .isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.recorded().one("1").category()).isEqualTo("city.other");
        assertThat(sample.recorded().one("1").area().value()).isEqualTo("town/d-1");
        assertThat(sample.reported()).containsExactly("3 refused area import.area-unmapped");
    }

    @Test
    void aConstantAreaAndAConstantPublicMarkAreRead() {
        String text = Sample.MAPPING
                .replaceAll("(?s)area:\n.*?place:", "area: town\n  place:")
                .replaceAll("mayBePublic: .*", "mayBePublic: false");
        Sample sample = new Sample(folder).wholeMapping(text);
        assertThat(sample.runRows(Sample.row("1"))).isZero();
        assertThat(sample.recorded().one("1").area().value()).isEqualTo("town");
        assertThat(sample.recorded().one("1").mayBePublic()).isFalse();
    }

    @Test
    void aValueThatMakesNoPathIsRefusedByItsRow() {
        Sample sample = new Sample(folder).mapping("pattern: \"[0-9]{1,2}\"", "pattern: \".*\"");
        assertThat(sample.runRows("1,Lift,open,2024-05-01 10:00,,here,Über Dorf,x,Y"))
                .isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly("2 refused area area.malformed");
    }

    @Test
    void theMappingForLosAngelesHoldsAndNamesOnlyCategoriesThatThereAre() {
        Mapping mapping = MappingFile.read(repository().resolve("examples/import/myla311.yaml"));
        CheckedOnly packs = new CheckedOnly(PolicyFiles.load(null));
        assertThat(mapping.categories().keySet()).isNotEmpty().allMatch(packs::knowsCategory);
        assertThat(mapping.areas()).hasSize(16);
    }

    @Test
    void theMappingOfTheHandbookHolds() throws IOException {
        String handbook = Files.readString(repository().resolve("docs/import.md"));
        String block = handbook.substring(handbook.indexOf("```yaml") + 8);
        Mapping mapping = MappingFile.read("import.md", block.substring(0, block.indexOf("```")));
        assertThat(mapping.source()).isEqualTo("old-hotline");
        assertThat(mapping.areas()).hasSize(3);
        assertThat(mapping.areasOfRows()).hasSize(1);
    }

    private static Path repository() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("examples/import"))) at = at.getParent();
        return at;
    }
}
