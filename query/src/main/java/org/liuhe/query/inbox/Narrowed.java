package org.liuhe.query.inbox;

import static org.liuhe.query.Columns.time;

import java.time.Instant;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.inbox.InboxFilter;
import org.liuhe.contracts.inbox.Task;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** An inbox's filter, for each of the tables whose rows it is made of. */
record Narrowed(InboxFilter filter, Instant now) {

    /** Conditions on columns or expressions of one table, each begun by AND. */
    static String on(String area, String category, String due, String since) {
        return """
                 AND (CAST(:area AS text) IS NULL OR %1$s = :area OR starts_with(%1$s, :area || '/'))
                 AND (CAST(:category AS text) IS NULL OR %2$s = :category)
                 AND (NOT CAST(:late AS boolean) OR %3$s > timestamptz 'epoch' AND %3$s <= :now)
                 AND (CAST(:newer AS timestamptz) IS NULL OR %4$s > :newer)"""
                .formatted(area, category, due, since);
    }

    boolean wants(Task task) {
        return filter.task() == null || filter.task() == task;
    }

    String task() {
        return filter.task() == null ? null : filter.task().name();
    }

    StatementSpec bound(StatementSpec statement) {
        return statement
                .param("area", filter.area() == null ? null : new AreaPath(filter.area()).value())
                .param("category", filter.category())
                .param("late", filter.late())
                .param("now", time(now))
                .param("newer", time(filter.since()));
    }
}
