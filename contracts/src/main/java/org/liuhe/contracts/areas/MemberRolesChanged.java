package org.liuhe.contracts.areas;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The member has these roles in the organisation from now on, and no others; as {@link MemberAdded}. */
@Revision("1")
public record MemberRolesChanged(String organisationId, String accountId, List<String> roles, Instant at)
        implements OrganisationEvent {}
