package org.liuhe.command.petitions;

import java.util.Optional;

/** What another petition must know of an earlier one. */
interface KnownPetitions {

    /** Empty where there is no such petition. */
    Optional<Earlier> earlier(String petitionId);

    /**
     * An earlier petition.
     *
     * @param petitioner subject, or null
     * @param finished true where its re-review is answered, or the petitioner let the terms for reviews pass
     */
    record Earlier(String petitioner, boolean finished) {}
}
