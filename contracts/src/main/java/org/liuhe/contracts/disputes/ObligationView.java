package org.liuhe.contracts.disputes;

import java.time.LocalDate;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * An obligation, and how it stands.
 *
 * @param due null before effect
 */
public record ObligationView(
        String obligationId,
        String partyId,
        @PersonalData String what,
        LocalDate by,
        DueDate due,
        boolean reportedDone,
        boolean confirmed,
        boolean overdue) {}
