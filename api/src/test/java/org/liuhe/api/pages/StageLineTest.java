package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.api.pages.StageLine.Place;
import org.liuhe.api.pages.StageLine.Station;
import org.liuhe.contracts.tracking.Stage;

class StageLineTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageIsAtExactlyOneStation(Stage stage) {
        assertThat(StageLine.of(stage)).filteredOn(s -> s.place() == Place.HERE).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "FILED, station.filed",
        "SUPPLEMENT_ASKED, station.filed",
        "ACCEPTED, station.accepted",
        "ASSIGNED, station.assigned",
        "RULING, station.assigned",
        "IN_PROGRESS, station.handled",
        "ANSWERED, station.answered",
        "CONFIRMED_RESOLVED, station.CONFIRMED_RESOLVED",
        "CLOSED_NOT_CONFIRMED, station.CLOSED_NOT_CONFIRMED",
        "REJECTED, Stage.REJECTED"
    })
    void standsWhereTheStageIs(Stage stage, String key) {
        assertThat(StageLine.of(stage)).contains(new Station(key, Place.HERE));
    }

    @Test
    void whatEndedEarlyPassesNoStationsThatItNeverSaw() {
        assertThat(StageLine.of(Stage.WITHDRAWN))
                .isEqualTo(List.of(
                        new Station("station.filed", Place.BEHIND), new Station("Stage.WITHDRAWN", Place.HERE)));
    }
}
