package org.liuhe.contracts.areas;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** From {@code at} on the organisation serves exactly these areas with exactly these capabilities. */
@Revision("1")
public record ServiceChanged(String organisationId, List<String> areas, List<String> capabilities, Instant at)
        implements OrganisationEvent {}
