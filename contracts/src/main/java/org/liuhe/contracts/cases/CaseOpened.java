package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * Work began.
 *
 * @param caseDue the reporter's clock: it never stops and nothing resets it
 */
@Revision("1")
public record CaseOpened(
        String caseId,
        String complaintId,
        String category,
        String pack,
        String packVersion,
        String area,
        RoutePlan route,
        Instant openedAt,
        DueDate caseDue)
        implements CaseEvent {}
