package org.liuhe.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad row is line 3, between two good ones that come in all the same. */
class RefusedRowsTest {

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void sample() {
        sample = new Sample(folder);
    }

    private void refusesOnly(String bad, String... reported) {
        assertThat(sample.runRows(Sample.row("a"), bad, Sample.row("z"))).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly(reported);
        sample.recorded().one("a");
        sample.recorded().one("z");
        assertThat(sample.recorded().count()).isEqualTo(2);
    }

    @Test
    void refusesThirtyFebruary() {
        refusesOnly(Sample.row("b", "2024-02-30 10:00", ""), "3 refused filedAt import.time-impossible");
        assertThat(sample.reasons()).containsExactly("There is no such date or time: 2024-02-30 10:00.");
    }

    @Test
    void refusesTwentyFiveOClock() {
        refusesOnly(Sample.row("b", "2024-02-10 25:00", ""), "3 refused filedAt import.time-impossible");
    }

    @Test
    void refusesATimeOfAnotherFormWithoutShowingIt() {
        refusesOnly(Sample.row("b", "Ms Wang", ""), "3 refused filedAt import.time-unreadable");
        assertThat(sample.reasons().get(0))
                .contains("uuuu-MM-dd HH:mm, M/d/uu H:mm")
                .doesNotContain("Wang");
    }

    @Test
    void refusesAMissingFilingTime() {
        refusesOnly(Sample.row("b", "", ""), "3 refused filedAt import.filing-time-missing");
    }

    @Test
    void refusesAnUnmappedStatusAndNamesIt() {
        refusesOnly("b,Lift,lost,2024-05-01 10:00,,here,1,x,Y", "3 refused status import.status-unmapped");
        assertThat(sample.reasons()).containsExactly("“lost” in column state is not in the table of statuses.");
    }

    @Test
    void refusesAnUnmappedCategoryAndNamesIt() {
        refusesOnly("b,Ghosts,open,2024-05-01 10:00,,here,1,x,Y", "3 refused category import.category-unmapped");
        assertThat(sample.reasons()).containsExactly("“Ghosts” in column kind is not in the table of categories.");
    }

    @Test
    void refusesAnAreaThatDoesNotFitThePattern() {
        refusesOnly("b,Lift,open,2024-05-01 10:00,,here,north,x,Y", "3 refused area import.area-unmapped");
    }

    @Test
    void refusesAnUnclearPublicMark() {
        refusesOnly("b,Lift,open,2024-05-01 10:00,,here,1,x,maybe", "3 refused mayBePublic import.public-unmapped");
    }

    @Test
    void namesNoValueThatLooksPersonal() {
        refusesOnly("b,13812345678,open,2024-05-01 10:00,,here,1,x,Y", "3 refused category import.category-unmapped");
        assertThat(sample.reasons().get(0)).startsWith("“***”");
    }

    @Test
    void cutsALongValueShort() {
        refusesOnly(
                "b," + "k".repeat(500) + ",open,2024-05-01 10:00,,here,1,x,Y",
                "3 refused category import.category-unmapped");
        assertThat(sample.reasons().get(0)).contains("k".repeat(60) + "…").doesNotContain("k".repeat(61));
    }

    @Test
    void refusesAnEndWithoutATime() {
        refusesOnly("b,Lift,done,2024-05-01 10:00,,here,1,x,Y", "3 refused closedAt import.closing-time-missing");
    }

    @Test
    void refusesAnOpenOneWithAnEnd() {
        refusesOnly(
                "b,Lift,open,2024-05-01 10:00,2024-05-02 10:00,here,1,x,Y",
                "3 refused closedAt import.closing-time-unexpected");
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        refusesOnly(
                Sample.row("b", "2024-05-02 10:00", "2024-05-01 10:00"),
                "3 refused closedAt complaint.closed-before-filed");
    }

    @Test
    void refusesAnEndOfThirtyFebruaryOnce() {
        refusesOnly(
                Sample.row("b", "2024-02-02 10:00", "2024-02-30 10:00"), "3 refused closedAt import.time-impossible");
    }

    @Test
    void refusesTheFuture() {
        refusesOnly(Sample.row("b", "2024-06-02 10:00", ""), "3 refused filedAt complaint.filed-in-future");
    }

    @Test
    void refusesABlankOrTooLongOrInvisiblePlace() {
        refusesOnly("b,Lift,open,2024-05-01 10:00,,  ,1,x,Y", "3 refused place text.blank");
        refusesOnly("b,Lift,open,2024-05-01 10:00,," + "x".repeat(201) + ",1,x,Y", "3 refused place text.too-long");
        refusesOnly("b,Lift,open,2024-05-01 10:00,,a\u0007b,1,x,Y", "3 refused place text.control-character");
    }

