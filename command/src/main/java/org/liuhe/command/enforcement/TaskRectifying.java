package org.liuhe.command.enforcement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.ExtendRectification;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationReported;
import org.liuhe.contracts.enforcement.RectificationTermPassed;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.Reinspected;
import org.liuhe.contracts.enforcement.ReportRectified;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** From the order to put it right to the second look. */
abstract class TaskRectifying extends TaskInspecting {

    final Remedy remedy = new Remedy();

    @CommandHandler
    void decide(OrderRectification command, Actor actor, KnownOrganisations organisations, Terms terms) {
        refuseOthersThanTheTeam(actor);
        refuseOver();
        if (stage == TaskStage.RECTIFYING || stage == TaskStage.REINSPECTING)
            throw new RuleBroken(EnforcementRule.RECTIFICATION_RUNS);
        refuse(RectificationOrdered.class, EnforcementRule.NO_VIOLATION);
        apply(remedy.order(id, command, organisations, terms));
    }

    @EventSourcingHandler
    void evolve(RectificationOrdered event) {
        reaches(event);
        remedy.ordered(event);
        clocks.only(TaskTerm.RECTIFY, event.order(), event.rectifyDue());
    }

    @CommandHandler
    void decide(ExtendRectification command, Actor actor, Terms terms) {
        team.refuseOthersThanTheLead(actor);
        refuseOver();
        if (stage == TaskStage.REINSPECTING) throw new RuleBroken(EnforcementRule.EXTENSION_LATE);
        refuse(RectificationExtended.class, EnforcementRule.NOT_RECTIFYING);
        apply(remedy.extend(id, command, terms));
    }

    @EventSourcingHandler
    void evolve(RectificationExtended event) {
        reaches(event);
        remedy.extended(event);
        clocks.only(TaskTerm.RECTIFY, event.order(), event.rectifyDue());
    }

    @CommandHandler
    void decide(ReportRectified command, Actor actor, Terms terms) {
        String organisation = reporter(actor);
        refuseOver();
        refuse(RectificationReported.class, EnforcementRule.NOT_RECTIFYING);
        apply(new RectificationReported(
                id,
                remedy.order(),
                organisation,
                Texts.required("text", command.text(), Texts.STATEMENT),
                Proof.of(command.evidence(), false),
                terms.dueFromNow("enforcement.reinspect"),
                terms.now()));
    }

    private String reporter(Actor actor) {
        if (actor.belongsTo(remedy.responsible())) return remedy.responsible();
        if (inspections.isInspector(actor)) return inspections.organisationOf(actor);
        if (actor.belongsTo(team.lead())) return team.lead();
        throw new RuleBroken(EnforcementRule.NOT_RESPONSIBLE);
    }

    @EventSourcingHandler
    void evolve(RectificationReported event) {
        reaches(event);
        clocks.only(TaskTerm.REINSPECT, event.order(), event.reinspectDue());
    }

    @EventSourcingHandler
    void evolve(RectificationTermPassed event) {
        reaches(event);
        clocks.only(TaskTerm.REINSPECT, event.order(), event.reinspectDue());
    }

    @CommandHandler
    void decide(ReinspectTask command, Actor actor, Terms terms) {
        refuseOthersThanTheTeam(actor);
        refuseOver();
        // the term may have passed without its deadline having fired yet
        boolean passed = clocks.over(TaskTerm.RECTIFY, remedy.order(), terms.now()) != null;
        if (stage == TaskStage.RECTIFYING && !passed) throw new RuleBroken(EnforcementRule.REINSPECTION_EARLY);
        if (!passed) refuse(Reinspected.class, EnforcementRule.NOT_RECTIFYING);
        if (!inspections.isInspector(actor) && !clocks.hasPassed(TaskTerm.REINSPECT))
            throw new RuleBroken(EnforcementRule.NOT_THE_MEMBER);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        List<Evidence> evidence = Proof.of(command.evidence(), !command.rectified());
        if (passed) apply(remedy.passed(id, terms));
        DueDate decideDue = command.rectified() ? null : terms.dueFromNow("enforcement.penalty");
        apply(new Reinspected(id, remedy.order(), command.rectified(), text, evidence, decideDue, terms.now()));
        if (command.rectified()) apply(closed(ReferralOutcome.RECTIFIED, terms));
    }

    @EventSourcingHandler
    void evolve(Reinspected event) {
        reaches(event);
        if (!event.rectified()) clocks.only(TaskTerm.DECIDE, event.order(), event.decideDue());
    }
}
