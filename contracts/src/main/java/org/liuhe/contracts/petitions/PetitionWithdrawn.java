package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The petitioner took it back 撤回. */
@Revision("1")
public record PetitionWithdrawn(String petitionId, Instant withdrawnAt) implements PetitionEvent {}
