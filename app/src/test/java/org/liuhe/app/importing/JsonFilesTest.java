package org.liuhe.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFilesTest {

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void sample() {
        sample = new Sample(folder).mapping("place: \"{where}\"", "place: \"{where.street} {where.numbers.0}\"");
    }

    private static String object(String id) {
        return "{\"id\":%s,\"kind\":\"Lift\",\"state\":\"open\",\"opened\":\"2024-05-01 10:00\",\"closed\":null,"
                        .formatted(id)
                + "\"where\":{\"street\":\"Long Lane\",\"numbers\":[12,14]},\"district\":1,\"words\":\"stuck\","
                + "\"public\":\"Y\"}";
    }

    private int lines(String... lines) {
        sample.mapping("header: [id]", "format: jsonl");
        return sample.run(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private int array(String text) {
        sample.mapping("header: [id]", "format: json");
        return sample.run(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsALineAnObject() {
        assertThat(lines(object("1"), "", object("\"two\""))).isZero();
        assertThat(sample.recorded().one("1").place()).isEqualTo("Long Lane 12");
        sample.recorded().one("two");
    }

    @Test
    void aNumberKeepsItsDigits() {
        lines(object("123456789012345678901234567890"));
        sample.recorded().one("123456789012345678901234567890");
    }

    @Test
    void aBrokenLineIsRefusedByItself() {
        assertThat(lines(object("1"), "{\"id\":", "[1]", "{\"id\":1,\"id\":2}", object("2") + object("3"), object("4")))
                .isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported())
                .containsExactly(
                        "2 refused import.json-broken",
                        "3 refused import.json-broken",
                        "4 refused import.json-broken",
                        "5 refused import.json-broken");
        assertThat(sample.recorded().count()).isEqualTo(2);
    }

    @Test
    void aLineThatIsTooLongIsRefusedByItself() {
        assertThat(lines("{\"id\":\"" + "x".repeat(Rows.LONGEST) + "\"}", object("2")))
                .isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly("1 refused import.record-too-long");
        sample.recorded().one("2");
    }

    @Test
    void aMissingMemberIsAnEmptyValue() {
        assertThat(lines("{\"id\":1}")).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported())
                .contains("1 refused place text.blank", "1 refused filedAt import.filing-time-missing");
    }

    @Test
    void readsAnArrayOfObjects() {
        assertThat(array("[" + object("1") + ",\n" + object("2") + "]")).isZero();
        assertThat(sample.recorded().count()).isEqualTo(2);
    }

    @Test
    void anElementThatIsNoObjectIsRefusedWithItsLine() {
        assertThat(array("[\n" + object("1") + ",\n7,\n" + object("2") + "\n]")).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly("3 refused import.json-broken");
    }

    @Test
    void stopsWhereTheArrayBreaksAndKeepsWhatCameBefore() {
        assertThat(array("[\n" + object("1") + ",\n{\"id\":}\n]")).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("Line 3 is no valid JSON");
        assertThat(sample.out()).startsWith("Read 1 · added 1");
    }

    @Test
    void stopsWhereTheArrayHasNoEndOrMoreAfterIt() {
        assertThat(array("[" + object("1"))).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("no valid JSON");
        assertThat(sample.run(("[" + object("2") + "] []").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("no valid JSON");
    }

    @Test
    void stopsWhereThereIsNoArray() {
        assertThat(array(object("1"))).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("Line 1 is no valid JSON");
        assertThat(sample.run(new byte[0])).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("The file is empty.");
    }
}
