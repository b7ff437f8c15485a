package org.liuhe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.policy.scenarios.Category;

/** The folder changes while the system runs. */
class FolderChangeTest {

    private static final String LIFT = "property.lift";

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock();

    @BeforeEach
    void makeFolders() throws IOException {
        for (FileKind kind : FileKind.values()) Files.createDirectory(folder.resolve(kind.folder()));
    }

    @Test
    void withoutAFolderThereIsNothingToLookAt() {
        PolicyFiles files = PolicyFiles.watch(null, clock);
        later();

        assertThat(files.policy().packs().category(LIFT)).isPresent();
        assertThat(files.refused()).isEmpty();
    }

    @Test
    void aChangedPackTakesEffectWithoutRestart() {
        write("packs/ours.yaml", PackTexts.propertyPack("2026.2", LIFT));
        PolicyFiles files = PolicyFiles.watch(folder, clock);
        Policy policy = files.policy();
        assertThat(policy.packs().category(LIFT).map(Category::packVersion)).contains("2026.2");

        write("packs/ours.yaml", PackTexts.propertyPack("2026.3-longer", LIFT));
        later();

        assertThat(policy.packs().category(LIFT).map(Category::packVersion)).contains("2026.3-longer");
    }

    @Test
    void theFolderIsLookedAtOnceASecondAtMost() {
        PolicyFiles files = PolicyFiles.watch(folder, clock);
        write("packs/ours.yaml", PackTexts.propertyPack("2026.2", LIFT));

        clock.pass(Duration.ofMillis(999));
        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.2");

        clock.pass(Duration.ofMillis(1));
        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.2");
    }

    @Test
    void refreshLooksAtOnce() {
        PolicyFiles files = PolicyFiles.watch(folder, clock);
        write("packs/ours.yaml", PackTexts.propertyPack("2026.2", LIFT));

        files.refresh();

        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.2");
    }

    @Test
    void aClockThatIsSetBackDoesNotStopTheLooking() {
        PolicyFiles files = PolicyFiles.watch(folder, clock);
        write("packs/ours.yaml", PackTexts.propertyPack("2026.2", LIFT));

        clock.pass(Duration.ofDays(-1));

        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.2");
    }

