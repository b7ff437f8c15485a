package org.liuhe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.policy.cosigning.CoSigning;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.ScenarioPack;

/** A folder adds to the product's files and replaces them. */
class FolderContentTest {

    private static final String LIFT = "property.lift";

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock();

    @BeforeEach
    void makeFolders() throws IOException {
        for (FileKind kind : FileKind.values()) Files.createDirectory(folder.resolve(kind.folder()));
    }

    @Test
    void anEmptyFolderChangesNothing() {
        PolicyFiles files = PolicyFiles.watch(folder, clock);

        assertThat(files.refused()).isEmpty();
        assertThat(files.policy().packs().all())
                .isEqualTo(PolicyFiles.load(null).packs().all());
    }

    @Test
    void aFurtherPackWithItsOwnTermsIsAdded() {
        write("packs/parking.yaml", PackTexts.PARKING);
        write("terms/parking.yaml", PackTexts.PARKING_TERMS);

        Policy policy = PolicyFiles.load(folder);

        assertThat(policy.packs().all())
                .extracting(ScenarioPack::code)
                .contains("car-parks", "city-management", "property-services");
        assertThat(policy.packs().category("parking.lot").map(Category::intakeTerm))
                .contains("i.decide");
        assertThat(policy.terms().inForce("c.handle", LocalDate.of(2026, 1, 1)).law())
                .isEqualTo("某停车条例");
    }

    @Test
    void aPackOfTheSameCodeReplacesTheShippedOneAsAWhole() {
        write("packs/ours.yaml", PackTexts.propertyPack("2026.2", LIFT));

        Policy policy = PolicyFiles.load(folder);

        assertThat(policy.packs().category(LIFT).map(Category::packVersion)).contains("2026.2");
        assertThat(policy.packs().category("property.noise")).isEmpty();
        assertThat(policy.packs().category("city.bulky-waste")).isPresent();
    }

    @Test
    void aTermOfTheSameDayReplacesTheShippedVersionAndALaterOneJoinsIt() {
        write("terms/a.yaml", PackTexts.term("property.sign", "1970-01-01", 3));
        write("terms/b.yaml", PackTexts.term("property.resolve", "2026-05-01", 8));

        Policy policy = PolicyFiles.load(folder);

        assertThat(policy.terms().inForce("property.sign", LocalDate.EPOCH).length())
                .isEqualTo(3);
        assertThat(policy.terms()
                        .inForce("property.resolve", LocalDate.of(2026, 4, 30))
                        .length())
                .isEqualTo(5);
        assertThat(policy.terms()
                        .inForce("property.resolve", LocalDate.of(2026, 5, 1))
                        .length())
                .isEqualTo(8);
    }

    @Test
    void aBrokenFileDoesNotKeepTheOthersOut() {
        write("packs/ours.yaml", "broken");
        write("terms/a.yaml", PackTexts.term("property.sign", "1970-01-01", 3));

        PolicyFiles files = PolicyFiles.watch(folder, clock);

        assertThat(files.policy()
                        .terms()
                        .inForce("property.sign", LocalDate.EPOCH)
                        .length())
                .isEqualTo(3);
        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .as("the shipped pack")
                .contains("2026.2");
        assertThat(files.refused()).extracting(PolicyInvalid::file).containsExactly("packs/ours.yaml");
    }

    @Test
    void aBrokenFileIsRefusedAtOnceWhereNothingMayBe() {
        write("packs/ours.yaml", "broken");

        assertThatThrownBy(() -> PolicyFiles.load(folder))
                .isInstanceOf(PolicyInvalid.class)
                .hasMessageStartingWith("packs/ours.yaml:1: ");
    }

    @Test
    void eachPlaceThatNamesATermIsChecked() {
        write("terms/parking.yaml", PackTexts.PARKING_TERMS);
        String[][] places = {
            {"signTerm: s.sign", "7"},
            {"resolveTerm: s.resolve", "7"},
            {"objectionTerm: c.objection", "10"},
            {"caseTerm: c.handle", "11"},
            {"rulingTerm: c.ruling", "12"},
            {"confirmTerm: c.confirm", "13"},
            {"intakeTerm: i.decide", "19"},
            {"supplementTerm: i.supplement", "20"}
        };
        for (String[] place : places) {
            String field = place[0].substring(0, place[0].indexOf(':'));
            write("packs/parking.yaml", PackTexts.PARKING.replaceFirst(place[0], field + ": no.such"));

            assertThatThrownBy(() -> PolicyFiles.load(folder))
                    .hasMessage("packs/parking.yaml:" + place[1] + ": there is no term no.such");
        }
    }

    @Test
    void aCategoryOfAnotherPackIsRefused() {
        write("terms/parking.yaml", PackTexts.PARKING_TERMS);
        write("packs/parking.yaml", PackTexts.PARKING.replace("parking.lot", LIFT));

        assertThatThrownBy(() -> PolicyFiles.load(folder))
                .hasMessage("packs/parking.yaml:16: the category property.lift belongs to the pack property-services");
    }

    @Test
    void aCategoryCanMoveFromOnePackToAnotherInOneGo() {
        write("terms/parking.yaml", PackTexts.PARKING_TERMS);
        write("packs/a.yaml", PackTexts.PARKING.replace("parking.lot", LIFT));
        write("packs/b.yaml", PackTexts.propertyPack("2026.2", "property.other"));

        assertThat(PolicyFiles.load(folder).packs().category(LIFT).map(Category::pack))
                .contains("car-parks");
    }

