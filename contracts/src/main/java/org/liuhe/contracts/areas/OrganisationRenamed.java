package org.liuhe.contracts.areas;

import org.axonframework.serialization.Revision;

/** The organisation has another name from now on. */
@Revision("1")
public record OrganisationRenamed(String organisationId, String nameZh, String nameEn) implements OrganisationEvent {}
