package org.liuhe.contracts.referrals;

import java.time.Instant;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.PersonalData;

/** A matter asks something of another body, and waits for the outcome. */
public interface Referred extends Event {

    String referralId();

    /** The case, petition, council or dispute that asks. */
    String originId();

    String area();

    /** Code of the category, or null. */
    String category();

    /** The organisation that asks. */
    String organisationId();

    /** What is asked, in the asker's words. */
    @PersonalData
    String request();

    Instant referredAt();
}
