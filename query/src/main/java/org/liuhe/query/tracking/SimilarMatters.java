package org.liuhe.query.tracking;

import static org.liuhe.query.Columns.time;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.tracking.ListSimilarMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which public matters may be about the same, by what is no text: texts are sealed here. */
@Component
class SimilarMatters {

    private static final List<String> ENDED =
            Arrays.stream(Stage.values()).filter(Stage::ended).map(Stage::name).toList();

    private final JdbcClient db;
    private final TrackingTable table;

    SimilarMatters(JdbcClient db, TrackingTable table) {
        this.db = db;
        this.table = table;
    }

    @QueryHandler
    List<PublicMatter> handle(ListSimilarMatters query) {
        String area = new AreaPath(query.area()).value();
        List<TrackingRow> rows = db.sql(
                        TrackingTable.SELECT
                                + """
                                 WHERE listed AND filed_at >= :since AND stage NOT IN (:ended)
                                   AND split_part(category, '.', 1) = split_part(:category, '.', 1)
                                   AND (area IN (:around) OR area > :area || '/' AND area < :area || '0')
                                ORDER BY category = :category DESC, filed_at DESC, complaint_id DESC LIMIT :most""")
                .param("since", time(query.since()))
                .param("ended", ENDED)
                .param("category", query.category())
                .param("around", around(area))
                .param("area", area)
                .param("most", ListSimilarMatters.MOST)
                .query(TrackingTable::row)
                .list();
        return rows.stream().map(table.inTurn(rows, TrackingRow::publicMatter)).toList();
    }

    /** The area, and all that it lies in. */
    private static List<String> around(String area) {
        String[] parts = area.split("/");
        return IntStream.rangeClosed(1, parts.length)
                .mapToObj(depth -> String.join("/", Arrays.copyOf(parts, depth)))
                .toList();
    }
}