    @Test
    void theSamePackTwiceIsRefused() {
        write("packs/a.yaml", PackTexts.propertyPack("2026.2", LIFT));
        write("packs/b.yaml", PackTexts.propertyPack("2026.3", LIFT));

        PolicyFiles files = PolicyFiles.watch(folder, clock);

        assertThat(files.refused()).singleElement().satisfies(refusal -> assertThat(refusal)
                .hasMessage("packs/b.yaml:1: the pack property-services is already in packs/a.yaml"));
        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.2");
    }

    @Test
    void theSameTermOfTheSameDayTwiceIsRefused() {
        write("terms/a.yaml", PackTexts.term("property.sign", "2026-05-01", 3));
        write("terms/b.yaml", PackTexts.term("property.sign", "2026-05-01", 4));

        assertThatThrownBy(() -> PolicyFiles.load(folder))
                .hasMessage("terms/b.yaml:1: the term property.sign from 2026-05-01 is already in terms/a.yaml");
    }

    @Test
    void theSameYearTwiceIsRefused() {
        write("calendar/2027.yaml", PackTexts.YEAR_2027);
        write("calendar/again.yaml", PackTexts.YEAR_2027);

        assertThatThrownBy(() -> PolicyFiles.load(folder))
                .hasMessage("calendar/again.yaml:1: the year 2027 is already in calendar/2027.yaml");
    }

    @Test
    void anotherVersionOfTheOwnersVoteJoinsAndTheSameDayTwiceIsRefused() {
        write("majorities/a.yaml", PackTexts.OWNERS_VOTE);
        PolicyFiles files = PolicyFiles.watch(folder, clock);

        assertThat(files.policy()
                        .ownersVotes()
                        .inForce(LocalDate.of(2027, 1, 1))
                        .law())
                .isEqualTo("某条例");
        assertThat(files.policy()
                        .ownersVotes()
                        .inForce(LocalDate.of(2026, 12, 31))
                        .law())
                .isEqualTo("民法典");

        write("majorities/b.yaml", PackTexts.OWNERS_VOTE);
        assertThatThrownBy(() -> PolicyFiles.load(folder))
                .hasMessage("majorities/b.yaml:1: the owners' vote from 2027-01-01 is already in majorities/a.yaml");
    }

    @Test
    void otherThresholdsOfCoSigningJoinAndTheSameDayTwiceIsRefused() {
        write("cosigning/a.yaml", PackTexts.COSIGNING);
        PolicyFiles files = PolicyFiles.watch(folder, clock);

        assertThat(files.policy().coSignings().inForce(LocalDate.of(2027, 1, 1)).thresholds())
                .extracting(CoSigning.Threshold::count)
                .containsExactly(30, 300);
        assertThat(files.policy()
                        .coSignings()
                        .inForce(LocalDate.of(2026, 12, 31))
                        .thresholds())
                .extracting(CoSigning.Threshold::count)
                .containsExactly(20, 100);

        write("cosigning/b.yaml", PackTexts.COSIGNING);
        assertThatThrownBy(() -> PolicyFiles.load(folder))
                .hasMessage("cosigning/b.yaml:1: the co-signing from 2027-01-01 is already in cosigning/a.yaml");
    }

    @Test
    void thresholdsOfCoSigningWhoseAnswerHasNoTermAreRefused() {
        write("cosigning/a.yaml", PackTexts.COSIGNING.replace("petition.cosign-answer.district", "petition.none"));

        assertThatThrownBy(() -> PolicyFiles.load(folder))
                .hasMessage("cosigning/a.yaml:4: there is no term petition.none");
    }

    /** One of the same code stands where the other stood, a new one at the end; no code is needed for either. */
    @Test
    void aKpiReplacesTheShippedOneOrJoins() {
        write("kpis/a.yaml", PackTexts.KPIS);
        var shipped = PolicyFiles.load(null).kpis().all();

        var kpis = PolicyFiles.load(folder).kpis().all();

        assertThat(kpis).hasSize(shipped.size() + 1);
        assertThat(kpis.get(1).nameEn()).isEqualTo("Solved");
        assertThat(kpis.get(kpis.size() - 1).code()).isEqualTo("silent");

        write("kpis/b.yaml", PackTexts.KPIS);
        assertThatThrownBy(() -> PolicyFiles.load(folder))
                .hasMessage("kpis/b.yaml:1: the KPI resolution is already in kpis/a.yaml");
    }

    @Test
    void aYamlFileInTheWrongPlaceIsTold() {
        write("parking.yaml", PackTexts.PARKING);

        assertThatThrownBy(() -> PolicyFiles.load(folder))
                .hasMessage("parking.yaml: belongs in calendar/, terms/, majorities/, cosigning/, kpis/ or packs/");
    }

    @Test
    void filesOfOtherKindsAreLeftAlone() {
        write("packs/.hidden.yaml", "broken");
        write("packs/README.md", "broken");
        write("notes.txt", "broken");

        assertThat(PolicyFiles.watch(folder, clock).refused()).isEmpty();
    }

    @Test
    void aMissingFolderIsTold() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> PolicyFiles.load(nowhere)).hasMessage("nowhere: the policy folder cannot be read");
        assertThat(PolicyFiles.watch(nowhere, clock).policy().packs().category(LIFT))
                .as("the shipped rules run")
                .isPresent();
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Files.write(folder.resolve("packs/gbk.yaml"), PackTexts.PARKING.getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> PolicyFiles.load(folder)).hasMessage("packs/gbk.yaml: is not UTF-8");
    }

    private void write(String name, String text) {
        try {
            Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
