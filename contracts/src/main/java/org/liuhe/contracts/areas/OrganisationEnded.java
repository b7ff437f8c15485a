package org.liuhe.contracts.areas;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The organisation serves nothing any more; where it was the only one, gaps show. */
@Revision("1")
public record OrganisationEnded(String organisationId, Instant at) implements OrganisationEvent {}
