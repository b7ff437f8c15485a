package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** A party's account or organisation is known from now on, also where two accounts became one. */
@Revision("1")
public record PartyIdentified(
        String disputeId,
        String partyId,
        @PersonalData(SUBJECT) String subject,
        String organisationId,
        Instant identifiedAt)
        implements DisputeEvent {}
