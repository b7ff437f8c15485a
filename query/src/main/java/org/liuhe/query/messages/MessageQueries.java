package org.liuhe.query.messages;

import static org.liuhe.query.Columns.constant;
import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.messages.CountMyUnread;
import org.liuhe.contracts.messages.FindMail;
import org.liuhe.contracts.messages.FindMyMailChoice;
import org.liuhe.contracts.messages.ListMyMessages;
import org.liuhe.contracts.messages.Mail;
import org.liuhe.contracts.messages.MailChoiceView;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.contracts.messages.MessageView;
import org.liuhe.contracts.messages.Unread;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows people their own messages, and the sender what goes by mail. */
@Component
class MessageQueries {

    private static final String SELECT =
            """
            SELECT m.*, about.category, names.name_zh, names.name_en, marks.message_id IS NULL AS unread
            FROM message m
            JOIN message_matter about ON about.stream_id = m.matter_id
            LEFT JOIN directory_organisation names ON names.organisation_id = m.organisation
            LEFT JOIN message_read marks ON marks.person = m.person AND marks.message_id = m.message_id
            """;

    private final JdbcClient db;
    private final MessageTable table;
    private final CatchUp catchUp;
    private final GuardedRows choices;

    MessageQueries(JdbcClient db, MessageTable table, CatchUp catchUp) {
        this.db = db;
        this.table = table;
        this.catchUp = catchUp;
        this.choices = new GuardedRows(db, "mail_choice", "choice_id", "seq");
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    CompletableFuture<Page> handle(ListMyMessages query, MetaData metaData) {
        String person = Asker.of(metaData).subject();
        Cursor from = Cursor.descending(query.cursor());
        int limit = Cursor.limit(query.size());
        return catchUp.answer(
                query.after(), position -> table.seen(position.aggregateId(), position.sequence()), () -> {
                    List<MessageView> mine = db.sql(
                                    SELECT
                                            + """
                                    WHERE m.person = :person AND (m.at, m.message_id) < (:at, :id)
                                    ORDER BY m.at DESC, m.message_id DESC LIMIT :limit""")
                            .param("person", person)
                            .param("at", time(from.at()))
                            .param("id", from.id())
                            .param("limit", limit)
                            .query(MessageQueries::view)
                            .list();
                    return Cursor.page(
                            mine, query.size(), view -> view, view -> new Cursor(view.at(), view.messageId()));
                });
    }

    @QueryHandler
    Unread handle(CountMyUnread query, MetaData metaData) {
        return new Unread(db.sql(
                        """
                        SELECT count(*) FROM (
                            SELECT FROM message m WHERE person = :person AND NOT EXISTS
                                (SELECT FROM message_read marks
                                 WHERE marks.person = m.person AND marks.message_id = m.message_id)
                            LIMIT :most) AS unread""")
                .param("person", Asker.of(metaData).subject())
                .param("most", Unread.MOST)
                .query(Integer.class)
                .single());
    }

    @QueryHandler
    CompletableFuture<Optional<MailChoiceView>> handle(FindMyMailChoice query, MetaData metaData) {
        String person = Asker.of(metaData).subject();
        return catchUp.answer(
                query.after(), position -> choices.seen(position.aggregateId(), position.sequence()), () -> db.sql(
                                "SELECT * FROM mail_choice WHERE person = :person")
                        .param("person", person)
                        .query((row, number) -> new MailChoiceView(
                                row.getBoolean("wanted"),
                                row.getString("language"),
                                row.getString("address"),
                                instant(row, "chosen_at")))
                        .optional());
    }

    @QueryHandler
    Optional<Mail> handle(FindMail query) {
        return db.sql(
                        SELECT.replace("SELECT m.*", "SELECT choice.language, choice.address, m.*")
                                + """
                         JOIN mail_choice choice ON choice.person = m.person
                        WHERE m.message_id = :id AND choice.wanted AND choice.chosen_at <= m.at""")
                .param("id", query.messageId())
                .query((row, number) ->
                        new Mail(view(row, number), row.getString("language"), row.getString("address")))
                .optional();
    }

    private static MessageView view(ResultSet row, int number) throws SQLException {
        return new MessageView(
                row.getString("message_id"),
                constant(row, "kind", MessageKind.class),
                row.getString("matter_id"),
                row.getString("category"),
                row.getString("organisation"),
                row.getString("name_zh"),
                row.getString("name_en"),
                due(row, "due"),
                instant(row, "happens_at"),
                instant(row, "at"),
                row.getBoolean("open"),
                row.getBoolean("unread"));
    }
}
