package org.liuhe.command.enforcement;

import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.ExtendRectification;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationTermPassed;

/** What is ordered against a violation, and whether the party was heard before it is penalised. */
class Remedy {

    private static final int MOST_ORDERS = 2;

    private int order;
    private String responsible;
    private DueDate due;
    private boolean extended;
    private boolean heard;

    void ordered(RectificationOrdered event) {
        order = event.order();
        responsible = event.responsible();
        due = event.rectifyDue();
        extended = false;
        heard = false;
    }

    void extended(RectificationExtended event) {
        due = event.rectifyDue();
        extended = true;
    }

    void heard() {
        heard = true;
    }

    int order() {
        return order;
    }

    String responsible() {
        return responsible;
    }

    DueDate due() {
        return due;
    }

    boolean isHeard() {
        return heard;
    }

    RectificationOrdered order(String taskId, OrderRectification command, KnownOrganisations known, Terms terms) {
        if (order == MOST_ORDERS) throw new RuleBroken(EnforcementRule.ORDERED_TWICE);
        String name = Texts.optional("responsibleName", command.responsibleName(), Texts.LINE);
        String organisation =
                command.responsible() == null ? null : command.responsible().value();
        if ((organisation == null) == (name == null))
            throw new RuleBroken(EnforcementRule.RESPONSIBLE_MISSING, "responsible");
        if (organisation != null && known.organisation(organisation).isEmpty())
            throw new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "responsible", organisation);
        return new RectificationOrdered(
                taskId,
                order + 1,
                organisation,
                name,
                Texts.required("text", command.text(), Texts.STATEMENT),
                terms.dueFromNow("enforcement.rectify"),
                terms.now());
    }

    RectificationExtended extend(String taskId, ExtendRectification command, Terms terms) {
        if (extended) throw new RuleBroken(EnforcementRule.EXTENDED_ALREADY);
        if (!terms.now().isBefore(due.at())) throw new RuleBroken(EnforcementRule.EXTENSION_LATE);
        String reasons = Texts.required("reasons", command.reasons(), Texts.STATEMENT);
        return new RectificationExtended(taskId, order, reasons, terms.extended(due), terms.now());
    }

    RectificationTermPassed passed(String taskId, Terms terms) {
        return new RectificationTermPassed(taskId, order, due, terms.dueFromNow("enforcement.reinspect"), terms.now());
    }
}
