package org.liuhe.query.messages;

import static org.liuhe.contracts.messages.MessageKind.PETITION_ACCEPTED;
import static org.liuhe.contracts.messages.MessageKind.PETITION_CLOSED;
import static org.liuhe.contracts.messages.MessageKind.PETITION_EXTENDED;
import static org.liuhe.contracts.messages.MessageKind.PETITION_FILED;
import static org.liuhe.contracts.messages.MessageKind.PETITION_FORWARDED;
import static org.liuhe.contracts.messages.MessageKind.PETITION_NOT_ACCEPTED;
import static org.liuhe.contracts.messages.MessageKind.PETITION_OVERDUE;
import static org.liuhe.contracts.messages.MessageKind.PETITION_REPLIED;
import static org.liuhe.contracts.messages.MessageKind.PETITION_SETTLED;
import static org.liuhe.contracts.messages.MessageKind.PETITION_TO_MEDIATION;
import static org.liuhe.contracts.messages.MessageKind.REREVIEW_ANSWERED;
import static org.liuhe.contracts.messages.MessageKind.REVIEW_ANSWERED;

import java.util.Set;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionOverdue;
import org.liuhe.contracts.petitions.PetitionReferredToMediation;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.springframework.stereotype.Component;

/** What a petitioner is told (信访工作条例 art. 22 to 24, 34 to 36). */
@Component
class PetitionMessages {

    /** What somebody owes the petitioner; the others are between offices, or the petitioner's own. */
    private static final Set<PetitionTerm> OWED =
            Set.of(PetitionTerm.DECIDE, PetitionTerm.FINISH, PetitionTerm.REVIEW_ANSWER, PetitionTerm.REREVIEW_ANSWER);

    private final MessageTable table;

    PetitionMessages(MessageTable table) {
        this.table = table;
    }

    void on(PetitionEvent event, Happening at) {
        if (event instanceof PetitionFiled filed) table.tell(at, Told.until(PETITION_FILED, filed.decideDue()));
        else if (event instanceof PetitionForwarded to)
            next(at, Told.by(PETITION_FORWARDED, to.toOrganisation(), to.decideDue()));
        else if (event instanceof PetitionAccepted accepted)
            next(at, Told.by(PETITION_ACCEPTED, accepted.organisation(), accepted.finishDue()));
        else if (event instanceof PetitionNotAccepted refused)
            next(at, Told.by(PETITION_NOT_ACCEPTED, refused.organisation(), null));
        else if (event instanceof PetitionFinishExtended extended)
            next(at, Told.by(PETITION_EXTENDED, extended.organisation(), extended.finishDue()));
        else if (event instanceof PetitionReplied replied)
            next(at, Told.by(PETITION_REPLIED, replied.organisation(), replied.reviewAskDue()));
        else if (event instanceof PetitionReviewAnswered answered)
            next(
                    at,
                    Told.by(
                            answered.nextAskDue() == null ? REREVIEW_ANSWERED : REVIEW_ANSWERED,
                            answered.organisation(),
                            answered.nextAskDue()));
        else if (event instanceof PetitionOverdue late && OWED.contains(late.term())) {
            table.closeNews(at.about());
            table.tell(at, Told.by(PETITION_OVERDUE, late.organisation(), null));
        } else if (event instanceof PetitionReferredToMediation) next(at, Told.of(PETITION_TO_MEDIATION));
        else if (event instanceof PetitionNotContested) next(at, Told.of(PETITION_CLOSED));
        else if (event instanceof PetitionSettledByMediation) next(at, Told.of(PETITION_SETTLED));
        else if (event instanceof PetitionReviewAsked || event instanceof PetitionWithdrawn) table.close(at.about());
    }

    private void next(Happening at, Told told) {
        table.close(at.about());
        table.tell(at, told);
    }
}
