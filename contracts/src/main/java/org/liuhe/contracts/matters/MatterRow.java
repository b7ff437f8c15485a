package org.liuhe.contracts.matters;

import java.time.Instant;

/**
 * A matter in a list.
 *
 * @param category code, or null
 * @param part what the asking actor is in it, for example {@code petitioner} or {@code mediator}
 */
public record MatterRow(
        String id,
        MatterKind kind,
        String trackingCode,
        String category,
        String area,
        String stage,
        String part,
        Instant openedAt) {}
