package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** A party chooses a mediator (人民调解法 art. 19). */
@Revision("1")
public record MediatorChosen(String disputeId, String partyId, @PersonalData(SUBJECT) String mediator, Instant chosenAt)
        implements DisputeEvent {}
