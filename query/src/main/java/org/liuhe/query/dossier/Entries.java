package org.liuhe.query.dossier;

import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.CoHandlerContributed;
import org.liuhe.contracts.cases.CoHandlingDeclined;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintCommented;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.FilingAnswered;
import org.liuhe.contracts.complaints.ReleasedToAccused;
import org.liuhe.contracts.complaints.ReporterConsentWithdrawn;
import org.liuhe.contracts.complaints.ReporterConsented;
import org.liuhe.contracts.complaints.SupplementRequested;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.referrals.Referred;

/** What the dossier says of each event of one matter, in order. */
final class Entries {

    private static final String REPORTER = "reporter";
    private static final String STAFF = "staff";
    private static final String OPERATOR = "operator";

    private String ruledBy = STAFF;

    /** @param state of the case after the event */
    DossierEntry entry(Recorded recorded, CaseState state) {
        Event event = recorded.event();
        Line line = line(event, state);
        return new DossierEntry(
                recorded.aggregateId(),
                recorded.sequence(),
                recorded.at(),
                event.getClass().getSimpleName(),
                recorded.bySystem() == null ? person(event) : recorded.bySystem(),
                line.organisation,
                line.toOrganisation,
                line.reason == null ? null : line.reason.name(),
                line.text,
                line.due,
                line.number);
    }

    /** Which sort of person an event comes of; who it was stays in the event store. */
    private String person(Event event) {
        if (event instanceof ComplaintFiled filed)
            return switch (filed.channel()) {
                case WEB, OPEN311 -> REPORTER;
                case COUNTER, HOTLINE, GRID_OFFICER -> STAFF;
                case IMPORT -> OPERATOR;
            };
        if (event instanceof ClosedComplaintRecorded) return OPERATOR;
        if (event instanceof FilingAnswered
                || event instanceof ComplaintSupplemented
                || event instanceof ComplaintCommented
                || event instanceof ComplaintConfirmed
                || event instanceof ComplaintContested
                || event instanceof ReporterConsented
                || event instanceof ReporterConsentWithdrawn
                || event instanceof ComplaintWithdrawn) return REPORTER;
        if (event instanceof ReleasedToAccused released && released.organisation() == null) return OPERATOR;
        if (event instanceof CaseRuled ruled) {
            ruledBy = ruled.byOrganisation() == null ? OPERATOR : STAFF;
            return ruledBy;
        }
        // The assignment that a ruling makes is the same act.
        if (event instanceof CaseAssigned assigned && assigned.cause() == AssignmentCause.RULING) return ruledBy;
        return STAFF;
    }

    private static Line line(Event event, CaseState state) {
        if (event instanceof ComplaintFiled e) return new Line().text(e.text()).due(e.intakeDue());
        if (event instanceof ClosedComplaintRecorded e)
            return new Line().text(e.text()).reason(e.outcome());
        if (event instanceof SupplementRequested e)
            return new Line().text(e.question()).due(e.supplementDue()).number(e.number());
        if (event instanceof ComplaintSupplemented e)
            return new Line().text(e.text()).due(e.intakeDue()).number(e.number());
        if (event instanceof ComplaintCommented e) return new Line().text(e.text());
        if (event instanceof ReleasedToAccused e)
            return new Line().by(e.organisation()).text(e.text());
        if (event instanceof ComplaintRejected e)
            return new Line().text(e.explanation()).reason(e.reason());
        if (event instanceof ComplaintAnswered e)
            return new Line().text(e.reply()).due(e.confirmDue()).number(e.round());
        if (event instanceof ComplaintConfirmed e)
            return new Line().text(e.remark()).number(e.rating());
        if (event instanceof ComplaintContested e)
            return new Line().text(e.reason()).number(e.round());
        if (event instanceof ComplaintClosedUnconfirmed e) return new Line().number(e.round());
        if (event instanceof CaseOpened e) return new Line().due(e.caseDue());
        if (event instanceof CaseAssigned e)
            return new Line()
                    .to(e.organisationId())
                    .reason(e.cause())
                    .due(e.duty() == Duty.RULE || e.signDue() == null ? e.dutyDue() : e.signDue())
                    .number(e.assignment());
        if (event instanceof CaseSignedFor e)
            return new Line().by(e.organisationId()).due(state.dutyDue).number(e.assignment());
        if (event instanceof ActionRecorded e)
            return new Line().by(e.organisationId()).text(e.text()).number(e.assignment());
        if (event instanceof CaseReturned e)
            return new Line()
                    .by(e.organisationId())
                    .reason(e.reason())
                    .text(e.explanation())
                    .number(e.hop());
        if (event instanceof CaseResolved e)
            return new Line()
                    .by(e.organisationId())
                    .reason(e.resolution())
                    .text(e.reply())
                    .number(e.round());
        if (event instanceof CaseRuled e)
            return new Line()
                    .by(e.byOrganisation())
                    .to(e.toOrganisation())
                    .text(e.reasons())
                    .number(e.assignment());
        if (event instanceof TermPassed e)
            return new Line()
                    .by(e.organisationId())
                    .reason(e.cause())
                    .due(e.due())
                    .number(e.assignment());
        if (event instanceof CaseCommented e)
            return new Line().by(e.organisationId()).text(e.text());
        if (event instanceof Referred e)
            return new Line().by(e.organisationId()).text(e.request());
        if (event instanceof CaseReferralEnded e)
            return new Line().reason(e.outcome()).due(e.dutyDue());
        if (event instanceof CaseReferralWithdrawn e)
            return new Line().by(e.organisationId()).text(e.reason()).due(e.dutyDue());
        if (event instanceof CoHandlerAsked e)
            return new Line()
                    .by(e.byOrganisation())
                    .to(e.organisationId())
                    .text(e.request())
                    .due(e.due());
        if (event instanceof CoHandlerContributed e)
            return new Line().by(e.organisationId()).text(e.text());
        if (event instanceof CoHandlingDeclined e)
            return new Line().by(e.organisationId()).reason(e.reason()).text(e.explanation());
        if (event instanceof RulingAppealed e)
            return new Line().by(e.organisationId()).text(e.reasons());
        if (event instanceof RulingPassedUp e)
            return new Line().by(e.organisationId()).text(e.reasons());
        if (event instanceof CaseClustered e) return new Line().by(e.organisationId());
        if (event instanceof CaseUnclustered e)
            return new Line().by(e.organisationId()).reason(e.cause());
        if (event instanceof CaseReopened e) return new Line().number(e.round());
        if (event instanceof CaseClosed e) return new Line().reason(e.outcome());
        return new Line();
    }

    /** The parts of an entry that not every event has. */
    private static final class Line {

        private String organisation;
        private String toOrganisation;
        private Enum<?> reason;
        private String text;
        private DueDate due;
        private Integer number;

        Line by(String organisation) {
            this.organisation = organisation;
            return this;
        }

        Line to(String organisation) {
            this.toOrganisation = organisation;
            return this;
        }

        Line reason(Enum<?> reason) {
            this.reason = reason;
            return this;
        }

        Line text(String text) {
            this.text = text;
            return this;
        }

        Line due(DueDate due) {
            this.due = due;
            return this;
        }

        Line number(int number) {
            this.number = number;
            return this;
        }
    }
}
