package org.liuhe.query.petitions;

import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.petitions.PetitionCoSignWithdrawn;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.query.matters.Duties;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.matters.MatterReadModel;
import org.liuhe.query.matters.Matters;
import org.liuhe.query.matters.Occurrence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The petitions' rows in lists and inboxes. */
@Component
class PetitionReadModel implements MatterReadModel {

    private final JdbcClient db;
    private final Journal journal;
    private final Matters matters;
    private final Duties duties;

    PetitionReadModel(JdbcClient db, Journal journal, Matters matters, Duties duties) {
        this.db = db;
        this.journal = journal;
        this.matters = matters;
        this.duties = duties;
    }

    @Override
    public void on(Occurrence occurrence) {
        if (!(occurrence.event() instanceof PetitionEvent event)) return;
        String id = occurrence.matterId();
        // many sign, and a signature moves nothing else: so no fold of the whole story for each
        if (event instanceof PetitionCoSigned signed) {
            matters.joins(id, signed.coSigner(), "co-signer");
            count(id, signed.count());
            return;
        }
        if (event instanceof PetitionCoSignWithdrawn withdrawn) {
            count(id, withdrawn.count());
            return;
        }
        if (event instanceof PetitionFiled filed) opened(filed);
        if (event instanceof PetitionModerated moderated) title(id, moderated.publicTitle());
        if (event instanceof PetitionReferralEnded ended)
            matters.tied(id, MatterLink.Relation.REFERRAL, ended.outcomeId());
        PetitionFold now = PetitionFold.of(journal.of(id, null));
        matters.reached(id, now.stage);
        join(id, now);
        duties.allDone(id);
        now.duties().forEach(duty -> {
            duties.owed(id, duty.key(), duty.task(), duty.holder(), duty.due(), duty.since());
            if (duty.overdue()) duties.overdue(id, duty.key());
        });
    }

    private void opened(PetitionFiled filed) {
        matters.opened(
                filed.petitionId(),
                MatterKind.PETITION,
                filed.trackingCode(),
                null,
                filed.area(),
                null,
                PetitionStage.REGISTERED,
                filed.filedAt());
        matters.joins(filed.petitionId(), filed.petitioner(), "petitioner");
        matters.tied(filed.petitionId(), MatterLink.Relation.SAME, filed.sameFactsAs());
        db.sql("INSERT INTO petition_public (matter_id, may_be_public) VALUES (:id, :public)")
                .param("id", filed.petitionId())
                .param("public", filed.mayBePublic())
                .update();
    }

    private void join(String id, PetitionFold now) {
        matters.joins(id, now.office, "office");
        matters.joins(id, now.body, "body");
        matters.joins(id, now.reviewer, "reviewer");
        now.answers.values().forEach(owed -> matters.joins(id, owed.organisation(), "answering"));
        if (now.moderated != null && now.moderated.matterForTheAccused() != null)
            matters.joins(id, now.filed.accused(), "accused");
    }

    private void count(String id, int coSigners) {
        db.sql("UPDATE petition_public SET co_signers = :count WHERE matter_id = :id")
                .param("count", coSigners)
                .param("id", id)
                .update();
    }

    private void title(String id, String title) {
        db.sql("UPDATE petition_public SET title = :title WHERE matter_id = :id")
                .param("title", title)
                .param("id", id)
                .update();
    }

    @Override
    public void forget() {
        db.sql("TRUNCATE petition_public").update();
    }
}
