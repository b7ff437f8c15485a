package org.liuhe.contracts.areas;

import java.util.List;
import org.liuhe.contracts.Query;

/**
 * Where nobody is responsible for what is needed. An operator sees all areas, staff those that their organisations serve,
 * and everyone else is denied. Answers with a list of {@link GapView}, most waiting matters first.
 *
 * @param needed what the routes in force use; asked by the edge of the policy
 */
public record ListGaps(List<Need> needed) implements Query<GapView> {

    /** Most gaps in one answer. */
    public static final int MOST = 500;

    /** @param level of the areas that need it; null for every area without areas below it */
    public record Need(String capability, AreaLevel level) {}
}
