package org.liuhe.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.contracts.complaints.ImportComplaint;

class ImportCommandTest {

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void sample() {
        sample = new Sample(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "file",
                "--mapping m",
                "--mapping",
                "--mapping m f g",
                "--mapping m --fast f",
                "--mapping m --senders 0 f",
                "--mapping m --senders 65 f",
                "--mapping m --senders many f",
                "--mapping m --report"
            })
    void refusesACallThatIsNotComplete(String call) {
        assertThat(sample.execute(call.isEmpty() ? new String[0] : call.split(" ")))
                .isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).startsWith("The call is not complete").contains("liuhe import --mapping");
    }

    @Test
    void refusesALanguageThatItDoesNotSpeak() {
        assertThat(sample.execute("--mapping", "m", "--lang", "fr", "f")).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("--lang fr");
    }

    @Test
    void helpsInBothLanguages() {
        assertThat(sample.execute("import", "--help")).isZero();
        assertThat(sample.out()).contains("Exit code:");
        assertThat(sample.execute("--help", "--lang", "zh")).isZero();
        assertThat(sample.out()).contains("退出码");
    }

    @Test
    void speaksTheMachinesLanguageAndChineseOnAllOthers() {
        assertThat(ImportOptions.language(new String[0], Locale.US)).isEqualTo(Locale.ENGLISH);
        assertThat(ImportOptions.language(new String[0], Locale.CHINA)).isEqualTo(Locale.CHINESE);
        assertThat(ImportOptions.language(new String[0], Locale.FRANCE)).isEqualTo(Locale.CHINESE);
        assertThat(ImportOptions.language(new String[] {"--lang", "en"}, Locale.CHINA))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void reportsInChinese() {
        sample.runRows(Sample.row("a", "2024-02-30 10:00", ""));
        sample.run("--lang", "zh");
        // the first --lang of the call counts, which the sample sets to English
        assertThat(sample.reasons()).containsExactly("There is no such date or time: 2024-02-30 10:00.");
        sample.execute(
                "--lang",
                "zh",
                "--mapping",
                folder.resolve("mapping.yaml").toString(),
                sample.file().toString());
        assertThat(sample.err()).contains("第 2 行 (a) filedAt [import.time-impossible] 没有这个日期或时间：2024-02-30 10:00。");
        assertThat(sample.out()).startsWith("共读 1 行 · 新增 0 · 已存在 0 · 未导入 1 ·");
    }

    @Test
    void showsTheFirstTwentyRefusalsAndSendsToTheReportForTheRest() {
        sample.runRows(IntStream.range(0, 30)
                .mapToObj(i -> Sample.row("r" + i, "never", ""))
                .toArray(String[]::new));
        assertThat(sample.err().lines().filter(line -> line.contains("import.time-unreadable")))
                .hasSize(20);
        assertThat(sample.err()).contains("all of them are in the report");
        assertThat(sample.reported()).hasSize(30);
        assertThat(sample.out()).contains("30 × import.time-unreadable");
    }

    @Test
    void withoutATerminalThereIsALineForEveryThousandRows() {
        sample.runRows(rows(2_500));
        assertThat(sample.err().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("[12],000 rows, \\d+% of the file · added [12],000, .* rows/s"));
    }

    @Test
    void aDryRunNeverSaysThatSomethingWasAdded() {
        sample.runRows(rows(1_000));
        assertThat(sample.run("--dry-run")).isZero();
        assertThat(sample.err()).startsWith("1,000 rows checked").doesNotContain("added");
        assertThat(sample.out()).doesNotContain("added");
    }

    @Test
    void onATerminalOneLineIsWrittenAnew() throws Exception {
        sample.runRows(rows(2_500));
        AtomicInteger asked = new AtomicInteger();
        Clock ticking = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Sample.NOW.plusMillis(asked.incrementAndGet());
            }
        };
        sample.execute(
                true,
                ticking,
                "--mapping",
                folder.resolve("mapping.yaml").toString(),
                sample.file().toString());
        assertThat(sample.err()).doesNotContain("\n").contains("\r\033[K").endsWith("\r\033[K");
        assertThat(sample.err().split("\r").length).isBetween(10, 40);
    }

    @Test
    void stopsWhereARecordIsNeitherTakenNorRefusedAndCountsWhatIsIn() {
        Sample failing = new Sample(folder, new Recorded() {
            @Override
            public Outcome take(ImportComplaint complaint) {
                if (complaint.sourceId().equals("r5"))
                    throw new IllegalStateException(new SQLException("the connection was closed."));
                return super.take(complaint);
            }
        });
        assertThat(failing.runRows(rows(5_000))).isEqualTo(ImportCommand.STOPPED);
        assertThat(failing.err())
                .contains("The row on line 7 could neither be taken nor refused: the connection was closed.");
        assertThat(failing.out()).contains("· added 5 ·");
    }

    @Test
    void reportsWhatTheCommandSideRefuses() {
        Sample refusing = new Sample(folder, new Recorded() {
            @Override
            public Outcome take(ImportComplaint complaint) {
                return new Outcome.Refused(new Problem("area", "area.unknown", List.of("town/d-1")));
            }
        });
        assertThat(refusing.runRows(Sample.row("1"))).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(refusing.reported()).containsExactly("2 refused area area.unknown");
        assertThat(refusing.reasons().get(0)).startsWith("There is no area town/d-1");
    }

    @Test
    void neverHasMoreThanAWindowOfRowsInMemory() {
        AtomicInteger most = new AtomicInteger();
        AtomicInteger open = new AtomicInteger();
        Sample counting = new Sample(folder, new Recorded() {
            @Override
            public Outcome take(ImportComplaint complaint) {
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                open.decrementAndGet();
                return new Outcome.Added();
            }
        });
        assertThat(counting.runRows(rows(5_000))).isZero();
        assertThat(most.get()).isBetween(1, 8);
    }

    @Test
    void runsTwoHundredThousandRowsInAFixedAmountOfMemory() throws Exception {
        writeMany(200_000);
        Recorded none = new Recorded() {
            @Override
            public Outcome take(ImportComplaint complaint) {
                return new Outcome.Added();
            }
        };
        Sample many = new Sample(folder, none);
        long before = used();
        assertThat(many.run()).isZero();
        assertThat(many.out()).startsWith("Read 200,000 · added 200,000");
        assertThat(used() - before).isLessThan(40_000_000);
    }

    private void writeMany(int rows) throws Exception {
        try (var writer = Files.newBufferedWriter(sample.file(), StandardCharsets.UTF_8)) {
            writer.write(Sample.HEADER + "\n");
            for (int i = 0; i < rows; i++) writer.write(Sample.row("r" + i) + "\n");
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String[] rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Sample.row("r" + i))
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }
}
