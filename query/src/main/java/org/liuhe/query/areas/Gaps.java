package org.liuhe.query.areas;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.GapView;
import org.liuhe.contracts.areas.ListGaps;
import org.liuhe.query.Asker;
import org.liuhe.query.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers where nobody is responsible. */
@Component
class Gaps {

    private final JdbcClient db;
    private final Clock clock;

    Gaps(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @QueryHandler
    List<GapView> handle(ListGaps query, MetaData metaData) {
        Actor asker = Asker.of(metaData);
        boolean everywhere = asker.has(Role.OPERATOR);
        Collection<String> own = asker.organisations();
        if (!everywhere && own.isEmpty()) throw new RuleBroken(CommonRule.DENIED);
        return db.sql(
                        """
                        WITH serving AS (
                            SELECT capability, area, organisation_id FROM directory_serving
                            WHERE registered_at <= :now AND (until IS NULL OR until > :now)),
                        place AS (SELECT * FROM directory_area WHERE retired_at IS NULL),
                        need AS (SELECT * FROM unnest(:capabilities, :levels) AS n (capability, level))
                        SELECT path, name_zh, name_en, need.capability,
                               (SELECT count(*) FROM inbox
                                WHERE task = 'GAP' AND (area = path OR area > path || '/' AND area < path || '0')) AS waiting
                        FROM place JOIN need ON need.level = place.level
                            OR need.level = '' AND NOT EXISTS (SELECT FROM place AS below
                                WHERE below.path > place.path || '/' AND below.path < place.path || '0')
                        WHERE NOT EXISTS (SELECT FROM serving
                                WHERE serving.capability = need.capability
                                  AND starts_with(place.path || '/', serving.area || '/'))
                          AND (:everywhere OR EXISTS (SELECT FROM serving
                                WHERE organisation_id = ANY (:own) AND starts_with(place.path || '/', serving.area || '/')))
                        ORDER BY waiting DESC, path, need.capability
                        LIMIT :most""")
                .param(
                        "capabilities",
                        texts(query.needed().stream()
                                .map(ListGaps.Need::capability)
                                .toList()))
                .param("levels", texts(query.needed().stream().map(Gaps::level).toList()))
                .param("now", Columns.time(clock.instant()))
                .param("everywhere", everywhere)
                .param("own", texts(own))
                .param("most", ListGaps.MOST)
                .query((row, number) -> new GapView(
                        row.getString("path"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getString("capability"),
                        row.getLong("waiting")))
                .list();
    }

    private static String level(ListGaps.Need need) {
        return need.level() == null ? "" : need.level().name();
    }

    private static String[] texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
