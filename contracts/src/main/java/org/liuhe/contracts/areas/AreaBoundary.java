package org.liuhe.contracts.areas;

/**
 * Where one area ends.
 *
 * @param boundary GeoJSON geometry, as text
 */
public record AreaBoundary(String path, AreaLevel level, String nameZh, String nameEn, String boundary) {}
