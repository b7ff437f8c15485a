package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** No petition office that is not itself accused serves the area: the operator names one. */
@Revision("1")
public record PetitionOfficeGapFound(String petitionId, Instant foundAt) implements PetitionEvent {}
