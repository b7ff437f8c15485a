package org.liuhe.command.complaints;

import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.ComplaintId;

/** Keeps every public code unique. */
interface TrackingCodes {

    /** @throws org.liuhe.contracts.RuleBroken tracking-code.taken, where any matter has it */
    void claim(TrackingCode code, ComplaintId complaint);
}
