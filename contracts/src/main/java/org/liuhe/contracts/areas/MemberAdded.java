package org.liuhe.contracts.areas;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Somebody acts for the organisation from now on.
 *
 * @param accountId number of the account at the identity server; its name stays there
 * @param roles of those that the organisation's kind gives, and {@link OrganisationKind#MANAGER}; sorted
 * @param invited true where the account was made for it
 */
@Revision("1")
public record MemberAdded(String organisationId, String accountId, List<String> roles, boolean invited, Instant at)
        implements OrganisationEvent {}
