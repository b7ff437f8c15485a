package org.liuhe.contracts.tracking;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.moderation.PublishedText;

/**
 * A row of the public list; only matters whose reporters agreed.
 *
 * @param published moderated versions of what the reporter wrote, in the order in which it was written
 */
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
        Instant updatedAt,
        List<PublishedText> published) {}
