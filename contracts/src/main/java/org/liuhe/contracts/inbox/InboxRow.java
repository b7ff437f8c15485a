package org.liuhe.contracts.inbox;

import java.time.Instant;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * One thing to do.
 *
 * @param matterId the matter to open: a complaint, council, dispute, enforcement task or petition
 * @param caseId the case, where it is one's turn in a case, or null
 * @param assignment number of the case's assignment, or 0
 * @param organisation whose row it is; null where it is the actor's own, or the operator's for want of anybody
 * @param trackingCode null where the matter has none
 * @param category code, or null
 * @param place null where the matter has none
 * @param due null where no term runs
 * @param caseDue the reporter's clock, or null
 * @param since when it came in
 */
public record InboxRow(
        String matterId,
        String caseId,
        int assignment,
        Task task,
        String organisation,
        String trackingCode,
        String category,
        String area,
        @PersonalData String place,
        DueDate due,
        boolean overdue,
        DueDate caseDue,
        Instant since) {}
