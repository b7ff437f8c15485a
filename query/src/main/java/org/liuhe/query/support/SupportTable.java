package org.liuhe.query.support;

import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.support.SupportView;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how complaints are supported. */
@Component
public class SupportTable {

    /** The holder of what nobody serves. */
    static final String OPERATOR = "";

    private final JdbcClient db;
    private final GuardedRows rows;

    SupportTable(JdbcClient db) {
        this.db = db;
        this.rows = rows(db);
    }

    static GuardedRows rows(JdbcClient db) {
        return new GuardedRows(db, "support", "support_id", "sequence");
    }

    /** True where the rows have seen the stream up to the position. */
    public boolean seen(StreamPosition position) {
        return rows.seen(position.aggregateId(), position.sequence());
    }

    /** What there is of one complaint; empty where nobody ever supported it. */
    record Found(int supporters, List<SupportView.SupportTier> thresholds) {}

    Optional<Found> of(String complaintId) {
        return db.sql("SELECT * FROM support WHERE complaint_id = :complaint")
                .param("complaint", complaintId)
                .query((row, number) -> {
                    Set<Integer> reached = Set.of(value(row.getString("reached"), Integer[].class));
                    return new Found(
                            row.getInt("supporters"),
                            Stream.of(value(row.getString("thresholds"), CoSignThreshold[].class))
                                    .map(each -> new SupportView.SupportTier(
                                            each.tier(), each.count(), reached.contains(each.tier())))
                                    .toList());
                })
                .optional();
    }

    boolean isSupporter(String complaintId, String subject) {
        return db.sql("SELECT EXISTS (SELECT FROM supporter WHERE subject = :subject AND complaint_id = :complaint)")
                .param("subject", subject)
                .param("complaint", complaintId)
                .query(Boolean.class)
                .single();
    }

    List<SupportView.TierAnswer> answers(String complaintId) {
        return db.sql("SELECT * FROM support_answer WHERE complaint_id = :complaint ORDER BY tier")
                .param("complaint", complaintId)
                .query(SupportTable::answer)
                .list();
    }

    /** From the first supporter on; a day with fewer than five has no number. */
    List<SupportView.SupportDay> days(String complaintId) {
        return db.sql("SELECT * FROM support_day WHERE complaint_id = :complaint ORDER BY day")
                .param("complaint", complaintId)
                .query((row, number) -> {
                    int supporters = row.getInt("supporters");
                    return new SupportView.SupportDay(
                            row.getObject("day", LocalDate.class), supporters < SupportView.FEW ? null : supporters);
                })
                .list();
    }

    private static SupportView.TierAnswer answer(ResultSet row, int number) throws SQLException {
        String holder = row.getString("holder");
        return new SupportView.TierAnswer(
                row.getInt("tier"),
                holder.equals(OPERATOR) ? null : holder,
                row.getInt("count"),
                instant(row, "obliged_at"),
                due(row, "due"),
                row.getBoolean("overdue"),
                row.getString("answer"),
                instant(row, "answered_at"));
    }
}
