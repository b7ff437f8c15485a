package org.liuhe.command.support;

import java.util.Optional;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.complaints.ComplaintId;

/** Which complaints there are, and which of them everyone may see. */
interface PublicMatters {

    /** Empty where there is no such complaint. */
    Optional<Found> matter(ComplaintId complaintId);

    /**
     * A complaint.
     *
     * @param reporter subject, or null
     * @param listed whether everyone may see it
     * @param ended whether nothing more will happen in it
     */
    record Found(String reporter, String area, String category, boolean listed, boolean ended) {

        boolean isOf(Actor actor) {
            return actor.subject().equals(reporter);
        }
    }
}
