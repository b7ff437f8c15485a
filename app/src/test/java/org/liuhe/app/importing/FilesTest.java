package org.liuhe.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encodings, headers, compression: what is wrong with a file as a whole, and what is not. */
class FilesTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void sample() {
        sample = new Sample(folder);
    }

    private void stops(byte[] file, String sentence) {
        assertThat(sample.run(file)).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains(sentence);
        assertThat(sample.recorded().count()).isZero();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] file) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(file);
        }
        return zipped.toByteArray();
    }

    private static String chineseFile() {
        return Sample.HEADER + "\n1,Lift,open,2024-05-01 10:00,,长巷12号𠮷,1,电梯坏了,Y\n";
    }

    @Test
    void stopsWhereTheHeaderLacksColumns() {
        stops(
                utf8("id,kind,state,opened,closed,place,district,text,public\n" + Sample.row("1")),
                "The header has no column where, words.");
    }

    @Test
    void stopsWhereTheHeaderHasAColumnTwice() {
        stops(utf8(Sample.HEADER + ",id\n"), "The header has the column id twice.");
    }

    @Test
    void stopsWhereTheHeaderHasABrokenQuote() {
        stops(utf8("\"id,kind\n1,2\n"), "Line 1 is no readable header.");
    }

    @Test
    void stopsWhereTheHeaderIsOfAnotherEncoding() {
        stops(joined("编号,".getBytes(GB18030), utf8(Sample.HEADER + "\n")), "Line 1 is no readable header.");
    }

    @Test
    void stopsAtAnEmptyFile() {
        stops(new byte[0], "The file is empty.");
    }

    @Test
    void stopsWhereThereIsNoFile() throws IOException {
        assertThat(sample.run()).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("There is no file " + sample.file());
        Files.createDirectory(sample.file());
        assertThat(sample.run()).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("There is no file " + sample.file());
    }

    @Test
    void aHeaderAloneIsFine() {
        assertThat(sample.run(utf8(Sample.HEADER))).isZero();
        assertThat(sample.out()).startsWith("Read 0 · added 0");
    }

    @Test
    void readsGb18030WithItsFourByteCharacters() {
        sample.mapping("header: [id]", "encoding: GB18030");
        assertThat(sample.run(chineseFile().getBytes(GB18030))).isZero();
        assertThat(sample.recorded().one("1").place()).isEqualTo("长巷12号𠮷");
        assertThat(sample.recorded().one("1").text()).isEqualTo("Lift: 电梯坏了");
    }

    @Test
    void readsUtf16WithItsMark() {
        sample.mapping("header: [id]", "encoding: UTF-16");
        assertThat(sample.run(chineseFile().getBytes(StandardCharsets.UTF_16))).isZero();
        assertThat(sample.recorded().one("1").place()).isEqualTo("长巷12号𠮷");
        sample.mapping("encoding: UTF-16", "encoding: UTF-16LE");
        assertThat(sample.run(joined(
                        new byte[] {(byte) 0xff, (byte) 0xfe}, chineseFile().getBytes(StandardCharsets.UTF_16LE))))
                .isZero();
    }

    @Test
    void stopsWhereTheMarkContradictsTheMapping() {
        sample.mapping("header: [id]", "encoding: GB18030");
        stops(utf8("\ufeff" + chineseFile()), "The mapping says that the file is GB18030, but it begins as UTF-8.");
    }

    @Test
    void aLineOfAnotherEncodingIsRefusedByItself() {
        byte[] file = joined(
                utf8(Sample.HEADER + "\n" + Sample.row("a") + "\n"),
                "b,Lift,open,2024-05-01 10:00,,长巷,1,坏,Y\n".getBytes(GB18030),
                utf8("c,Lift,open,2024-05-01 10:00,,长巷,1,坏,Y\n"));
        assertThat(sample.run(file)).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly("3 refused import.encoding-broken");
        assertThat(sample.recorded().count()).isEqualTo(2);
        assertThat(sample.recorded().one("c").place()).isEqualTo("长巷");
    }

    @Test
    void aBrokenCharacterInTheSecondLineOfARecordIsThatRecords() {
        byte[] file = joined(
                utf8(Sample.HEADER + "\na,Lift,open,2024-05-01 10:00,,here,1,\"x\n"),
                new byte[] {(byte) 0xc3, '(', '\n'},
                utf8("y\",Y\n" + Sample.row("b") + "\n"));
        assertThat(sample.run(file)).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly("2 refused import.encoding-broken");
        sample.recorded().one("b");
    }

    @Test
    void aFileCutInsideACharacterLosesItsLastRowOnly() {
        byte[] whole = utf8(Sample.HEADER + "\n" + Sample.row("a") + "\n" + "b,Lift,open,2024-05-01 10:00,,长");
        assertThat(sample.run(Arrays.copyOf(whole, whole.length - 1))).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly("3 refused import.encoding-broken");
        assertThat(sample.recorded().count()).isEqualTo(1);
    }

    @Test
    void charactersAcrossTheBufferAreWhole() {
        StringBuilder file = new StringBuilder(Sample.HEADER).append('\n');
        for (int i = 0; i < 3_000; i++)
            file.append(i).append(",Lift,open,2024-05-01 10:00,,长巷").append(i).append("号𠮷,1,电梯坏了,Y\r\n");
        assertThat(sample.run(utf8(file.toString()))).isZero();
        for (int i = 0; i < 3_000; i++)
            assertThat(sample.recorded().one(String.valueOf(i)).place()).isEqualTo("长巷" + i + "号𠮷");
    }

    @Test
    void readsGzip() throws IOException {
        assertThat(sample.run(gzip(utf8(Sample.HEADER + "\n" + Sample.row("1") + "\n"))))
                .isZero();
        assertThat(sample.recorded().count()).isEqualTo(1);
    }

    @Test
    void stopsWhereGzipIsCutAndCountsWhatCameBefore() throws IOException {
        StringBuilder file = new StringBuilder(Sample.HEADER).append('\n');
        for (int i = 0; i < 30_000; i++)
            file.append(Sample.row("r" + Integer.toHexString(i * 7_919))).append('\n');
        byte[] zipped = gzip(utf8(file.toString()));
        assertThat(sample.run(Arrays.copyOf(zipped, zipped.length - 20))).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("The file cannot be read to its end");
        assertThat(sample.out())
                .contains(String.format("added %,d ", sample.recorded().count()));
        assertThat(sample.recorded().count()).isPositive();
    }

    @Test
    void theReportNeverReplacesTheFile() throws IOException {
        Files.write(sample.file(), utf8(Sample.HEADER + "\n"));
        assertThat(sample.run("--report", sample.file().toString())).isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("cannot be written there");
        assertThat(sample.file()).hasContent(Sample.HEADER);
    }

    @Test
    void stopsWhereTheReportCannotBeWritten() throws IOException {
        Files.write(sample.file(), utf8(Sample.HEADER + "\n"));
        assertThat(sample.run("--report", folder.resolve("nowhere/report.csv").toString()))
                .isEqualTo(ImportCommand.STOPPED);
        assertThat(sample.err()).contains("cannot be written there");
    }
}
