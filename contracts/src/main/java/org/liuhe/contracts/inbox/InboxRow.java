package org.liuhe.contracts.inbox;

import java.time.Instant;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * One thing to do.
 *
 * @param complaintId the matter
 * @param caseId null for INTAKE
 * @param assignment 0 for INTAKE
 * @param organisation null for GAP
 * @param due what is due; null for GAP
 * @param caseDue the reporter's clock, or null
 * @param since when it came in
 */
public record InboxRow(
        String complaintId,
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
