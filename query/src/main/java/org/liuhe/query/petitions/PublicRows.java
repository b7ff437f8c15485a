package org.liuhe.query.petitions;

import static org.liuhe.query.Columns.constant;
import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;
import static org.liuhe.query.Columns.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.moderation.PublishedText;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PublicPetition;
import org.liuhe.query.Cursor;
import org.liuhe.query.moderation.PublishedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What everyone may know of petitions, a row each; nothing in it tells of a person. */
@Component
class PublicRows {

    private static final int FEW = 5;

    private final JdbcClient db;
    private final PublishedTexts published;

    PublicRows(JdbcClient db, PublishedTexts published) {
        this.db = db;
        this.published = published;
    }

    void filed(PetitionFiled event) {
        db.sql(
                        """
                        INSERT INTO petition_public (petition_id, tracking_code, area, filed_at, may_be_public, stage)
                        VALUES (:id, :code, :area, :at, :public, :stage)""")
                .param("id", event.petitionId())
                .param("code", event.trackingCode())
                .param("area", event.area())
                .param("at", time(event.filedAt()))
                .param("public", event.mayBePublic())
                .param("stage", PetitionStage.REGISTERED.name())
                .update();
    }

    /** Where it stands now. */
    void stands(PetitionFold now) {
        db.sql(
                        """
                        UPDATE petition_public
                        SET stage = :stage, turn_organisation = :turn, due = CAST(:due AS jsonb), overdue = :overdue,
                            title = :title, answers = CAST(:answers AS jsonb)
                        WHERE petition_id = :id""")
                .param("stage", now.stage.name())
                .param("turn", now.turnOrganisation())
                .param("due", json(now.due))
                .param("overdue", now.overdue)
                .param("title", now.moderated == null ? null : now.moderated.publicTitle())
                .param("answers", json(now.published))
                .param("id", now.filed.petitionId())
                .update();
    }

    void coSigned(String id, int coSigners) {
        db.sql("UPDATE petition_public SET co_signers = :count WHERE petition_id = :id")
                .param("count", coSigners)
                .param("id", id)
                .update();
    }

    void forget() {
        db.sql("TRUNCATE petition_public").update();
    }

    /** Whoever has the code sees where it stands; what it is about, only where it is listed. */
    Optional<PublicPetition> byCode(TrackingCode code) {
        return db.sql(
                        """
                        SELECT *, may_be_public AND title IS NOT NULL AS listed FROM petition_public
                        WHERE tracking_code = :code""")
                .param("code", code.value())
                .query((row, number) -> petition(
                        row,
                        row.getBoolean("listed"),
                        List.of(value(row.getString("answers"), PublicPetition.Answer[].class))))
                .optional()
                .map(row -> row.petitionId() == null ? row : with(row, published.of(row.petitionId())));
    }

    List<PublicPetition> list(ListPublicPetitions query, Cursor from) {
        StringBuilder sql = new StringBuilder(
                """
                SELECT * FROM petition_public
                WHERE may_be_public AND title IS NOT NULL AND (filed_at, petition_id) < (:at, :id)""");
        // A range rather than LIKE: '0' is what follows '/'.
        if (query.area() != null) sql.append(" AND (area = :area OR area > :area || '/' AND area < :area || '0')");
        if (query.stage() != null) sql.append(" AND stage = :stage");
        sql.append(" ORDER BY filed_at DESC, petition_id DESC LIMIT :limit");
        StatementSpec statement = db.sql(sql.toString())
                .param("at", time(from.at()))
                .param("id", from.id())
                .param("limit", Cursor.limit(query.size()));
        if (query.area() != null) statement = statement.param("area", new AreaPath(query.area()).value());
        if (query.stage() != null)
            statement = statement.param("stage", query.stage().name());
        List<PublicPetition> rows =
                statement.query((row, number) -> petition(row, true, List.of())).list();
        Map<String, List<PublishedText>> texts =
                published.of(rows.stream().map(PublicPetition::petitionId).toList());
        return rows.stream()
                .map(row -> with(row, texts.getOrDefault(row.petitionId(), List.of())))
                .toList();
    }

    private static PublicPetition with(PublicPetition row, List<PublishedText> published) {
        return new PublicPetition(
                row.code(),
                row.petitionId(),
                row.title(),
                row.area(),
                row.stage(),
                row.turnOrganisation(),
                row.due(),
                row.overdue(),
                row.coSigners(),
                row.answers(),
                row.filedAt(),
                published);
    }

    private static PublicPetition petition(ResultSet row, boolean listed, List<PublicPetition.Answer> answers)
            throws SQLException {
        return new PublicPetition(
                row.getString("tracking_code"),
                listed ? row.getString("petition_id") : null,
                listed ? row.getString("title") : null,
                listed ? row.getString("area") : null,
                constant(row, "stage", PetitionStage.class),
                row.getString("turn_organisation"),
                due(row, "due"),
                row.getBoolean("overdue"),
                suppressed(row.getInt("co_signers")),
                answers,
                instant(row, "filed_at"),
                List.of());
    }

    /** Few people can be guessed. */
    static String suppressed(int count) {
        return count < FEW ? "<" + FEW : String.valueOf(count);
    }
}
