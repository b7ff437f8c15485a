package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/**
 * What was, is and will be served, in the order of area, capability and time. Answers with a list of {@link ServiceView}.
 *
 * @param organisationId by whom; null for all
 * @param area where, also by those who serve an area around it; null for everywhere
 */
public record ListServices(String organisationId, String area) implements Query<ServiceView> {}
