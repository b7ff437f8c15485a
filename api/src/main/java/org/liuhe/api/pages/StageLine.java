package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.List;
import org.liuhe.contracts.tracking.Stage;

/** The way of a matter as a line of stations, and where it stands on it. */
final class StageLine {

    private static final List<String> WAY = List.of("filed", "accepted", "assigned", "handled", "answered", "ended");

    private StageLine() {}

    /** Where a station lies, seen from the present one. */
    enum Place {
        BEHIND,
        HERE,
        AHEAD
    }

    /** @param key of the station's name */
    record Station(String key, Place place) {}

    static List<Station> of(Stage stage) {
        return switch (stage) {
            case FILED, SUPPLEMENT_ASKED -> way(0, null);
            case ACCEPTED -> way(1, null);
            case ASSIGNED, RULING -> way(2, null);
            case IN_PROGRESS, WAITS_FOR_COUNCIL, WAITS_FOR_MEDIATION, WAITS_FOR_ENFORCEMENT -> way(3, null);
            case ANSWERED -> way(4, null);
            case CONFIRMED_RESOLVED, CLOSED_NOT_CONFIRMED -> way(5, stage);
            case CLOSED_ELSEWHERE, REJECTED, WITHDRAWN ->
                List.of(new Station("station.filed", Place.BEHIND), new Station("Stage." + stage.name(), Place.HERE));
        };
    }

    private static List<Station> way(int here, Stage end) {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < WAY.size(); i++) {
            boolean last = i == WAY.size() - 1;
            String key = "station." + (last && end != null ? end.name() : WAY.get(i));
            stations.add(new Station(key, i < here ? Place.BEHIND : i == here ? Place.HERE : Place.AHEAD));
        }
        return List.copyOf(stations);
    }
}
