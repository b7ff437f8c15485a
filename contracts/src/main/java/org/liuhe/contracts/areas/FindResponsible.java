package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/**
 * Who is responsible for a capability in an area: the organisation that serves the longest prefix of the area's path.
 * Answers with an Optional {@link OrganisationView}; among equals, the first registered.
 */
public record FindResponsible(String capability, String area) implements Query<OrganisationView> {}
