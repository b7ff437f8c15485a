package org.liuhe.contracts.petitions;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A co-signer took the signature back; an obligation that it led to stays.
 *
 * @param count of co-signers after it
 */
@Revision("1")
public record PetitionCoSignWithdrawn(
        String petitionId, @PersonalData(SUBJECT) String coSigner, int count, Instant withdrawnAt)
        implements PetitionEvent {}