    @Test
    void aBrokenReplacementIsRefusedAndTheRunningOneStays() {
        write("packs/ours.yaml", PackTexts.propertyPack("2026.2", LIFT));
        PolicyFiles files = PolicyFiles.watch(folder, clock);

        write("packs/ours.yaml", PackTexts.propertyPack("2026.3", LIFT).replace("listed: true", "listed: maybe"));
        later();

        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.2");
        assertThat(files.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).isEqualTo("packs/ours.yaml");
            assertThat(refusal.line()).isEqualTo(22);
            assertThat(refusal).hasMessageContaining("string found, boolean expected");
        });
    }

    @Test
    void theRunningOneStaysThroughSeveralBrokenVersionsUntilAGoodOne() {
        write("packs/ours.yaml", PackTexts.propertyPack("2026.2", LIFT));
        PolicyFiles files = PolicyFiles.watch(folder, clock);
        write("packs/ours.yaml", "broken");
        files.refresh();
        write("packs/ours.yaml", "broken in another way");
        files.refresh();
        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.2");

        write("packs/ours.yaml", PackTexts.propertyPack("2026.3", LIFT));
        files.refresh();

        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.3");
        assertThat(files.refused()).isEmpty();
    }

    @Test
    void aDeletedPackGivesTheShippedOneBack() throws IOException {
        write("packs/ours.yaml", PackTexts.propertyPack("2026.2", LIFT));
        PolicyFiles files = PolicyFiles.watch(folder, clock);

        Files.delete(folder.resolve("packs/ours.yaml"));
        later();

        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.2");
        assertThat(files.refused()).isEmpty();
    }

    @Test
    void aPackThatNamesAnUnknownTermIsRefusedUntilTheTermArrives() {
        write("packs/parking.yaml", PackTexts.PARKING);
        PolicyFiles files = PolicyFiles.watch(folder, clock);
        assertThat(files.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal).hasMessageContaining("there is no term ");
            assertThat(refusal.line()).isBetween(7, 22);
        });

        write("terms/parking.yaml", PackTexts.PARKING_TERMS);
        later();

        assertThat(files.refused()).isEmpty();
        assertThat(files.policy().packs().category("parking.lot")).isPresent();
    }

    @Test
    void theNextYearsNoticeSettlesWhatWasProvisional() {
        PolicyFiles files = PolicyFiles.watch(folder, clock);
        Instant start = Instant.parse("2026-12-31T02:00:00Z");
        assertThat(files.policy().terms().due("property.sign", start).provisional())
                .isTrue();

        write("calendar/2027.yaml", PackTexts.YEAR_2027);
        later();

        assertThat(files.policy().terms().due("property.sign", start).provisional())
                .isFalse();
        assertThat(files.policy().workingDays().announced(2027)).isTrue();
        assertThat(files.policy().workingDays().dayOff(LocalDate.of(2027, 9, 26)))
                .isEmpty();
    }

    @Test
    void aTermThatMattersUnderWayMayNeedDoesNotDisappear() throws IOException {
        write("packs/parking.yaml", PackTexts.PARKING);
        write("terms/parking.yaml", PackTexts.PARKING_TERMS);
        PolicyFiles files = PolicyFiles.watch(folder, clock);

        Files.delete(folder.resolve("terms/parking.yaml"));
        Files.delete(folder.resolve("packs/parking.yaml"));
        later();

        assertThat(files.policy().terms().inForce("c.handle", LocalDate.of(2026, 1, 1)))
                .isNotNull();
        assertThat(files.refused()).singleElement().satisfies(refusal -> assertThat(refusal)
                .hasMessageStartingWith("terms: matters under way may need [c.confirm, c.handle"));

        write("terms/elsewhere.yaml", PackTexts.PARKING_TERMS);
        later();

        assertThat(files.refused()).isEmpty();
        assertThat(files.policy().packs().category("parking.lot")).isEmpty();
    }

    @Test
    void aPackRunsOnWhereOnlyItsTermsWentMissing() throws IOException {
        write("packs/parking.yaml", PackTexts.PARKING);
        write("terms/parking.yaml", PackTexts.PARKING_TERMS);
        PolicyFiles files = PolicyFiles.watch(folder, clock);

        Files.delete(folder.resolve("terms/parking.yaml"));
        later();

        assertThat(files.policy().packs().category("parking.lot")).isPresent();
        assertThat(files.refused()).isNotEmpty();
    }

    @Test
    void whatIsPutBackUnchangedIsWellAgain() throws IOException {
        write("terms/parking.yaml", PackTexts.PARKING_TERMS);
        PolicyFiles files = PolicyFiles.watch(folder, clock);
        Path away = folder.resolve("away.txt");

        Files.move(folder.resolve("terms/parking.yaml"), away);
        later();
        assertThat(files.refused()).isNotEmpty();

        Files.move(away, folder.resolve("terms/parking.yaml"));
        later();
        assertThat(files.refused()).isEmpty();
    }

    @Test
    void anotherFileCannotTakeThePlaceOfARunningOneWhileThatIsBroken() {
        write("packs/b.yaml", PackTexts.propertyPack("2026.2", LIFT));
        PolicyFiles files = PolicyFiles.watch(folder, clock);

        write("packs/a.yaml", PackTexts.propertyPack("2026.3", LIFT));
        write("packs/b.yaml", "broken");
        later();

        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.2");
        assertThat(files.refused()).extracting(PolicyInvalid::file).contains("packs/b.yaml");
    }

    @Test
    void aFolderThatCannotBeReadIsToldAndWhatRanStays() throws IOException {
        write("packs/ours.yaml", PackTexts.propertyPack("2026.2", LIFT));
        PolicyFiles files = PolicyFiles.watch(folder, clock);
        Path away = folder.resolveSibling(folder.getFileName() + "-away");

        Files.move(folder, away);
        later();
        assertThat(files.policy().packs().category(LIFT).map(Category::packVersion))
                .contains("2026.2");
        assertThat(files.refused()).singleElement().satisfies(refusal -> assertThat(refusal)
                .hasMessageContaining("the policy folder cannot be read"));

        Files.move(away, folder);
        later();
        assertThat(files.refused()).isEmpty();
    }

    private void later() {
        clock.pass(Duration.ofSeconds(1));
    }

    private void write(String name, String text) {
        try {
            Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
