package org.liuhe.command.areas;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.ChangeResponsibility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Changes who is responsible: the one who takes over and the one who gives up, both or neither. */
@Component
class Handovers {

    private final Supplier<Repository<Organisation>> organisations;
    private final KnownAreas areas;

    @Autowired
    Handovers(ObjectProvider<Configuration> axon, KnownAreas areas) {
        this(() -> axon.getObject().repository(Organisation.class), areas);
    }

    Handovers(Supplier<Repository<Organisation>> organisations, KnownAreas areas) {
        this.organisations = organisations;
        this.areas = areas;
    }

    @CommandHandler
    void handle(ChangeResponsibility command) {
        String to = command.organisationId().value();
        String of = command.insteadOf() == null ? "" : command.insteadOf().value();
        if (to.equals(of)) throw new RuleBroken(AreaRule.REPLACED_BY_ITSELF, "insteadOf");
        String capability = Organisation.capability("capability", command.capability());
        AreaPath area = command.area();
        if (!areas.contains(area)) throw new RuleBroken(AreaRule.AREA_UNKNOWN, "area", area);
        Instant from = command.from();
        if (from == null) throw new RuleBroken(AreaRule.HANDOVER_UNDATED, "from");

        Map<String, Aggregate<Organisation>> sides = sides(to, of);
        Aggregate<Organisation> taking = sides.get(to);
        Service.Handover taken = new Service.Handover(capability, area.value(), true, of, from);
        if (taking.invoke(side -> side.service().has(taken))) return;
        sides.values().forEach(side -> side.execute(Organisation::refuseEnded));
        sides.values().forEach(side -> side.execute(one -> refuseOverlap(one, capability, area, from)));
        if (!of.isEmpty()) {
            sides.get(of).execute(side -> {
                if (!side.service().serves(capability, area, from))
                    throw new RuleBroken(AreaRule.NOT_SERVING, "insteadOf", of, capability, area);
                side.giveUp(capability, area, to, from);
            });
        }
        taking.execute(side -> side.take(capability, area, of, from));
    }

    /** Loaded in one order whoever replaces whom, so that two changes at once never wait for each other. */
    private Map<String, Aggregate<Organisation>> sides(String to, String of) {
        Map<String, Aggregate<Organisation>> sides = new TreeMap<>();
        sides.put(to, null);
        if (!of.isEmpty()) sides.put(of, null);
        sides.replaceAll((id, none) -> load(id, id.equals(to) ? "organisationId" : "insteadOf"));
        return sides;
    }

    private Aggregate<Organisation> load(String id, String field) {
        try {
            return organisations.get().load(id);
        } catch (AggregateNotFoundException unknown) {
            throw new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, field, id);
        }
    }

    private static void refuseOverlap(Organisation side, String capability, AreaPath area, Instant from) {
        if (side.service().overlaps(capability, area.value(), from))
            throw new RuleBroken(AreaRule.HANDOVER_OVERLAPS, "from");
    }
}
