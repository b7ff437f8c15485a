package org.liuhe.query.shield;

import static org.liuhe.query.Columns.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes back from matters to the complaints and petitions that they came from, by the ties that the matters' own events made. */
final class Origins {

    /** A council of a council of a case is the longest way there is; more is a circle. */
    private static final int FARTHEST = 8;

    private final JdbcClient db;

    Origins(JdbcClient db) {
        this.db = db;
    }

    /**
     * A complaint or a petition at the beginning.
     *
     * @param accusation null where the dossier has not seen it yet
     * @param released what the accused may read of it, or null
     */
    record Origin(Accusation accusation, String released) {

        boolean isUnknown() {
            return accusation == null;
        }
    }

    /** By matter; one that came from nothing is left out. */
    Map<String, List<Origin>> of(Collection<String> matterIds) {
        Map<String, List<Origin>> found = new HashMap<>();
        db.sql(
                        """
                        WITH RECURSIVE back (start, id, steps) AS (
                            SELECT matter COLLATE "C", matter COLLATE "C", 0 FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS matter
                            UNION
                            SELECT back.start, l.to_id, steps + 1 FROM back JOIN matter_link l ON l.from_id = back.id
                            WHERE l.relation = 'ORIGIN' AND steps < :farthest)
                        SELECT back.start, d.complaint_id IS NOT NULL AND d.area IS NOT NULL AS seen, d.accused, d.presumed_accused,
                               d.area, d.may_be_known, d.released
                        FROM back LEFT JOIN dossier d ON d.complaint_id = back.id OR d.case_id = back.id
                        WHERE back.id LIKE 'cmp-%' OR back.id LIKE 'case-%'
                        UNION ALL
                        SELECT back.start, e.event IS NOT NULL, e.event ->> 'accused', NULL, e.event ->> 'area', false, NULL
                        FROM back LEFT JOIN matter_event e ON e.matter_id = back.id AND e.sequence = 0
                        WHERE back.id LIKE 'pet-%'""")
                .param("ids", json(matterIds))
                .param("farthest", FARTHEST)
                .query(row -> {
                    Accusation accusation = row.getBoolean("seen") ? Accusation.of(row) : null;
                    found.computeIfAbsent(row.getString("start"), any -> new ArrayList<>())
                            .add(new Origin(accusation, row.getString("released")));
                });
        return found;
    }
}
