package org.liuhe.contracts.disputes;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * An obligation, and how it stands.
 *
 * @param amount in yuan; null where it is not money
 * @param due null before effect
 * @param breached whether the agreement ended by this one
 */
public record ObligationView(
        String obligationId,
        String partyId,
        @PersonalData String what,
        LocalDate by,
        String toPartyId,
        BigDecimal amount,
        @PersonalData String manner,
        DueDate due,
        boolean reportedDone,
        boolean confirmed,
        boolean overdue,
        boolean breached) {}
