package org.liuhe.contracts.disputes;

import org.liuhe.contracts.DueDate;

/**
 * By when an obligation must be done.
 *
 * @param due a term of its own, or the day that the parties agreed
 */
public record ObligationDue(String obligationId, String partyId, DueDate due) {}
