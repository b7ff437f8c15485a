package org.liuhe.query.petitions;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.PublicPetition;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.liuhe.query.matters.Journal;
import org.springframework.stereotype.Component;

/** Answers what everyone may ask of petitions. */
@Component
class PublicPetitionQueries {

    private final PublicRows rows;
    private final Journal journal;
    private final CatchUp catchUp;

    PublicPetitionQueries(PublicRows rows, Journal journal, CatchUp catchUp) {
        this.rows = rows;
        this.journal = journal;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<PublicPetition> handle(FindPublicPetition query) {
        TrackingCode code = new TrackingCode(query.code());
        return catchUp.answer(query.after(), journal::seen, () -> rows.byCode(code)
                .orElseThrow(() -> new RuleBroken(ComplaintRule.TRACKING_CODE_UNKNOWN, "code")));
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    Page handle(ListPublicPetitions query) {
        List<PublicPetition> found = rows.list(query, Cursor.descending(query.cursor()));
        return Cursor.page(found, query.size(), row -> row, row -> new Cursor(row.filedAt(), row.petitionId()));
    }
}
