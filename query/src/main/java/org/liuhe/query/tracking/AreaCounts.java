package org.liuhe.query.tracking;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.tracking.AreaCount;
import org.liuhe.contracts.tracking.CountPublicMatters;
import org.liuhe.query.areas.AreaParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts public matters by area. */
@Component
class AreaCounts {

    private final JdbcClient db;

    AreaCounts(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    List<AreaCount> handle(CountPublicMatters query) {
        String area = query.area() == null ? null : new AreaPath(query.area()).value();
        return db.sql(
                        """
                        SELECT %s AS part,
                               count(*) AS matters,
                               count(*) FILTER (WHERE ended_at IS NULL) AS open,
                               count(*) FILTER (WHERE ended_at IS NULL AND (
                                   stage = 'ASSIGNED' AND (sign_overdue OR duty_overdue)
                                   OR stage IN ('IN_PROGRESS', 'RULING') AND duty_overdue)) AS overdue
                        FROM tracking
                        WHERE listed
                          AND (CAST(:area AS text) IS NULL OR area = :area OR area > :area || '/' AND area < :area || '0')
                          AND (CAST(:category AS text) IS NULL OR category = :category)
                          AND (CAST(:stage AS text) IS NULL OR stage = :stage)
                        GROUP BY part ORDER BY part"""
                                .formatted(AreaParts.of(area, db).part()))
                .param("area", area)
                .param("category", query.category())
                .param("stage", query.stage() == null ? null : query.stage().name())
                .query((row, number) -> new AreaCount(
                        row.getString("part"), row.getInt("matters"), row.getInt("open"), row.getInt("overdue")))
                .list();
    }
}
