package org.liuhe.contracts.areas;

import java.time.Instant;

/**
 * One area.
 *
 * @param boundary GeoJSON geometry as text, or null where unknown
 * @param retiredAt null while it is in the tree
 */
public record AreaDetail(
        String path, AreaLevel level, String nameZh, String nameEn, String boundary, Instant retiredAt) {}
