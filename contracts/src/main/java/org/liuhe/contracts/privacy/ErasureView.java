package org.liuhe.contracts.privacy;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.PersonalData;

/**
 * An erasure, as its person and the officers see it.
 *
 * @param person see {@link Person}
 * @param examiner subject of the first officer; null before
 * @param duties why it was refused; empty otherwise
 * @param reason why it was declined; null otherwise
 * @param changedAt when it came to this state
 */
public record ErasureView(
        String id,
        String person,
        ErasureState state,
        @PersonalData(PersonalData.Kind.SUBJECT) String examiner,
        List<KeepingDuty> duties,
        @PersonalData String reason,
        Instant askedAt,
        Instant changedAt) {}
