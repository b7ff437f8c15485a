package org.liuhe.contracts.petitions;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * Somebody co-signed 附议.
 *
 * @param count of co-signers after it
 */
@Revision("1")
public record PetitionCoSigned(String petitionId, @PersonalData(SUBJECT) String coSigner, int count, Instant signedAt)
        implements PetitionEvent {}
