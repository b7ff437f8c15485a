package org.liuhe.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ImportComplaint;

class RowsThatComeInTest {

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void sample() {
        sample = new Sample(folder);
    }

    @Test
    void anOpenRecordGoesOnHereWithItsOwnTime() {
        assertThat(sample.runRows(Sample.row("7"))).isEqualTo(ImportCommand.ALL_IN);
        ImportComplaint taken = sample.recorded().one("7");
        assertThat(taken.complaintId()).isEqualTo(ComplaintId.forImport("old-hotline", "7"));
        assertThat(taken.source()).isEqualTo("old-hotline");
        assertThat(taken.category()).isEqualTo("property.lift");
        assertThat(taken.area()).isEqualTo(new AreaPath("town/d-1"));
        assertThat(taken.place()).isEqualTo("12 Long Lane");
        assertThat(taken.text()).isEqualTo("Lift: stuck");
        assertThat(taken.mayBePublic()).isTrue();
        assertThat(taken.filedAt()).isEqualTo(Instant.parse("2024-05-01T17:00:00Z"));
        assertThat(taken.closedAt()).isNull();
        assertThat(taken.outcome()).isNull();
    }

    @Test
    void anEndedRecordKeepsHowItEnded() {
        sample.runRows(
                "1,Lift,done,2024-05-01 10:00,2024-05-02 11:00,here,1,x,N",
                "2,Lift,taken back,2024-05-01 10:00,2024-05-02 11:00,here,1,x,N",
                "3,Noise,referred,2024-05-01 10:00,2024-05-02 11:00,here,1,x,N");
        assertThat(sample.recorded().one("1").outcome()).isEqualTo(ClosedOutcome.CLOSED);
        assertThat(sample.recorded().one("1").closedAt()).isEqualTo(Instant.parse("2024-05-02T18:00:00Z"));
        assertThat(sample.recorded().one("1").mayBePublic()).isFalse();
        assertThat(sample.recorded().one("2").outcome()).isEqualTo(ClosedOutcome.WITHDRAWN);
        assertThat(sample.recorded().one("3").outcome()).isEqualTo(ClosedOutcome.REJECTED);
        assertThat(sample.recorded().one("3").category()).isEqualTo("neighbour.noise");
    }

    @Test
    void aRowWithoutDistrictBelongsToTheWholeTown() {
        sample.runRows("1,Lift,open,2024-05-01 10:00,,here,,x,N");
        assertThat(sample.recorded().one("1").area()).isEqualTo(new AreaPath("town"));
    }

    @Test
    void theFirstPatternThatFitsCounts() {
        sample.runRows(Sample.row("1", "5/1/24 9:05", ""));
        assertThat(sample.recorded().one("1").filedAt()).isEqualTo(Instant.parse("2024-05-01T16:05:00Z"));
    }

    @Test
    void theAreasOfTheMappingAreRegisteredFirst() {
        sample.runRows(Sample.row("1"));
        assertThat(sample.recorded().areas())
                .extracting(area -> area.path().value())
                .containsExactly("town", "town/d-1", "town/d-2");
        assertThat(sample.recorded().areas().get(2).level()).isEqualTo(AreaLevel.DISTRICT);
        assertThat(sample.recorded().areas().get(2).nameZh()).isEqualTo("第2区");
        assertThat(sample.recorded().areas().get(2).nameEn()).isEqualTo("District 2");
    }

    @Test
    void areasOfAColumnAreRegisteredWhenARowFirstNamesThem() {
        sample.mapping(", each: [\"1\", \"2\"] }", ", column: district }")
                .mapping("town/d-{each}", "town/d-{district}")
                .mapping("第{each}区", "第{district}区")
                .mapping("District {each}", "District {district}");
        assertThat(sample.runRows(
                        "1,Lift,open,2024-05-01 10:00,,here,9,x,N",
                        "2,Lift,open,2024-05-01 10:00,,here,9,x,N",
                        "3,Lift,open,2024-05-01 10:00,,here,,x,N",
                        "4,Lift,open,2024-05-01 10:00,,here,3,x,N"))
                .isZero();
        assertThat(sample.recorded().areas())
                .extracting(area -> area.path().value() + "=" + area.nameZh())
                .containsExactly("town=镇", "town/d-9=第9区", "town/d-3=第3区");
    }

    @Test
    void aSecondRunAddsNothing() {
        sample.runRows(Sample.row("1"), Sample.row("2"));
        assertThat(sample.out()).startsWith("Read 2 · added 2 · already there 0 · refused 0 ·");
        assertThat(sample.runRows(Sample.row("1"), Sample.row("2"), Sample.row("3")))
                .isZero();
        assertThat(sample.out()).startsWith("Read 3 · added 1 · already there 2 · refused 0 ·");
        assertThat(sample.recorded().count()).isEqualTo(3);
    }

    @Test
    void quotedValuesMayHaveDelimitersQuotesAndLines() {
        sample.runRows("1,Lift,open,2024-05-01 10:00,,\"12, Long\r\nLane\",1,\"a \"\"big\"\" noise\nat night\",N");
        assertThat(sample.recorded().one("1").place()).isEqualTo("12, Long Lane");
        assertThat(sample.recorded().one("1").text()).isEqualTo("Lift: a \"big\" noise\nat night");
    }

    @Test
    void anInchMarkIsNoQuote() {
        sample.runRows("1,Lift,open,2024-05-01 10:00,,a 5\" pipe,1,x,N");
        assertThat(sample.recorded().one("1").place()).isEqualTo("a 5\" pipe");
    }

    @Test
    void valuesAreCleanedOfBlanksAndInvisibleMarks() {
        sample.runRows(" 1 ,\u3000Lift\u00a0,open,2024-05-01 10:00,, \u200b12\u3000 Long  Lane ,1,cafe\u0301\u00ad,N");
        assertThat(sample.recorded().one("1").place()).isEqualTo("12 Long Lane");
        assertThat(sample.recorded().one("1").text()).isEqualTo("Lift: caf\u00e9");
    }

    @Test
    void blankLinesAndOtherLineEndsAndAMissingLastOneDoNoHarm() {
        String file = "\ufeff" + Sample.HEADER + "\r\n" + Sample.row("1") + "\r\n\r\n" + Sample.row("2") + "\r"
                + Sample.row("3");
        assertThat(sample.run(file.getBytes(StandardCharsets.UTF_8))).isZero();
        assertThat(sample.recorded().count()).isEqualTo(3);
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersMayBeThere() {
        sample.run(
                "words,public,more,id,kind,state,opened,closed,where,district\nx,N,!,1,Lift,open,2024-05-01 10:00,,here,2\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(sample.recorded().one("1").area()).isEqualTo(new AreaPath("town/d-2"));
    }

    @Test
    void theDelimiterIsTheMappings() {
        sample.mapping("header: [id]", "delimiter: \";\"");
        String file = (Sample.HEADER + "\n" + Sample.row("1") + "\n").replace(',', ';');
        assertThat(sample.run(file.getBytes(StandardCharsets.UTF_8))).isZero();
    }

    @Test
    void aDryRunTakesWhatTheRealOneWould() {
        sample.runRows(Sample.row("1"));
        assertThat(sample.run("--dry-run")).isZero();
        assertThat(sample.out()).startsWith("Checked 1, nothing was changed");
    }
}