    @Test
    void refusesATooLongText() {
        refusesOnly(
                "b,Lift,open,2024-05-01 10:00,,here,1," + "x".repeat(20_000) + ",Y", "3 refused text text.too-long");
    }

    @Test
    void refusesARecordWithoutIdentity() {
        refusesOnly(",Lift,open,2024-05-01 10:00,,here,1,x,Y", "3 refused sourceId text.blank");
    }

    @Test
    void refusesAnIdentityThatTheFileHadBefore() {
        refusesOnly("a,Noise,open,2024-05-01 10:00,,there,1,y,Y", "3 refused sourceId import.id-twice");
        assertThat(sample.reasons()).containsExactly("The file has this identity already, on line 2.");
    }

    @Test
    void tellsEverythingThatIsWrongWithARow() {
        refusesOnly(
                "b,Ghosts,lost,2024-02-30 10:00,,,north,x,maybe",
                "3 refused category import.category-unmapped",
                "3 refused area import.area-unmapped",
                "3 refused place text.blank",
                "3 refused status import.status-unmapped",
                "3 refused filedAt import.time-impossible",
                "3 refused mayBePublic import.public-unmapped");
        assertThat(sample.out()).startsWith("Read 3 · added 2 · already there 0 · refused 1 ·");
    }

    @Test
    void refusesOtherNumbersOfColumns() {
        refusesOnly("b,Lift,open", "3 refused import.columns-differ");
        assertThat(sample.reasons())
                .containsExactly("The record has 3 columns and the header has 9; it ends on line 3.");
        refusesOnly(Sample.row("b") + ",more", "3 refused import.columns-differ");
    }

    @Test
    void tellsOnWhichLineAMultiLineRecordEnds() {
        refusesOnly("b,\"Lift\n\n\",open", "3 refused import.columns-differ");
        assertThat(sample.reasons())
                .containsExactly("The record has 3 columns and the header has 9; it ends on line 5.");
    }

    @Test
    void refusesTextAfterAQuote() {
        refusesOnly("b,\"Lift\"s,open,2024-05-01 10:00,,here,1,x,Y", "3 refused import.quote-broken");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnLine() {
        refusesOnly("b,\"Lift,open,2024-05-01 10:00,,here,1,x,Y", "3 refused import.quote-broken");
    }

    @Test
    void aQuoteThatMeetsALaterOneCostsItsOwnLine() {
        String quoted = "y,Lift,open,2024-05-01 10:00,,\"here, there\",1,x,Y";
        assertThat(sample.runRows(Sample.row("a"), "b,\"Lift,open", quoted, Sample.row("z")))
                .isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly("3 refused import.quote-broken");
        assertThat(sample.recorded().count()).isEqualTo(3);
        assertThat(sample.recorded().one("y").place()).isEqualTo("here, there");
    }

    @Test
    void manyOpenQuotesCostTheirOwnLines() {
        String[] rows = IntStream.range(0, 3_000)
                .mapToObj(i -> i % 3 == 1 ? "b" + i + ",\"Lift,open" : Sample.row("r" + i))
                .toArray(String[]::new);
        assertThat(sample.runRows(rows)).isEqualTo(ImportCommand.SOME_REFUSED);
        // an open quote may pair with a later one into a row that has too few columns; no good row is lost to that
        assertThat(sample.recorded().count()).isEqualTo(2_000);
    }

    @Test
    void refusesARecordWithoutEnd() {
        refusesOnly("b," + "x".repeat(Rows.LONGEST + 10), "3 refused import.record-too-long");
    }

    @Test
    void aFormulaInAnIdentityIsHarmlessInTheReport() {
        refusesOnly("=1+1,Ghosts,open,2024-05-01 10:00,,here,1,x,Y", "3 refused category import.category-unmapped");
        assertThat(sample.records().get(0).get("source_id")).isEqualTo("'=1+1");
    }

    @Test
    void reportsNoPersonalText() {
        refusesOnly(
                "b,Ghosts,lost,never,soon,at Ms Wang’s,north,her story,maybe",
                "3 refused category import.category-unmapped",
                "3 refused area import.area-unmapped",
                "3 refused status import.status-unmapped",
                "3 refused filedAt import.time-unreadable",
                "3 refused mayBePublic import.public-unmapped");
        assertThat(sample.records().toString()).doesNotContain("Wang").doesNotContain("story");
        assertThat(sample.err()).doesNotContain("Wang").doesNotContain("story");
    }
}
