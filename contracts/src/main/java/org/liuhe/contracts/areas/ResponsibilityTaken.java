package org.liuhe.contracts.areas;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The organisation serves one area for one capability from a time on.
 *
 * @param insteadOf whom it replaces, whose stream has {@link ResponsibilityGivenUp}; empty where it fills a gap
 */
@Revision("1")
public record ResponsibilityTaken(String organisationId, String capability, String area, String insteadOf, Instant from)
        implements OrganisationEvent {}
