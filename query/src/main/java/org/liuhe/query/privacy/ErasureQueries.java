package org.liuhe.query.privacy;

import static org.liuhe.query.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.privacy.ErasureState;
import org.liuhe.contracts.privacy.ErasureView;
import org.liuhe.contracts.privacy.FindErasures;
import org.liuhe.contracts.privacy.FindMyErasure;
import org.liuhe.contracts.privacy.KeepingDuty;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Columns;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ErasureQueries {

    private final JdbcClient db;
    private final GuardedRows rows;
    private final CatchUp catchUp;

    ErasureQueries(JdbcClient db, CatchUp catchUp) {
        this.db = db;
        this.rows = new GuardedRows(db, "erasure", "erasure_id", "seq");
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<List<ErasureView>> handle(FindErasures query) {
        return catchUp.answer(query.after(), this::seen, this::all);
    }

    @QueryHandler
    CompletableFuture<Optional<ErasureView>> handle(FindMyErasure query, MetaData metaData) {
        Person person = Person.account(Asker.of(metaData).subject());
        return catchUp.answer(query.after(), this::seen, () -> of(person));
    }

    private boolean seen(StreamPosition position) {
        return rows.seen(position.aggregateId(), position.sequence());
    }

    private List<ErasureView> all() {
        return db.sql(
                        """
                        (SELECT * FROM erasure WHERE state IN ('ASKED', 'EXAMINED') ORDER BY asked_at LIMIT 500)
                        UNION ALL
                        (SELECT * FROM erasure WHERE state NOT IN ('ASKED', 'EXAMINED') ORDER BY changed_at DESC LIMIT 50)""")
                .query(ErasureQueries::view)
                .list();
    }

    private Optional<ErasureView> of(Person person) {
        return db.sql("SELECT * FROM erasure WHERE person = :person")
                .param("person", person.value())
                .query(ErasureQueries::view)
                .optional();
    }

    private static ErasureView view(ResultSet row, int number) throws SQLException {
        return new ErasureView(
                row.getString("erasure_id"),
                row.getString("person"),
                ErasureState.valueOf(row.getString("state")),
                row.getString("examiner"),
                List.of(Columns.value(row.getString("duties"), KeepingDuty[].class)),
                row.getString("reason"),
                instant(row, "asked_at"),
                instant(row, "changed_at"));
    }
}
