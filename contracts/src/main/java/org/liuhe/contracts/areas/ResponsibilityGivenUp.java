package org.liuhe.contracts.areas;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The organisation no longer serves the area for the capability from a time on; what it was assigned stays with it. */
@Revision("1")
public record ResponsibilityGivenUp(
        String organisationId, String capability, String area, String toOrganisation, Instant from)
        implements OrganisationEvent {}
