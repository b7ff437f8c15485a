package org.liuhe.command.areas;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaBoundarySet;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.AreaRenamed;
import org.liuhe.contracts.areas.AreaRetired;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.areas.RenameArea;
import org.liuhe.contracts.areas.RetireArea;
import org.liuhe.contracts.areas.SetAreaBoundary;

/** One area of the tree. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Area {

    @AggregateIdentifier
    private String id;

    private AreaRegistered registered;
    private AreaRenamed renamed;
    private String boundary;
    private boolean retired;

    Area() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterArea command, KnownAreas areas, AreaPlaces places) {
        AreaPath path = command.path();
        if (!path.streamId().equals(command.areaId())) throw new RuleBroken(AreaRule.AREA_MALFORMED, "area");
        AreaRegistered wanted = new AreaRegistered(
                command.areaId(),
                path.value(),
                command.level(),
                Texts.required("nameZh", command.nameZh(), Texts.LINE),
                Texts.required("nameEn", command.nameEn(), Texts.LINE),
                command.boundary() == null || command.boundary().isBlank()
                        ? null
                        : Boundary.parse(command.boundary()).text());
        refuseRetired();
        if (wanted.equals(registered)) return;
        if (registered != null) throw new RuleBroken(AreaRule.AREA_DIFFERENT, null, path);
        if (command.level() == null) throw new RuleBroken(AreaRule.LEVEL_WRONG, "level");
        path.parent().ifPresent(parent -> refuseUnlessBelow(parent, command, areas));
        places.claim(path);
        apply(wanted);
    }

    private static void refuseUnlessBelow(AreaPath parent, RegisterArea command, KnownAreas areas) {
        var level = areas.level(parent).orElseThrow(() -> new RuleBroken(AreaRule.PARENT_UNKNOWN, "path", parent));
        if (command.level().compareTo(level) <= 0) throw new RuleBroken(AreaRule.LEVEL_WRONG, "level", level);
    }

    @EventSourcingHandler
    void evolve(AreaRegistered event) {
        id = event.areaId();
        registered = event;
        renamed = new AreaRenamed(id, event.path(), event.nameZh(), event.nameEn());
        boundary = event.boundary();
    }

    @CommandHandler
    void decide(RenameArea command) {
        refuseRetired();
        AreaRenamed wanted = new AreaRenamed(
                id,
                registered.path(),
                Texts.required("nameZh", command.nameZh(), Texts.LINE),
                Texts.required("nameEn", command.nameEn(), Texts.LINE));
        if (!wanted.equals(renamed)) apply(wanted);
    }

    @EventSourcingHandler
    void evolve(AreaRenamed event) {
        renamed = event;
    }

    @CommandHandler
    void decide(SetAreaBoundary command) {
        refuseRetired();
        String wanted = Boundary.parse(command.boundary()).text();
        if (!wanted.equals(boundary)) apply(new AreaBoundarySet(id, registered.path(), wanted));
    }

    @EventSourcingHandler
    void evolve(AreaBoundarySet event) {
        boundary = event.boundary();
    }

    @CommandHandler
    void decide(RetireArea command, AreaPlaces places, Terms terms) {
        if (retired) return;
        places.release(new AreaPath(registered.path()));
        apply(new AreaRetired(id, registered.path(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(AreaRetired event) {
        retired = true;
    }

    private void refuseRetired() {
        if (retired) throw new RuleBroken(AreaRule.AREA_RETIRED, null, registered.path());
    }
}
