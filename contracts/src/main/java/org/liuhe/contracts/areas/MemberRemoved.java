package org.liuhe.contracts.areas;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody acts for the organisation no more; what they did stays theirs. */
@Revision("1")
public record MemberRemoved(String organisationId, String accountId, Instant at) implements OrganisationEvent {}
