package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The resolution was not carried out in time.
 *
 * @param time how many times that has been found, with this one
 * @param responsible who should have
 * @param organisationId who chooses what follows
 * @param chooseDue by when; afterwards it goes back to where it came from
 */
@Revision("1")
public record ResolutionOverdue(
        String councilId,
        int time,
        String responsible,
        String organisationId,
        DueDate due,
        DueDate chooseDue,
        Instant foundAt)
        implements CouncilEvent {}
