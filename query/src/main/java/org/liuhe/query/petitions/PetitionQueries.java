package org.liuhe.query.petitions;

import static org.liuhe.query.Columns.constant;
import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PetitionView;
import org.liuhe.contracts.petitions.PublicPetition;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.liuhe.query.matters.Duties;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.matters.Matters;
import org.liuhe.query.matters.Occurrence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers what may be known of petitions. */
@Component
class PetitionQueries {

    private static final int FEW = 5;

    private final JdbcClient db;
    private final Journal journal;
    private final Matters matters;
    private final Duties duties;
    private final CatchUp catchUp;

    PetitionQueries(JdbcClient db, Journal journal, Matters matters, Duties duties, CatchUp catchUp) {
        this.db = db;
        this.journal = journal;
        this.matters = matters;
        this.duties = duties;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<PetitionView> handle(FindPetition query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), journal::seen, () -> view(query.petitionId(), query.asKnownAt(), actor));
    }

    private PetitionView view(String id, Instant asKnownAt, Actor actor) {
        if (MatterKind.of(id).filter(kind -> kind == MatterKind.PETITION).isEmpty()) throw unknown();
        List<Occurrence> occurrences = journal.of(id, asKnownAt);
        if (occurrences.isEmpty()) throw unknown();
        // whoever may know of it now may look back
        PetitionFold now = PetitionFold.of(asKnownAt == null ? occurrences : journal.of(id, null));
        PetitionReader reader = new PetitionReader(now, actor);
        if (!reader.seesAnything()) throw unknown();
        PetitionFold shown = asKnownAt == null ? now : PetitionFold.of(occurrences);
        boolean whole = reader.seesWhole();
        return new PetitionView(
                head(id, occurrences, shown, reader, asKnownAt == null),
                whole,
                shown.filed.channel(),
                shown.filed.accused(),
                shown.office,
                shown.body,
                shown.reviewer,
                whole ? shown.filed.petitionerName() : null,
                whole ? shown.filed.contactPhone() : null,
                whole ? shown.filed.representatives() : List.of(),
                whole ? shown.filed.category() : null,
                whole ? shown.filed.text() : null,
                shown.filed.mayBePublic(),
                shown.moderated == null ? null : shown.moderated.publicTitle(),
                shown.moderated == null ? null : shown.moderated.matterForTheAccused(),
                shown.stage == PetitionStage.REPLIED || shown.stage == PetitionStage.REVIEWED ? shown.due : null,
                shown.coSigners.size(),
                reader.hasCoSigned(),
                shown.referral != null);
    }

    private MatterHead head(
            String id, List<Occurrence> occurrences, PetitionFold shown, PetitionReader reader, boolean present) {
        return new MatterHead(
                id,
                MatterKind.PETITION,
                occurrences.get(occurrences.size() - 1).sequence(),
                shown.filed.trackingCode(),
                shown.filed.area(),
                shown.stage.name(),
                shown.filed.filedAt(),
                present ? duties.of(id, reader.actor()) : List.of(),
                present ? reader.acts() : List.of(),
                reader.seesWhole() ? matters.links(id) : List.of(),
                new PetitionEntries(shown.filed, reader.seesWhole()).of(occurrences));
    }

    @QueryHandler
    CompletableFuture<PublicPetition> handle(FindPublicPetition query) {
        String code = new TrackingCode(query.code()).value();
        return catchUp.answer(query.after(), journal::seen, () -> db.sql(
                        "SELECT matter_id FROM matter WHERE tracking_code = :code AND kind = 'PETITION'")
                .param("code", code)
                .query(String.class)
                .optional()
                .map(id -> published(PetitionFold.of(journal.of(id, null))))
                .orElseThrow(() -> new RuleBroken(ComplaintRule.TRACKING_CODE_UNKNOWN, "code")));
    }

    private static PublicPetition published(PetitionFold petition) {
        boolean listed = petition.listed();
        return new PublicPetition(
                petition.filed.trackingCode(),
                listed ? petition.filed.petitionId() : null,
                listed ? petition.moderated.publicTitle() : null,
                listed ? petition.filed.area() : null,
                petition.stage,
                petition.turnOrganisation(),
                petition.due,
                petition.overdue,
                suppressed(petition.coSigners.size()),
                List.copyOf(petition.published),
                petition.filed.filedAt());
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    Page handle(ListPublicPetitions query) {
        Cursor from = Cursor.descending(query.cursor());
        StringBuilder sql = new StringBuilder(
                """
                SELECT m.*, p.title, p.co_signers, d.holder, d.due, coalesce(d.overdue, false) AS overdue
                FROM matter m JOIN petition_public p USING (matter_id)
                LEFT JOIN matter_duty d ON d.matter_id = m.matter_id AND d.duty_key = 'turn'
                WHERE p.may_be_public AND p.title IS NOT NULL AND (m.opened_at, m.matter_id) < (:at, :id)""");
        if (query.area() != null) sql.append(" AND (m.area = :area OR starts_with(m.area, :area || '/'))");
        if (query.stage() != null) sql.append(" AND m.stage = :stage");
        sql.append(" ORDER BY m.opened_at DESC, m.matter_id DESC LIMIT :limit");
        StatementSpec statement = db.sql(sql.toString())
                .param("at", time(from.at()))
                .param("id", from.id())
                .param("limit", Cursor.limit(query.size()));
        if (query.area() != null) statement = statement.param("area", new AreaPath(query.area()).value());
        if (query.stage() != null)
            statement = statement.param("stage", query.stage().name());
        List<PublicPetition> rows = statement.query(PetitionQueries::row).list();
        return Cursor.page(rows, query.size(), row -> row, row -> new Cursor(row.filedAt(), row.petitionId()));
    }

    private static PublicPetition row(ResultSet row, int number) throws SQLException {
        String holder = row.getString("holder");
        return new PublicPetition(
                row.getString("tracking_code"),
                row.getString("matter_id"),
                row.getString("title"),
                row.getString("area"),
                constant(row, "stage", PetitionStage.class),
                Duties.OPERATOR.equals(holder) ? null : holder,
                due(row, "due"),
                row.getBoolean("overdue"),
                suppressed(row.getInt("co_signers")),
                List.of(),
                instant(row, "opened_at"));
    }

    /** Few people can be guessed. */
    private static String suppressed(int count) {
        return count < FEW ? "<" + FEW : String.valueOf(count);
    }

    private static RuleBroken unknown() {
        return new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }
}
