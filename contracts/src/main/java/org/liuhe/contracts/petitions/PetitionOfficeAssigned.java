package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A petition office has it now. */
@Revision("1")
public record PetitionOfficeAssigned(String petitionId, String organisation, Instant assignedAt)
        implements PetitionEvent {}
