package org.liuhe.query.matters;

import static org.liuhe.query.Columns.time;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.contracts.matters.ProvisionalDue;
import org.liuhe.query.Asker;
import org.liuhe.query.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds in what was recorded the due dates that are provisional still, of matters of all kinds. */
@Component
class ProvisionalDues {

    private final JdbcClient db;

    ProvisionalDues(JdbcClient db) {
        this.db = db;
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    Page handle(ListProvisionalDues query, MetaData metaData) {
        Actor asker = Asker.of(metaData);
        if (!asker.isSystem() && !asker.has(Role.OPERATOR)) throw new RuleBroken(CommonRule.DENIED);
        int skip = query.cursor() == null ? 0 : Integer.parseInt(query.cursor());
        List<ProvisionalDue> found = find(query, skip);
        boolean more = found.size() > query.size();
        return new Page<>(
                more ? found.subList(0, query.size()) : found, more ? String.valueOf(skip + query.size()) : null);
    }

    private List<ProvisionalDue> find(ListProvisionalDues query, int skip) {
        return db.sql(
                        """
                        WITH recorded AS (
                            SELECT matter_id AS id, type, event FROM matter_event
                            WHERE jsonb_path_exists(event, '$.**.provisional ? (@ == true)')
                            UNION ALL
                            SELECT aggregate_id, type, event FROM dossier_entry
                            WHERE jsonb_path_exists(event, '$.**.provisional ? (@ == true)')),
                        dates AS (
                            SELECT DISTINCT id, jsonb_path_query(event, '$.** ? (@.provisional == true)') AS due
                            FROM recorded WHERE type NOT LIKE '%DueSettled')
                        SELECT id, due FROM (
                            SELECT id, due FROM dates
                            WHERE CAST(due ->> 'at' AS timestamptz) >= :from
                              AND NOT EXISTS (SELECT FROM recorded s
                                              WHERE s.id = dates.id AND s.type LIKE '%DueSettled' AND s.event -> 'was' = due)
                            UNION
                            SELECT support_id, due FROM support_answer
                            WHERE answered_at IS NULL AND due_at >= :from AND due -> 'provisional' = 'true') AS open
                        ORDER BY id, due ->> 'at', due LIMIT :limit OFFSET :skip""")
                .param("from", time(query.from()))
                .param("limit", query.size() + 1)
                .param("skip", skip)
                .query((row, number) ->
                        new ProvisionalDue(row.getString("id"), Columns.value(row.getString("due"), DueDate.class)))
                .list();
    }
}
