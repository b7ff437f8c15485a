package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * Somebody co-signed 附议.
 *
 * @param count of co-signers after it
 */
@Revision("1")
public record PetitionCoSigned(String petitionId, @PersonalData String coSigner, int count, Instant signedAt)
        implements PetitionEvent {}
