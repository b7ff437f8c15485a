package org.liuhe.query.dossier;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.json;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.dossier.AlikeMatters;
import org.liuhe.contracts.dossier.AlikeMatters.Alike;
import org.liuhe.contracts.dossier.FindAlikeMatters;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.shield.Accusation;
import org.liuhe.query.shield.Shield;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what is handled together with a matter, and what may be about the same by what is no text: texts are sealed here. */
@Component
class AlikeQueries {

    private static final String SELECT =
            """
            SELECT d.*, i.category, i.case_seq, i.assignment, t.filed_at, e.event ->> 'place' AS place, e.event ->> 'text' AS text,
                   EXISTS (SELECT FROM dossier f WHERE f.lead_complaint_id = d.complaint_id) AS leads,
                   i.case_task IS NOT DISTINCT FROM 'RESOLVE' AND i.case_holder IN
                       (SELECT jsonb_array_elements_text(CAST(:organisations AS jsonb))) AS in_hand
            FROM dossier d JOIN inbox i USING (complaint_id) JOIN tracking t USING (complaint_id)
            JOIN dossier_entry e ON e.aggregate_id = d.complaint_id AND e.type = 'ComplaintFiled'
            """;

    private final JdbcClient db;
    private final DossierReach reach;
    private final Shield shield;
    private final CatchUp catchUp;

    AlikeQueries(JdbcClient db, DossierReach reach, Shield shield, CatchUp catchUp) {
        this.db = db;
        this.reach = reach;
        this.shield = shield;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<AlikeMatters> handle(FindAlikeMatters query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), reach::seen, () -> find(query.matter(), actor));
    }

    private AlikeMatters find(String matter, Actor actor) {
        String id = reach.streams(matter)
                .filter(streams -> reach.mayRead(actor, streams))
                .map(DossierReach.Streams::complaintId)
                .orElseThrow(AlikeQueries::unknown);
        Shield.Reader reader = shield.before(actor);
        Found self = db.sql(SELECT + " WHERE d.complaint_id = :id")
                .param("organisations", json(actor.organisations()))
                .param("id", id)
                .query((row, number) -> found(row, reader))
                .optional()
                .orElseThrow(AlikeQueries::unknown);
        boolean asks = self.alike.inHand() && self.lead == null;
        return new AlikeMatters(
                self.alike, together(self, actor, reader), asks ? candidates(self, actor, reader) : List.of());
    }

    private List<Alike> together(Found self, Actor actor, Shield.Reader reader) {
        return db
                .sql(
                        SELECT
                                + """
                         WHERE d.complaint_id <> :id AND (d.complaint_id = :lead OR d.lead_complaint_id = :lead)
                        ORDER BY d.lead_complaint_id IS NOT NULL, t.filed_at, d.complaint_id""")
                .param("organisations", json(actor.organisations()))
                .param("id", self.alike.complaintId())
                .param("lead", self.lead == null ? self.alike.complaintId() : self.lead)
                .query((row, number) -> found(row, reader).alike)
                .list()
                .stream()
                .filter(each -> reach.streams(each.complaintId())
                        .filter(streams -> reach.mayRead(actor, streams))
                        .isPresent())
                .toList();
    }

    /** What the rules would refuse to bring together is no candidate: of two that lead, or with others kept from the reporter. */
    private List<Alike> candidates(Found self, Actor actor, Shield.Reader reader) {
        return db.sql(
                        SELECT
                                + """
                        JOIN (SELECT mine.complaint_id, mine.area, mine.accused, mine.presumed_accused, mine.may_be_known, seen.filed_at,
                                     held.category, held.case_holder,
                                     coalesce((SELECT path FROM directory_area WHERE level = 'STREET'
                                               AND (path = mine.area OR starts_with(mine.area, path || '/'))), mine.area) AS street
                              FROM dossier mine JOIN inbox held USING (complaint_id) JOIN tracking seen USING (complaint_id)
                              WHERE mine.complaint_id = :id) this ON this.complaint_id <> d.complaint_id
                        WHERE i.case_holder = this.case_holder AND i.case_task = 'RESOLVE' AND d.lead_complaint_id IS NULL
                          AND split_part(i.category, '.', 1) = split_part(this.category, '.', 1)
                          AND (d.area = this.street OR starts_with(d.area, this.street || '/'))
                          AND t.filed_at BETWEEN this.filed_at - make_interval(days => :days) AND this.filed_at + make_interval(days => :days)
                          AND (d.accused, d.presumed_accused, d.may_be_known)
                              IS NOT DISTINCT FROM (this.accused, this.presumed_accused, this.may_be_known)
                          AND NOT (:leads AND EXISTS (SELECT FROM dossier f WHERE f.lead_complaint_id = d.complaint_id))
                        ORDER BY i.category = this.category DESC, d.area = this.area DESC, t.filed_at DESC, d.complaint_id
                        LIMIT :most""")
                .param("organisations", json(actor.organisations()))
                .param("id", self.alike.complaintId())
                .param("leads", self.alike.leads())
                .param("days", FindAlikeMatters.DAYS)
                .param("most", FindAlikeMatters.MOST)
                .query((row, number) -> found(row, reader).alike)
                .list();
    }

    /** Whoever is kept from the reporter reads what was released to them. */
    private static Found found(ResultSet row, Shield.Reader reader) throws SQLException {
        boolean hidden = !reader.accused(Accusation.of(row)).isEmpty();
        Alike alike = new Alike(
                row.getString("complaint_id"),
                row.getString("case_id"),
                row.getLong("case_seq"),
                row.getInt("assignment"),
                row.getString("tracking_code"),
                row.getString("category"),
                row.getString("area"),
                hidden ? null : row.getString("place"),
                row.getString(hidden ? "released" : "text"),
                instant(row, "filed_at"),
                row.getBoolean("leads"),
                row.getBoolean("in_hand"));
        return new Found(alike, row.getString("lead_complaint_id"));
    }

    /** @param lead complaint that it follows, or null */
    private record Found(Alike alike, String lead) {}

    private static RuleBroken unknown() {
        return new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }
}
