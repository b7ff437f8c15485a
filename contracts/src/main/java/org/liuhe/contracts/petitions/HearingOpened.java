package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A hearing 听证 was opened in the re-review; its time is not counted (art. 36).
 *
 * @param number 1 for the first hearing
 */
@Revision("1")
public record HearingOpened(String petitionId, int number, String organisation, Instant openedAt)
        implements PetitionEvent {}
