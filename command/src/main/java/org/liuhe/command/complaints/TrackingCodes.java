package org.liuhe.command.complaints;

import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.ComplaintId;

/** Keeps every public code unique, whatever the kind of the matter. */
public interface TrackingCodes {

    /** @throws org.liuhe.contracts.RuleBroken tracking-code.taken, where any matter has it */
    void claim(TrackingCode code, String matterId);

    /** As {@link #claim(TrackingCode, String)}, for a complaint. */
    default void claim(TrackingCode code, ComplaintId complaint) {
        claim(code, complaint.value());
    }
}
