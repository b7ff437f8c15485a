package org.liuhe.policy.kpis;

import java.util.List;

/** All that run. */
@FunctionalInterface
public interface Kpis {

    /** In the order in which they are shown: as the product ships them, then what a city adds. */
    List<Kpi> all();
}
