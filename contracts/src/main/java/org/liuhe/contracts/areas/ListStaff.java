package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/**
 * The names of those who act for an organisation, as known up to half a minute ago, in their order. Answers with a list of
 * {@link StaffName}: mediators for everybody who is signed in (人民调解法 art. 19: the parties may choose one), others for
 * staff and operators alone.
 *
 * @param role which they have in the organisation; null for all
 */
public record ListStaff(String organisationId, String role) implements Query<StaffName> {}
