package org.liuhe.command.areas;

import java.util.Collection;
import java.util.Optional;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationRegistered;

/** Which organisations there are, as other aggregates need to know it. */
public interface KnownOrganisations {

    /** The organisation as it is now, as if just registered; empty where it is unknown or has ended. */
    Optional<OrganisationRegistered> organisation(String organisationId);

    /** True where the organisation now has the capability in the area, or in one that encloses it. */
    default boolean serves(String organisationId, String capability, AreaPath area) {
        return organisation(organisationId)
                .filter(organisation -> organisation.capabilities().contains(capability))
                .filter(organisation -> within(area, organisation))
                .isPresent();
    }

    /** True where the organisation now serves the area, or one that encloses it, with whatever it can do. */
    default boolean servesAnyhow(String organisationId, AreaPath area) {
        return organisation(organisationId)
                .filter(organisation -> within(area, organisation))
                .isPresent();
    }

    /** True where one of the organisations {@link #serves} it. */
    default boolean anyServes(Collection<String> organisationIds, String capability, AreaPath area) {
        return organisationIds.stream().anyMatch(id -> serves(id, capability, area));
    }

    private static boolean within(AreaPath area, OrganisationRegistered organisation) {
        return organisation.areas().stream()
                .anyMatch(served -> area.value().equals(served) || area.value().startsWith(served + "/"));
    }
}
