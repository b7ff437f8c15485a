package org.liuhe.contracts.areas;

import java.time.Instant;
import org.liuhe.contracts.Query;

/**
 * Who is responsible for a capability in an area: the organisation that serves the longest prefix of the area's path.
 * Answers with an Optional {@link OrganisationView}; among equals, the one that has served longest.
 *
 * @param at the time that is asked about; null for now
 */
public record FindResponsible(String capability, String area, Instant at) implements Query<OrganisationView> {
    public FindResponsible(String capability, String area) {
        this(capability, area, null);
    }
}
