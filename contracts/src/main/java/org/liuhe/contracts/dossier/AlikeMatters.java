package org.liuhe.contracts.dossier;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.PersonalData;

/**
 * A matter among others like it.
 *
 * @param matter the one that was asked about
 * @param together the others that are handled together with it, the one that leads first
 * @param candidates what may be about the same; empty for whoever does not hold the matter, and where it follows another
 */
public record AlikeMatters(Alike matter, List<Alike> together, List<Alike> candidates) {

    /**
     * One matter.
     *
     * @param caseVersion version of the case's stream, for If-Match
     * @param place null for whom the reporter is kept from
     * @param text as the reader may read it, or null
     * @param leads whether others follow it
     * @param inHand whether an organisation of the asker's holds it, has signed for it and waits for nobody
     */
    public record Alike(
            String complaintId,
            String caseId,
            long caseVersion,
            int assignment,
            String trackingCode,
            String category,
            String area,
            @PersonalData String place,
            @PersonalData String text,
            Instant filedAt,
            boolean leads,
            boolean inHand) {}
}
