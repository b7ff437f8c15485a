package org.liuhe.contracts.matters;

import java.time.Instant;

/**
 * A matter in a list.
 *
 * @param part what the asking actor is in it, for example {@code petitioner} or {@code mediator}
 */
public record MatterRow(
        String id, MatterKind kind, String trackingCode, String area, String stage, String part, Instant openedAt) {}
