package org.liuhe.query.cockpit;

import java.time.Clock;
import java.util.List;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.cockpit.CockpitRule;
import org.liuhe.query.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody looks at, and could look at.
 *
 * @param area with all below it, or null for all
 * @param roots the areas of their offices; empty for an operator, who sees all
 */
record Reach(String area, List<String> roots) {

    /** A condition on a column {@code area}; a range rather than LIKE, and '0' is what follows '/'. */
    private static final String WITHIN = "(area = :area OR area > :area || '/' AND area < :area || '0')";

    /**
     * @param wanted null for all that they may see; for who leads an office, its widest area
     * @throws RuleBroken cockpit.not-your-area where no office of theirs has the area
     */
    static Reach of(Actor actor, String wanted, JdbcClient db, Clock clock) {
        String area = wanted == null ? null : new AreaPath(wanted).value();
        if (actor.has(Role.OPERATOR)) return new Reach(area, List.of());
        List<String> roots = db.sql(
                        """
                        SELECT area FROM directory_serving JOIN directory_organisation USING (organisation_id)
                        WHERE organisation_id = ANY (:own) AND kind IN ('STREET_OFFICE', 'DISTRICT_OFFICE')
                          AND ended_at IS NULL AND registered_at <= :now AND (until IS NULL OR until > :now)
                        GROUP BY area ORDER BY length(area), area""")
                .param("own", actor.organisations().toArray(String[]::new))
                .param("now", Columns.time(clock.instant()))
                .query(String.class)
                .list();
        if (roots.isEmpty()) throw new RuleBroken(CockpitRule.NOT_YOUR_AREA);
        String shown = area == null ? roots.get(0) : area;
        if (roots.stream().noneMatch(root -> (shown + "/").startsWith(root + "/")))
            throw new RuleBroken(CockpitRule.NOT_YOUR_AREA, "area");
        return new Reach(shown, roots);
    }

    /** Needs the parameter {@code area}. */
    String where() {
        return area == null ? "TRUE" : WITHIN;
    }
}
