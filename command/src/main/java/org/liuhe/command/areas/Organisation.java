package org.liuhe.command.areas;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.RegisterOrganisation;

/** One organisation: the areas that it serves, and what it can be responsible for there. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Organisation {

    @AggregateIdentifier
    private String id;

    private OrganisationRegistered registered;

    Organisation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterOrganisation command, KnownAreas areas) {
        if (isEmpty(command.areas())) throw new RuleBroken(AreaRule.ORGANISATION_SERVES_NOTHING, "areas");
        if (isEmpty(command.capabilities())) throw new RuleBroken(AreaRule.ORGANISATION_SERVES_NOTHING, "capabilities");
        OrganisationRegistered wanted = new OrganisationRegistered(
                command.organisationId().value(),
                command.kind(),
                Texts.required("nameZh", command.nameZh(), Texts.LINE),
                Texts.required("nameEn", command.nameEn(), Texts.LINE),
                command.areas().stream()
                        .map(AreaPath::value)
                        .distinct()
                        .sorted()
                        .toList(),
                command.capabilities().stream()
                        .map(capability -> Texts.required("capabilities", capability, Texts.LINE))
                        .distinct()
                        .sorted()
                        .toList());
        if (wanted.equals(registered)) return;
        if (registered != null) throw new RuleBroken(AreaRule.ORGANISATION_DIFFERENT, null, id);
        command.areas().stream()
                .filter(area -> !areas.contains(area))
                .findFirst()
                .ifPresent(area -> {
                    throw new RuleBroken(AreaRule.AREA_UNKNOWN, "areas", area);
                });
        apply(wanted);
    }

    private static boolean isEmpty(List<?> values) {
        return values == null || values.isEmpty();
    }

    @EventSourcingHandler
    void evolve(OrganisationRegistered event) {
        id = event.organisationId();
        registered = event;
    }
}
