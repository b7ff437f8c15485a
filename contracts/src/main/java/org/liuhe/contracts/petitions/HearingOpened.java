package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * A hearing 听证 was opened in the re-review; its time is not counted (art. 36).
 *
 * @param number 1 for the first hearing
 * @param closeDue by when the hearing is closed: sixty days, a rule of this system, so that no clock stands still for ever
 */
@Revision("1")
public record HearingOpened(String petitionId, int number, String organisation, Instant openedAt, DueDate closeDue)
        implements PetitionEvent {}
