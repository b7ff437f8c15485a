package org.liuhe.contracts.areas;

import java.util.List;
import org.axonframework.serialization.Revision;

/** An organisation serves areas from now on. */
@Revision("1")
public record OrganisationRegistered(
        String organisationId,
        OrganisationKind kind,
        String nameZh,
        String nameEn,
        List<String> areas,
        List<String> capabilities)
        implements OrganisationEvent {}
