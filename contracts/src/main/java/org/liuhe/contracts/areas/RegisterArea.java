package org.liuhe.contracts.areas;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * Adds an area. Repeating it with the same content changes nothing.
 *
 * @param areaId stream of the area, {@link AreaPath#streamId()}
 * @param boundary GeoJSON geometry, or null where unknown
 */
public record RegisterArea(
        @TargetAggregateIdentifier String areaId,
        AreaPath path,
        AreaLevel level,
        String nameZh,
        String nameEn,
        String boundary)
        implements Command {
    public RegisterArea(AreaPath path, AreaLevel level, String nameZh, String nameEn, String boundary) {
        this(path.streamId(), path, level, nameZh, nameEn, boundary);
    }
}
