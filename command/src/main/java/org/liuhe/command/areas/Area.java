package org.liuhe.command.areas;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.RegisterArea;

/** One area of the tree. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Area {

    /** Longest boundary, in characters of GeoJSON. */
    private static final int BOUNDARY = 200_000;

    @AggregateIdentifier
    private String id;

    private AreaRegistered registered;

    Area() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterArea command, KnownAreas areas) {
        AreaPath path = command.path();
        if (!path.streamId().equals(command.areaId())) throw new RuleBroken(AreaRule.AREA_MALFORMED, "area");
        AreaRegistered wanted = new AreaRegistered(
                command.areaId(),
                path.value(),
                command.level(),
                Texts.required("nameZh", command.nameZh(), Texts.LINE),
                Texts.required("nameEn", command.nameEn(), Texts.LINE),
                Texts.optional("boundary", command.boundary(), BOUNDARY));
        if (wanted.equals(registered)) return;
        if (registered != null) throw new RuleBroken(AreaRule.AREA_DIFFERENT, null, path);
        path.parent().ifPresent(parent -> refuseUnlessBelow(parent, command, areas));
        apply(wanted);
    }

    private static void refuseUnlessBelow(AreaPath parent, RegisterArea command, KnownAreas areas) {
        var level = areas.level(parent).orElseThrow(() -> new RuleBroken(AreaRule.PARENT_UNKNOWN, "path", parent));
        if (command.level() == null || command.level().compareTo(level) <= 0)
            throw new RuleBroken(AreaRule.LEVEL_WRONG, "level", level);
    }

    @EventSourcingHandler
    void evolve(AreaRegistered event) {
        id = event.areaId();
        registered = event;
    }
}
