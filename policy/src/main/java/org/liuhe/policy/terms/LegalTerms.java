package org.liuhe.policy.terms;

import java.time.Instant;
import java.time.LocalDate;

/** Terms and their arithmetic. */
public interface LegalTerms {

    /**
     * When a term that starts at the given instant has passed.
     *
     * @throws IllegalArgumentException where no version of the term is in force on that day
     */
    Due due(String term, Instant start);

    /** The version of the term for a clock that starts on the day. */
    LegalTerm inForce(String term, LocalDate day);
}
