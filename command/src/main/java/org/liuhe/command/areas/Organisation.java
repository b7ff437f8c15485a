package org.liuhe.command.areas;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.ChangeService;
import org.liuhe.contracts.areas.EndOrganisation;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.OrganisationRenamed;
import org.liuhe.contracts.areas.RegisterOrganisation;
import org.liuhe.contracts.areas.RenameOrganisation;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ResponsibilityTaken;
import org.liuhe.contracts.areas.ServiceChanged;

/** One organisation: the areas that it serves, and what it can be responsible for there. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Organisation extends OrganisationMembers {

    private static final Pattern CAPABILITY = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private OrganisationRegistered registered;
    private OrganisationRenamed renamed;
    private Service service = new Service();

    Organisation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterOrganisation command, KnownAreas areas) {
        OrganisationRegistered wanted = new OrganisationRegistered(
                command.organisationId().value(),
                command.kind(),
                Texts.required("nameZh", command.nameZh(), Texts.LINE),
                Texts.required("nameEn", command.nameEn(), Texts.LINE),
                areas(command.areas()),
                capabilities(command.capabilities()));
        refuseEnded();
        if (wanted.equals(registered)) return;
        if (registered != null) throw new RuleBroken(AreaRule.ORGANISATION_DIFFERENT, null, id);
        refuseUnknown(command.areas(), areas);
        apply(wanted);
    }

    @EventSourcingHandler
    void evolve(OrganisationRegistered event) {
        id = event.organisationId();
        registered = event;
        renamed = new OrganisationRenamed(id, event.nameZh(), event.nameEn());
        service.evolve(event);
    }

    @CommandHandler
    void decide(RenameOrganisation command) {
        refuseEnded();
        OrganisationRenamed wanted = new OrganisationRenamed(
                id,
                Texts.required("nameZh", command.nameZh(), Texts.LINE),
                Texts.required("nameEn", command.nameEn(), Texts.LINE));
        if (!wanted.equals(renamed)) apply(wanted);
    }

    @EventSourcingHandler
    void evolve(OrganisationRenamed event) {
        renamed = event;
    }

    @CommandHandler
    void decide(ChangeService command, KnownAreas areas, Terms terms) {
        refuseEnded();
        List<String> wantedAreas = areas(command.areas());
        List<String> wantedCapabilities = capabilities(command.capabilities());
        if (service.isExactly(wantedAreas, wantedCapabilities)) return;
        refuseUnknown(command.areas(), areas);
        Instant now = terms.now();
        if (service.changesAfter(now)) throw new RuleBroken(AreaRule.HANDOVER_AHEAD, null, id);
        apply(new ServiceChanged(id, wantedAreas, wantedCapabilities, now));
    }

    /** For {@link Handovers}: both sides change in one transaction. */
    void take(String capability, AreaPath area, String insteadOf, Instant from) {
        apply(new ResponsibilityTaken(id, capability, area.value(), insteadOf, from));
    }

    void giveUp(String capability, AreaPath area, String to, Instant from) {
        apply(new ResponsibilityGivenUp(id, capability, area.value(), to, from));
    }

    @CommandHandler
    void decide(EndOrganisation command, Terms terms) {
        if (!service.ended()) apply(new OrganisationEnded(id, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ServiceChanged event) {
        service.evolve(event);
    }

    @EventSourcingHandler
    void evolve(ResponsibilityTaken event) {
        service.evolve(event);
    }

    @EventSourcingHandler
    void evolve(ResponsibilityGivenUp event) {
        service.evolve(event);
    }

    @EventSourcingHandler
    void evolve(OrganisationEnded event) {
        service.evolve(event);
    }

    Service service() {
        return service;
    }

    @Override
    OrganisationKind kind() {
        return registered.kind();
    }

    @Override
    void refuseEnded() {
        if (service.ended()) throw new RuleBroken(AreaRule.ORGANISATION_ENDED, null, id);
    }

    /** @throws RuleBroken text.blank, text.too-long or organisation.capability-malformed */
    static String capability(String field, String capability) {
        String clean = Texts.required(field, capability, Texts.LINE);
        if (!CAPABILITY.matcher(clean).matches()) throw new RuleBroken(AreaRule.CAPABILITY_MALFORMED, field);
        return clean;
    }

    private static List<String> areas(List<AreaPath> areas) {
        if (isEmpty(areas)) throw new RuleBroken(AreaRule.ORGANISATION_SERVES_NOTHING, "areas");
        return areas.stream().map(AreaPath::value).distinct().sorted().toList();
    }

    private static List<String> capabilities(List<String> capabilities) {
        if (isEmpty(capabilities)) throw new RuleBroken(AreaRule.ORGANISATION_SERVES_NOTHING, "capabilities");
        return capabilities.stream()
                .map(capability -> capability("capabilities", capability))
                .distinct()
                .sorted()
                .toList();
    }

    private static void refuseUnknown(List<AreaPath> wanted, KnownAreas areas) {
        wanted.stream().filter(area -> !areas.contains(area)).findFirst().ifPresent(area -> {
            throw new RuleBroken(AreaRule.AREA_UNKNOWN, "areas", area);
        });
    }

    private static boolean isEmpty(List<?> values) {
        return values == null || values.isEmpty();
    }
}
