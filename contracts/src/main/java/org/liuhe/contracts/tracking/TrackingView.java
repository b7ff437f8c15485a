package org.liuhe.contracts.tracking;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.moderation.PublishedText;

/**
 * A matter as everyone may see it.
 *
 * @param category, area null where the reporter did not agree to publicity
 * @param turnOrganisation the holder, where there is one; while it waits for the body that it asked, too
 * @param due what is due now, and why then; null where nothing is
 * @param overdue the current due date has passed in silence
 * @param caseDue the reporter's own clock; null before acceptance
 * @param caseOverdue the reporter's own clock has run out before the matter was answered
 * @param returns how often it was returned
 * @param contests how often a reply was contested
 * @param together with what it is handled together; null where it is handled by itself, or that may not be told
 * @param published moderated versions of what the reporter wrote, in the order in which it was written
 */
public record TrackingView(
        String code,
        Stage stage,
        boolean listed,
        String category,
        String area,
        Turn turn,
        String turnOrganisation,
        DueDate due,
        boolean overdue,
        DueDate caseDue,
        boolean caseOverdue,
        int returns,
        int contests,
        Integer rating,
        String publicSummary,
        List<PublishedText> published,
        Instant filedAt,
        Instant updatedAt,
        Instant endedAt,
        List<Milestone> milestones,
        Together together) {

    /** The same, handled together with others. */
    public TrackingView with(Together others) {
        return new TrackingView(
                code,
                stage,
                listed,
                category,
                area,
                turn,
                turnOrganisation,
                due,
                overdue,
                caseDue,
                caseOverdue,
                returns,
                contests,
                rating,
                publicSummary,
                published,
                filedAt,
                updatedAt,
                endedAt,
                milestones,
                others);
    }

    /** A stage that was reached, with the organisation whose turn it became (or was), or null. */
    public record Milestone(Instant at, Stage stage, String organisation) {}
}
