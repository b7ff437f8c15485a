package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/** What an organisation served, serves and will serve, in the order of area, capability and time. */
public record ListServices(String organisationId) implements Query<ServiceView> {}
