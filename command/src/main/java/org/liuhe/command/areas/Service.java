package org.liuhe.command.areas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationEvent;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ResponsibilityTaken;
import org.liuhe.contracts.areas.ServiceChanged;

/**
 * What one organisation serves: every capability in every area of its lists, but for single responsibilities that it took
 * over or gave up since, each from a time on.
 */
final class Service {

    private List<String> areas = List.of();
    private List<String> capabilities = List.of();

    /** When the lists began to hold; null for those of the registration, which hold from the beginning. */
    private Instant since;

    private List<Handover> handovers = new ArrayList<>();
    private boolean ended;

    /** @param other the organisation on the other side; null where there is none */
    record Handover(String capability, String area, boolean taken, String other, Instant from) {
        private boolean concerns(String ofCapability, String ofArea) {
            return capability.equals(ofCapability) && area.equals(ofArea);
        }
    }

    void evolve(OrganisationEvent event) {
        if (event instanceof OrganisationRegistered registered) lists(registered.areas(), registered.capabilities());
        else if (event instanceof ServiceChanged changed) {
            lists(changed.areas(), changed.capabilities());
            since = changed.at();
        } else if (event instanceof ResponsibilityTaken taken)
            handovers.add(new Handover(taken.capability(), taken.area(), true, taken.insteadOf(), taken.from()));
        else if (event instanceof ResponsibilityGivenUp given)
            handovers.add(new Handover(given.capability(), given.area(), false, given.toOrganisation(), given.from()));
        else if (event instanceof OrganisationEnded) ended = true;
    }

    private void lists(List<String> newAreas, List<String> newCapabilities) {
        areas = List.copyOf(newAreas);
        capabilities = List.copyOf(newCapabilities);
        handovers = new ArrayList<>();
    }

    boolean ended() {
        return ended;
    }

    /** The nearest of the area and those that enclose it decides of which anything is known. */
    boolean serves(String capability, AreaPath area, Instant at) {
        if (ended) return false;
        return Stream.iterate(Optional.of(area), Optional::isPresent, path -> path.flatMap(AreaPath::parent))
                .map(path -> at(capability, path.orElseThrow().value(), at))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(false);
    }

    private Optional<Boolean> at(String capability, String area, Instant at) {
        Optional<Boolean> handed = handovers.stream()
                .filter(handover -> handover.concerns(capability, area))
                .filter(handover -> !handover.from().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(Handover::taken);
        if (handed.isPresent()) return handed;
        return areas.contains(area) && capabilities.contains(capability) ? Optional.of(true) : Optional.empty();
    }

    /** The same handover was decided before. */
    boolean has(Handover handover) {
        return handovers.contains(handover);
    }

    /** The time lies before something that is known of the same responsibility. */
    boolean overlaps(String capability, String area, Instant from) {
        if (since != null && from.isBefore(since)) return true;
        return handovers.stream()
                .anyMatch(handover -> handover.concerns(capability, area) && !from.isAfter(handover.from()));
    }

    boolean changesAfter(Instant now) {
        return handovers.stream().anyMatch(handover -> handover.from().isAfter(now));
    }

    /** Whether the lists are these, and nothing was taken over or given up since. */
    boolean isExactly(List<String> wantedAreas, List<String> wantedCapabilities) {
        return handovers.isEmpty() && areas.equals(wantedAreas) && capabilities.equals(wantedCapabilities);
    }

    /** Areas of the lists and of what was taken over, sorted. */
    List<String> servedAreas(Instant at) {
        return Stream.concat(areas.stream(), taken(at).map(Handover::area))
                .distinct()
                .sorted()
                .toList();
    }

    /** Capabilities of the lists and of what was taken over, sorted. */
    List<String> usedCapabilities(Instant at) {
        return Stream.concat(capabilities.stream(), taken(at).map(Handover::capability))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Handover> taken(Instant at) {
        return handovers.stream()
                .filter(handover -> handover.taken() && !handover.from().isAfter(at));
    }
}
