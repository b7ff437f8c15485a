package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/**
 * Who acts for an organisation, as the identity server has it now, in the order of the user names. Answers with a list of
 * {@link MemberView}. For its members and for operators; authority.not-yours for others.
 */
public record ListMembers(String organisationId) implements Query<MemberView> {}
