package org.liuhe.command.enforcement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.enforcement.AdoptTask;
import org.liuhe.contracts.enforcement.DeclineTask;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.MergeTask;
import org.liuhe.contracts.enforcement.TaskAdopted;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskDeclined;
import org.liuhe.contracts.enforcement.TaskKept;
import org.liuhe.contracts.enforcement.TaskMergedInto;
import org.liuhe.contracts.enforcement.WithdrawTask;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** Whose matter a task answers, and how it ends: closed, merged into another, declined, or withdrawn. */
abstract class TaskEnding extends TaskGuards {

    String area;
    String place;
    Instant openedAt;
    String referralId;
    String originId;
    private ReferralOutcome outcome;
    private String mergedInto;
    private Set<String> adopted = new HashSet<>();

    @CommandHandler
    void decide(MergeTask command, Actor actor, KnownTasks tasks, Terms terms) {
        team.refuseOthersThanTheLead(actor);
        refuseOver();
        refuse(TaskMergedInto.class, EnforcementRule.MERGE_LATE);
        if (!inspections.isUntouched()) throw new RuleBroken(EnforcementRule.MERGE_LATE);
        Merging.refuse(id, new KnownTasks.Known(area, place, team.lead(), openedAt, true), command, actor, tasks);
        apply(new TaskMergedInto(id, command.into().value(), referralId, originId, terms.now()));
    }

    @EventSourcingHandler
    void evolve(TaskMergedInto event) {
        reaches(event);
        mergedInto = event.intoTaskId();
        clocks.none();
    }

    @CommandHandler
    void decide(AdoptTask command, Terms terms) {
        String merged = command.merged().value();
        if (!adopted.contains(merged)) apply(new TaskAdopted(id, merged, outcome, mergedInto, terms.now()));
    }

    @EventSourcingHandler
    void evolve(TaskAdopted event) {
        reaches(event);
        adopted.add(event.mergedTaskId());
    }

    @CommandHandler
    void decide(DeclineTask command, Actor actor, Terms terms) {
        team.refuseOthersThanTheLead(actor);
        refuseOver();
        refuse(TaskDeclined.class, EnforcementRule.DECLINE_LATE);
        if (inspections.foundViolation()) throw new RuleBroken(EnforcementRule.DECLINE_LATE);
        apply(new TaskDeclined(id, Texts.required("reasons", command.reasons(), Texts.STATEMENT), terms.now()));
        apply(closed(ReferralOutcome.ENFORCEMENT_DECLINED, terms));
    }

    @EventSourcingHandler
    void evolve(TaskDeclined event) {
        reaches(event);
    }

    /** What was found, or what others wait for, does not vanish with the matter that asked. */
    @CommandHandler
    void decide(WithdrawTask command, Terms terms) {
        if (isOver() || originId == null) return;
        if (inspections.foundViolation() || !adopted.isEmpty()) apply(new TaskKept(id, originId, terms.now()));
        else apply(closed(ReferralOutcome.WITHDRAWN, terms));
    }

    @EventSourcingHandler
    void evolve(TaskKept event) {
        reaches(event);
        referralId = null;
        originId = null;
    }

    final TaskClosed closed(ReferralOutcome how, Terms terms) {
        return new TaskClosed(id, referralId, originId, how, terms.now());
    }

    @EventSourcingHandler
    void evolve(TaskClosed event) {
        reaches(event);
        outcome = event.outcome();
        clocks.none();
    }
}
