package org.liuhe.query.tracking;

import static org.liuhe.query.Columns.value;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView.Milestone;

/** The stages that a matter reached, kept for each of its two streams apart. */
final class Milestones {

    private Milestones() {}

    static Milestone of(Instant at, Stage stage, String organisation) {
        return new Milestone(at, stage, organisation);
    }

    /** Both streams' milestones in the order of their times; among equals, the complaint's first. */
    static List<Milestone> merged(String ofComplaint, String ofCase) {
        return Stream.of(ofComplaint, ofCase)
                .flatMap(json -> Stream.of(value(json, Milestone[].class)))
                .sorted(Comparator.comparing(Milestone::at))
                .toList();
    }
}
