package org.liuhe.contracts.areas;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * Says where an area ends. Repeating it changes nothing. Refused: area.retired, and area.boundary-* where the geometry is no
 * closed, valid Polygon or MultiPolygon in WGS 84 of a bounded size.
 *
 * @param boundary GeoJSON geometry, as text
 */
public record SetAreaBoundary(@TargetAggregateIdentifier String areaId, String boundary) implements Command {
    public SetAreaBoundary(AreaPath path, String boundary) {
        this(path.streamId(), boundary);
    }
}
