package org.liuhe.contracts.integrity;

/**
 * An event as its leaf names it.
 *
 * @param type of the aggregate, or null
 * @param revision of the payload, or null
 * @param timestamp when it was recorded, as stored
 * @param payload SHA-256 of the stored payload
 * @param metadata SHA-256 of the stored metadata, or null
 */
public record LoggedEvent(
        String id,
        String aggregate,
        String type,
        long sequence,
        String payloadType,
        String revision,
        String timestamp,
        String payload,
        String metadata) {}
