package org.liuhe.query.petitions;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.petitions.PetitionCoSignWithdrawn;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.query.matters.Duties;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.matters.MatterReadModel;
import org.liuhe.query.matters.Matters;
import org.liuhe.query.matters.Occurrence;
import org.springframework.stereotype.Component;

/** The petitions' rows in lists and inboxes. */
@Component
class PetitionReadModel implements MatterReadModel {

    private final PublicRows rows;
    private final Journal journal;
    private final Matters matters;
    private final Duties duties;

    PetitionReadModel(PublicRows rows, Journal journal, Matters matters, Duties duties) {
        this.rows = rows;
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
            rows.coSigned(id, signed.count());
            return;
        }
        if (event instanceof PetitionCoSignWithdrawn withdrawn) {
            rows.coSigned(id, withdrawn.count());
            return;
        }
        if (event instanceof PetitionFiled filed) opened(filed);
        if (event instanceof PetitionReferralEnded ended)
            matters.tied(id, MatterLink.Relation.REFERRAL, ended.outcomeId());
        List<Occurrence> all = journal.of(id, null);
        PetitionFold now = PetitionFold.of(all);
        matters.reached(id, now.stage);
        rows.stands(now);
        join(id, now);
        List<PetitionFold.Duty> before = all.size() == 1
                ? List.of()
                : PetitionFold.of(all.subList(0, all.size() - 1)).duties();
        owe(id, before, now.duties(), occurrence.at());
    }

    /** Only what changed: until when something was owed is kept. */
    private void owe(String id, List<PetitionFold.Duty> before, List<PetitionFold.Duty> now, Instant at) {
        for (PetitionFold.Duty duty : before)
            if (now.stream().noneMatch(other -> other.key().equals(duty.key()))) duties.done(id, duty.key());
        for (PetitionFold.Duty duty : now) {
            if (before.stream().noneMatch(duty::isTheSame))
                duties.owed(id, duty.key(), duty.task(), duty.holder(), duty.due(), at);
            if (duty.overdue()) duties.overdue(id, duty.key());
        }
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
        rows.filed(filed);
    }

    private void join(String id, PetitionFold now) {
        matters.joins(id, now.office, "office");
        matters.joins(id, now.body, "body");
        matters.joins(id, now.reviewer, "reviewer");
        now.answers.values().forEach(owed -> matters.joins(id, owed.organisation(), "answering"));
        if (now.moderated != null && now.moderated.matterForTheAccused() != null)
            matters.joins(id, now.filed.accused(), "accused");
    }

    @Override
    public void forget() {
        rows.forget();
    }
}
