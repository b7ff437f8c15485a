package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The petitioner agrees that mediation settled the matter. */
@Revision("1")
public record PetitionSettlementAgreed(String petitionId, Instant agreedAt) implements PetitionEvent {}
