package org.liuhe.command.areas;

import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;

/** The tree as a test needs it. */
class FakeAreaPlaces implements AreaPlaces {

    boolean parentGone;
    boolean childrenThere;

    @Override
    public void claim(AreaPath area) {
        if (parentGone) throw new RuleBroken(AreaRule.PARENT_UNKNOWN, "path");
    }

    @Override
    public void release(AreaPath area) {
        if (childrenThere) throw new RuleBroken(AreaRule.AREA_HAS_CHILDREN, null);
    }
}
