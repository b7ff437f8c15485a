package org.liuhe.contracts.petitions;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.moderation.PublishedText;

/**
 * A petition as everyone may see it; nothing in it tells of a person but what was moderated.
 *
 * @param petitionId for whoever wants to co-sign; null where the petition is not public
 * @param title moderated; null where the petition is not public
 * @param area null where the petition is not public
 * @param turnOrganisation whose turn it is; null where it is the petitioner's, the operator's or nobody's
 * @param due what is due now, and why then; null where nothing is
 * @param coSigners {@code <5} for fewer than five
 * @param answers what was answered in public, from the oldest; empty in a list
 * @param published the moderated version of what the petitioner wrote; empty before there is one, and where the petition is not public
 */
public record PublicPetition(
        String code,
        String petitionId,
        String title,
        String area,
        PetitionStage stage,
        String turnOrganisation,
        DueDate due,
        boolean overdue,
        String coSigners,
        List<Answer> answers,
        Instant filedAt,
        List<PublishedText> published) {

    /** One public answer. */
    public record Answer(Instant at, String organisation, String text) {}
}
