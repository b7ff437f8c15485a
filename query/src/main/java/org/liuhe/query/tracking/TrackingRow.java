package org.liuhe.query.tracking;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.moderation.PublishedText;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.contracts.tracking.TrackingView.Milestone;
import org.liuhe.contracts.tracking.Turn;

/**
 * One matter as its row has it: whose turn it is, and what is due, follows from where it stands.
 *
 * @param complaintDue due in the complaint's own stage: acceptance, supplement or confirmation
 */
record TrackingRow(
        String complaintId,
        String code,
        boolean listed,
        String category,
        String area,
        Stage stage,
        DueDate complaintDue,
        int contests,
        Integer rating,
        String publicSummary,
        Instant filedAt,
        Instant updatedAt,
        Instant endedAt,
        boolean routeGap,
        String holder,
        DueDate signDue,
        DueDate dutyDue,
        boolean signOverdue,
        boolean dutyOverdue,
        DueDate caseDue,
        boolean caseOverdue,
        int returns,
        List<Milestone> milestones) {

    /** True where the community office of the area must decide on acceptance. */
    boolean awaitsIntake() {
        return stage == Stage.FILED && complaintDue != null;
    }

    /**
     * @param office the community office of the area, or null; needed only where the matter awaits intake
     * @param published what everyone may read of what the reporter wrote
     */
    TrackingView view(String office, List<PublishedText> published) {
        return new TrackingView(
                code,
                stage,
                listed,
                listed ? category : null,
                listed ? area : null,
                turn(office),
                turnOrganisation(office),
                due(),
                overdue(),
                caseDue,
                caseOverdue,
                returns,
                contests,
                rating,
                publicSummary,
                listed ? published : List.of(),
                filedAt,
                updatedAt,
                endedAt,
                milestones,
                null);
    }

    /** As {@link #view}, for a listed matter. */
    PublicMatter publicMatter(String office, List<PublishedText> published) {
        DueDate due = due();
        return new PublicMatter(
                code,
                stage,
                category,
                area,
                turn(office),
                turnOrganisation(office),
                due == null ? null : due.at(),
                due != null && due.provisional(),
                overdue(),
                filedAt,
                updatedAt,
                published);
    }

    private Turn turn(String office) {
        return switch (stage) {
            case FILED -> awaitsIntake() ? office == null ? Turn.OPERATOR : Turn.ORGANISATION : Turn.SYSTEM;
            case SUPPLEMENT_ASKED, ANSWERED -> Turn.REPORTER;
            case ACCEPTED -> routeGap ? Turn.OPERATOR : Turn.SYSTEM;
            case ASSIGNED, IN_PROGRESS, RULING -> Turn.ORGANISATION;
            case WAITS_FOR_COUNCIL, WAITS_FOR_MEDIATION, WAITS_FOR_ENFORCEMENT -> Turn.ASKED_BODY;
            case CONFIRMED_RESOLVED, CLOSED_NOT_CONFIRMED, CLOSED_ELSEWHERE, REJECTED, WITHDRAWN -> Turn.NOBODY;
        };
    }

    private String turnOrganisation(String office) {
        return switch (stage) {
            case FILED -> awaitsIntake() ? office : null;
            case ASSIGNED, IN_PROGRESS, RULING, WAITS_FOR_COUNCIL, WAITS_FOR_MEDIATION, WAITS_FOR_ENFORCEMENT -> holder;
            default -> null;
        };
    }

    private DueDate due() {
        return switch (stage) {
            case FILED, SUPPLEMENT_ASKED, ANSWERED -> complaintDue;
            case ASSIGNED -> signDue == null ? dutyDue : signDue;
            case IN_PROGRESS, RULING -> dutyDue;
            default -> null;
        };
    }

    /** At the top tier an unsigned case stays: then the duty's own term may have passed as well. */
    private boolean overdue() {
        return switch (stage) {
            case ASSIGNED -> signOverdue || dutyOverdue;
            case IN_PROGRESS, RULING -> dutyOverdue;
            default -> false;
        };
    }
}
