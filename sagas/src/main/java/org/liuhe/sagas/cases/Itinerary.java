package org.liuhe.sagas.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.RoutePlan;

/** The places that a case can go to, by the plan that it was opened with; part of the routing saga's stored state. */
final class Itinerary {

    private String area;
    private List<String> steps = new ArrayList<>();
    private List<String> backstops = new ArrayList<>();
    private List<String> returnedBy = new ArrayList<>();
    private List<String> concerned = new ArrayList<>();

    /** For the serializer. */
    @SuppressWarnings("unused")
    private Itinerary() {}

    Itinerary(String area, RoutePlan plan) {
        this.area = area;
        plan.steps().forEach(step -> steps.add(step.capability()));
        plan.backstops().forEach(backstop -> backstops.add(backstop.capability()));
    }

    /** An organisation that returned the case may not return it again, so it does not get it again by the route. */
    void passOver(String organisationId) {
        if (!returnedBy.contains(organisationId)) returnedBy.add(organisationId);
    }

    /** An organisation that is itself concerned does not rule 回避. */
    void concerns(String organisationId) {
        if (!concerned.contains(organisationId)) concerned.add(organisationId);
    }

    /** The first place on the route, from a step on, that somebody serves. */
    Optional<Stop> onRoute(int fromStep, Directory directory) {
        for (int step = fromStep; step < steps.size(); step++) {
            Optional<OrganisationId> found = directory
                    .responsible(steps.get(step), area)
                    .filter(organisation -> !returnedBy.contains(organisation.value()));
            if (found.isPresent()) return Optional.of(new Stop(found.get(), step, 0));
        }
        return Optional.empty();
    }

    /** The lowest tier, from one on, that somebody serves. */
    Optional<Stop> atTier(int fromTier, Directory directory) {
        return atTier(fromTier, directory, anybody -> true);
    }

    /** The lowest tier, from one on, that somebody serves who may rule: whoever is no party to the question. */
    Optional<Stop> toRule(int fromTier, Directory directory) {
        return atTier(
                fromTier,
                directory,
                organisation ->
                        !returnedBy.contains(organisation.value()) && !concerned.contains(organisation.value()));
    }

    private Optional<Stop> atTier(int fromTier, Directory directory, Predicate<OrganisationId> may) {
        for (int tier = fromTier; tier <= backstops.size(); tier++) {
            Optional<OrganisationId> found =
                    directory.responsible(backstops.get(tier - 1), area).filter(may);
            if (found.isPresent()) return Optional.of(new Stop(found.get(), tier - 1, tier));
        }
        return Optional.empty();
    }

    /** One place: who is there, at which step of the route (tier 0) or which backstop (tier minus 1). */
    record Stop(OrganisationId organisation, int step, int tier) {}
}
