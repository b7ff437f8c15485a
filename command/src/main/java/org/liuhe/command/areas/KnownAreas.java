package org.liuhe.command.areas;

import java.util.Optional;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;

/** Which areas are in the tree, as other aggregates need to know it. */
public interface KnownAreas {

    /** The area's level; empty where there is no such area. */
    Optional<AreaLevel> level(AreaPath area);

    /** True where the area is in the tree. */
    default boolean contains(AreaPath area) {
        return area != null && level(area).isPresent();
    }
}
