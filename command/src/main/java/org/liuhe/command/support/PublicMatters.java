package org.liuhe.command.support;

import java.util.Optional;
import org.liuhe.contracts.complaints.ComplaintId;

/** Which complaints everyone may see. */
interface PublicMatters {

    /** Empty where there is no such complaint, or it is not public. */
    Optional<Found> matter(ComplaintId complaintId);

    /**
     * A public complaint.
     *
     * @param reporter subject, or null
     * @param ended whether nothing more will happen in it
     */
    record Found(String reporter, String area, String category, boolean ended) {}
}
