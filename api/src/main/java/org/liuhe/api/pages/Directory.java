package org.liuhe.api.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListOrganisations;
import org.liuhe.contracts.areas.OrganisationView;
import org.springframework.stereotype.Component;

/** Areas and organisations by their codes, for names on pages; as known up to half a minute ago. */
@Component
public class Directory {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Edge edge;
    private final Clock clock;
    private volatile Known known;

    Directory(Edge edge, Clock clock) {
        this.edge = edge;
        this.clock = clock;
    }

    /** All areas, in the order of their paths. */
    public List<AreaView> areas() {
        return List.copyOf(known().areas().values());
    }

    /** All organisations, in the order of their ids. */
    public List<OrganisationView> organisations() {
        return List.copyOf(known().organisations().values());
    }

    public Optional<AreaView> area(String path) {
        return Optional.ofNullable(known().areas().get(path));
    }

    public Optional<OrganisationView> organisation(String id) {
        return Optional.ofNullable(known().organisations().get(id));
    }

    private Known known() {
        Known present = known;
        Instant now = clock.instant();
        if (present != null && present.holds(now)) return present;
        return refreshed(now);
    }

    private synchronized Known refreshed(Instant now) {
        if (known != null && known.holds(now)) return known;
        try {
            known = asked(now);
        } catch (RuntimeException e) {
            // names a little old are better than a page without them
            if (known == null) throw e;
        }
        return known;
    }

    private Known asked(Instant now) {
        Map<String, AreaView> areas = new LinkedHashMap<>();
        for (AreaView area : edge.askList(new ListAreas())) areas.put(area.path(), area);
        Map<String, OrganisationView> organisations = new LinkedHashMap<>();
        for (OrganisationView organisation : edge.askList(new ListOrganisations()))
            organisations.put(organisation.organisationId(), organisation);
        return new Known(areas, organisations, now);
    }

    private record Known(Map<String, AreaView> areas, Map<String, OrganisationView> organisations, Instant at) {
        /** Not for longer where the clock was set back, either. */
        private boolean holds(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }
}
