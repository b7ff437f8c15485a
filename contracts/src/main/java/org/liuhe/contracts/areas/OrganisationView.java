package org.liuhe.contracts.areas;

import java.util.List;

/** One organisation. */
public record OrganisationView(
        String organisationId,
        OrganisationKind kind,
        String nameZh,
        String nameEn,
        List<String> areas,
        List<String> capabilities) {}
