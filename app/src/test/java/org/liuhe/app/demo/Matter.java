package org.liuhe.app.demo;

import java.util.Random;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.ComplaintId;

/**
 * One matter of the demo.
 *
 * @param reporter subject of the resident
 */
record Matter(
        int number, String category, String area, String reporter, boolean mayBePublic, DemoTown.Statement statement) {

    ComplaintId id() {
        return ComplaintId.forFiling("demo", "matter-" + number);
    }

    TrackingCode code() {
        return TrackingCode.draw(new Random(1_000L + number));
    }
}
