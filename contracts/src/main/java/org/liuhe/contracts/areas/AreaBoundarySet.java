package org.liuhe.contracts.areas;

import org.axonframework.serialization.Revision;

/**
 * Where the area ends is known, or known better.
 *
 * @param boundary GeoJSON Polygon or MultiPolygon, WGS 84, as compact text
 */
@Revision("1")
public record AreaBoundarySet(String areaId, String path, String boundary) implements AreaEvent {}
