package org.liuhe.contracts.privacy;

/**
 * A matter in which somebody stands.
 *
 * @param trackingCode null where the matter has none
 */
public record NamedMatter(String id, String trackingCode) {}
