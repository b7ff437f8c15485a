package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/** All organisations, in the order of their ids. */
public record ListOrganisations() implements Query<OrganisationView> {}
