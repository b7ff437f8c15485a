package org.liuhe.command.enforcement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.ReportAvailability;

/** One member of the enforcement teams, in their own words: for whom they go, where they are, whether they are free. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class TeamMember {

    @AggregateIdentifier
    private String id;

    private AvailabilityReported last;

    TeamMember() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportAvailability command, Actor actor, KnownAreas areas, Terms terms) {
        String organisation = command.organisation().value();
        if (!command.memberId().equals(MemberId.of(actor.subject())) || !actor.belongsTo(organisation))
            throw new RuleBroken(CommonRule.NOT_YOURS);
        if (!areas.contains(command.area())) throw new RuleBroken(AreaRule.AREA_UNKNOWN, "area", command.area());
        if (says(organisation, command.area().value(), command.free())) return;
        apply(new AvailabilityReported(
                command.memberId().value(),
                actor.subject(),
                organisation,
                command.area().value(),
                command.free(),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(AvailabilityReported event) {
        id = event.memberId();
        last = event;
    }

    private boolean says(String organisation, String area, boolean free) {
        return last != null
                && last.organisationId().equals(organisation)
                && last.area().equals(area)
                && last.free() == free;
    }
}
