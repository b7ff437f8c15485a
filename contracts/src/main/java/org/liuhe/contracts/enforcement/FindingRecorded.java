package org.liuhe.contracts.enforcement;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * What an inspection found.
 * @param inspection its number
 * @param open how many inspections are still to come
 * @param decideDue by when the lead must order or decide; null while inspections are open, and where nothing was found
 */
@Revision("1")
public record FindingRecorded(
        String taskId,
        int inspection,
        boolean violation,
        @PersonalData String text,
        List<Evidence> evidence,
        int open,
        DueDate decideDue,
        Instant recordedAt)
        implements EnforcementEvent {}
