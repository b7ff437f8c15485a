package org.liuhe.api.web;

import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;

/** The bounds of a page. */
public final class Paging {
    /** Rows of a page where nothing is said; a string for annotations. */
    public static final String USUAL = "20";

    private static final int MOST = 100;

    private Paging() {}

    /** @throws Refused request.value-out-of-range unless from 1 to 100 */
    public static int size(int asked) {
        if (asked < 1 || asked > MOST) throw new Refused(EdgeRule.VALUE_OUT_OF_RANGE, "size", 1, MOST);
        return asked;
    }
}
