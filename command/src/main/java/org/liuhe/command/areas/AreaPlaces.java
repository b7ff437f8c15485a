package org.liuhe.command.areas;

import org.liuhe.contracts.areas.AreaPath;

/** Keeps the tree whole across the streams of its areas. */
interface AreaPlaces {

    /** @throws org.liuhe.contracts.RuleBroken area.parent-unknown, where the enclosing area is gone */
    void claim(AreaPath area);

    /** @throws org.liuhe.contracts.RuleBroken area.has-children, where an area below it is in the tree */
    void release(AreaPath area);
}
