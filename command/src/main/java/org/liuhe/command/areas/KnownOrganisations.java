package org.liuhe.command.areas;

import java.util.Collection;
import java.util.Optional;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationRegistered;

/** Which organisations there are, as other aggregates need to know it. */
public interface KnownOrganisations {

    /** How the organisation was registered; empty where it was not. */
    Optional<OrganisationRegistered> organisation(String organisationId);

    /** True where one of the organisations has the capability in the area, or in one that encloses it. */
    default boolean anyServes(Collection<String> organisationIds, String capability, AreaPath area) {
        return organisationIds.stream()
                .flatMap(id -> organisation(id).stream())
                .filter(organisation -> organisation.capabilities().contains(capability))
                .flatMap(organisation -> organisation.areas().stream())
                .anyMatch(served -> area.value().equals(served) || area.value().startsWith(served + "/"));
    }
}
