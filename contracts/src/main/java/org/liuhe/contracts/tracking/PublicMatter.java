package org.liuhe.contracts.tracking;

import java.time.Instant;

/** A row of the public list; only matters whose reporters agreed. */
public record PublicMatter(
        String code,
        Stage stage,
        String category,
        String area,
        Turn turn,
        String turnOrganisation,
        Instant dueAt,
        boolean provisional,
        boolean overdue,
        Instant filedAt,
        Instant updatedAt) {}
