package org.liuhe.query.tracking;

import static org.liuhe.query.Columns.constant;
import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.moderation.PublishedText;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Together;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.query.GuardedRows;
import org.liuhe.query.areas.Directory;
import org.liuhe.query.moderation.PublishedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads matters as everyone may see them; other read models show them beside their own. */
@Component
public class TrackingTable {

    static final String SELECT =
            """
            SELECT *, greatest(complaint_updated_at, case_updated_at) AS updated_at FROM tracking
            """;

    private final JdbcClient db;
    private final Directory directory;
    private final PublishedTexts published;
    private final GuardedRows complaints;
    private final GuardedRows cases;

    TrackingTable(JdbcClient db, Directory directory, PublishedTexts published) {
        this.db = db;
        this.directory = directory;
        this.published = published;
        this.complaints = new GuardedRows(db, "tracking", "complaint_id", "complaint_seq");
        this.cases = new GuardedRows(db, "tracking", "case_id", "case_seq");
    }

    /** True where the table has seen the complaint's or case's stream up to the position. */
    public boolean seen(StreamPosition position) {
        return complaints.seen(position.aggregateId(), position.sequence())
                || cases.seen(position.aggregateId(), position.sequence());
    }

    public Optional<TrackingView> byComplaint(String complaintId) {
        return one("complaint_id", complaintId);
    }

    /** All of these that are known, by complaint id. */
    public Map<String, TrackingView> byComplaints(Collection<String> complaintIds) {
        if (complaintIds.isEmpty()) return Map.of();
        List<TrackingRow> rows = db.sql(SELECT + " WHERE complaint_id IN (:ids) AND code IS NOT NULL")
                .param("ids", complaintIds)
                .query(TrackingTable::row)
                .list();
        return rows.stream().collect(Collectors.toMap(TrackingRow::complaintId, inTurn(rows, TrackingRow::view)));
    }

    Optional<TrackingView> byCode(String code) {
        return one("code", code);
    }

    Optional<TrackingView> byCase(String caseId) {
        return one("case_id", caseId);
    }

    /** How a row is shown. */
    @FunctionalInterface
    interface Shown<V> {
        V of(TrackingRow row, String office, List<PublishedText> published);
    }

    /** The mapping of rows to views; the community offices of those that await intake, and what is published, are looked up once for all. */
    <V> Function<TrackingRow, V> inTurn(List<TrackingRow> rows, Shown<V> view) {
        Map<String, String> offices = directory.responsible(
                Directory.COMMUNITY,
                rows.stream()
                        .filter(TrackingRow::awaitsIntake)
                        .map(TrackingRow::area)
                        .collect(Collectors.toSet()));
        Map<String, List<PublishedText>> published =
                this.published.of(rows.stream().map(TrackingRow::complaintId).toList());
        return row -> view.of(row, offices.get(row.area()), published.getOrDefault(row.complaintId(), List.of()));
    }

    private Optional<TrackingView> one(String column, String value) {
        return db.sql(SELECT + " WHERE " + column + " = :value AND code IS NOT NULL")
                .param("value", value)
                .query(TrackingTable::row)
                .optional()
                .map(row -> inTurn(List.of(row), TrackingRow::view)
                        .apply(row)
                        .with(together(row.complaintId(), false).orElse(null)));
    }

    /**
     * With what a matter is handled together. In public, what is not public is told of nobody.
     *
     * @param own whether its reporter asks, who is told of all how many there are
     */
    public Optional<Together> together(String complaintId, boolean own) {
        List<Follower> all = db.sql(
                        """
                        WITH lead AS MATERIALIZED
                            (SELECT coalesce(lead_complaint_id, complaint_id) AS id FROM tracking WHERE complaint_id = :id)
                        SELECT complaint_id, code, listed, lead_complaint_id IS NULL AS leads FROM tracking
                        WHERE complaint_id = (SELECT id FROM lead) OR lead_complaint_id = (SELECT id FROM lead)""")
                .param("id", complaintId)
                .query((row, number) -> new Follower(
                        row.getString("complaint_id"),
                        row.getString("code"),
                        row.getBoolean("listed"),
                        row.getBoolean("leads")))
                .list();
        List<Follower> told = all.stream().filter(each -> own || each.listed).toList();
        Optional<Follower> self =
                told.stream().filter(each -> each.id.equals(complaintId)).findFirst();
        Optional<Follower> lead = told.stream().filter(each -> each.leads).findFirst();
        if (told.size() < 2 || self.isEmpty() || lead.isEmpty()) return Optional.empty();
        boolean leads = self.get().leads;
        String code = leads || !lead.get().listed ? null : lead.get().code;
        return Optional.of(new Together(leads, code, told.size() - 1));
    }

    private record Follower(String id, String code, boolean listed, boolean leads) {}

    static TrackingRow row(ResultSet row, int number) throws SQLException {
        int rating = row.getInt("rating");
        return new TrackingRow(
                row.getString("complaint_id"),
                row.getString("code"),
                row.getBoolean("listed"),
                row.getString("category"),
                row.getString("area"),
                constant(row, "stage", Stage.class),
                due(row, "complaint_due"),
                row.getInt("contests"),
                rating == 0 ? null : rating,
                row.getString("public_summary"),
                instant(row, "filed_at"),
                instant(row, "updated_at"),
                instant(row, "ended_at"),
                row.getBoolean("route_gap"),
                row.getString("holder"),
                due(row, "sign_due"),
                due(row, "duty_due"),
                row.getBoolean("sign_overdue"),
                row.getBoolean("duty_overdue"),
                due(row, "case_due"),
                row.getBoolean("case_overdue"),
                row.getInt("returns"),
                Milestones.merged(row.getString("complaint_milestones"), row.getString("case_milestones")));
    }
}
