package org.liuhe.command.cases;

import java.util.Optional;

/** What one case must know of another. */
public interface KnownCases {

    /** Empty where there is no such case. */
    Optional<Known> of(String caseId);

    /**
     * A case as it stands.
     *
     * @param pack of the category
     * @param holder organisation of the last turn; null before the first
     * @param inHand whether that organisation has signed for it and not answered it
     * @param shield who is kept from knowing the reporter
     */
    record Known(
            String caseId,
            String complaintId,
            String pack,
            String area,
            String holder,
            boolean inHand,
            Shielded shield) {}

    /**
     * Who is kept from knowing the reporter; the same for two where nobody learns of one by the other.
     *
     * @param accused organisation, or null
     * @param presumedAccused capability, or null
     * @param mayBeKnown whether those may know the reporter by now
     */
    record Shielded(String accused, String presumedAccused, boolean mayBeKnown) {}
}
