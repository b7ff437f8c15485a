package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/** All areas, in the order of their paths. */
public record ListAreas() implements Query<AreaView> {}
