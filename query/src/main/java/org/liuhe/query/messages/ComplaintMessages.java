package org.liuhe.query.messages;

import static org.liuhe.contracts.messages.MessageKind.CASE_CLUSTERED;
import static org.liuhe.contracts.messages.MessageKind.CASE_ESCALATED;
import static org.liuhe.contracts.messages.MessageKind.CASE_OVERDUE;
import static org.liuhe.contracts.messages.MessageKind.CASE_UNCLUSTERED;
import static org.liuhe.contracts.messages.MessageKind.COMPLAINT_ACCEPTED;
import static org.liuhe.contracts.messages.MessageKind.COMPLAINT_ANSWERED;
import static org.liuhe.contracts.messages.MessageKind.COMPLAINT_ANSWERED_LAST;
import static org.liuhe.contracts.messages.MessageKind.COMPLAINT_CLOSED_UNCONFIRMED;
import static org.liuhe.contracts.messages.MessageKind.COMPLAINT_FILED;
import static org.liuhe.contracts.messages.MessageKind.COMPLAINT_REJECTED;
import static org.liuhe.contracts.messages.MessageKind.COMPLAINT_REOPENED;
import static org.liuhe.contracts.messages.MessageKind.RELEASED_TO_ACCUSED;
import static org.liuhe.contracts.messages.MessageKind.SUPPLEMENT_ASKED;

import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.cases.UnclusterCause;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.ReleasedToAccused;
import org.liuhe.contracts.complaints.SupplementRequested;
import org.springframework.stereotype.Component;

/** What the reporter of a complaint is told, of its case, too. */
@Component
class ComplaintMessages {

    private final MessageTable table;

    ComplaintMessages(MessageTable table) {
        this.table = table;
    }

    void on(ComplaintEvent event, Happening at) {
        if (event instanceof ComplaintFiled filed) table.tell(at, Told.until(COMPLAINT_FILED, filed.intakeDue()));
        else if (event instanceof ComplaintAccepted) next(at, Told.of(COMPLAINT_ACCEPTED));
        else if (event instanceof ComplaintRejected) next(at, Told.of(COMPLAINT_REJECTED));
        else if (event instanceof SupplementRequested asked)
            next(at, Told.until(SUPPLEMENT_ASKED, asked.supplementDue()));
        else if (event instanceof ComplaintAnswered answered)
            next(
                    at,
                    Told.until(
                            answered.mayContest() ? COMPLAINT_ANSWERED : COMPLAINT_ANSWERED_LAST,
                            answered.confirmDue()));
        else if (event instanceof ComplaintClosedUnconfirmed) next(at, Told.of(COMPLAINT_CLOSED_UNCONFIRMED));
        else if (event instanceof ReleasedToAccused released)
            table.tell(at, Told.by(RELEASED_TO_ACCUSED, released.organisation(), null));
        else if (event instanceof ComplaintSupplemented
                || event instanceof ComplaintConfirmed
                || event instanceof ComplaintContested
                || event instanceof ComplaintWithdrawn) table.close(at.about());
    }

    /** An answer may be waiting for its reporter while the case's own term passes: that stays open. */
    void on(CaseEvent event, Happening at) {
        if (event instanceof CaseReopened) news(at, Told.of(COMPLAINT_REOPENED));
        else if (event instanceof TermPassed passed && passed.cause() == OverdueCause.CASE_TERM)
            news(at, Told.by(CASE_OVERDUE, passed.organisationId(), null));
        else if (event instanceof CaseAssigned assigned && assigned.cause() == AssignmentCause.ESCALATED)
            news(at, Told.by(CASE_ESCALATED, assigned.organisationId(), assigned.dutyDue()));
        else if (event instanceof CaseClustered joined)
            news(at, Told.by(CASE_CLUSTERED, joined.organisationId(), null));
        else if (event instanceof CaseUnclustered parted && parted.cause() != UnclusterCause.ENDED)
            news(at, Told.of(CASE_UNCLUSTERED));
    }

    private void next(Happening at, Told told) {
        table.close(at.about());
        table.tell(at, told);
    }

    private void news(Happening at, Told told) {
        table.closeNews(at.about());
        table.tell(at, told);
    }
}
