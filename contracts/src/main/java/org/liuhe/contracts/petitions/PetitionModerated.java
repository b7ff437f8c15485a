package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * The office wrote what others may read in place of the original text.
 *
 * @param publicTitle what everyone may read; null where nothing is public
 * @param matterForTheAccused what the accused organisation may read (信访工作条例 art. 30); null where nothing
 */
@Revision("1")
public record PetitionModerated(
        String petitionId, String publicTitle, @PersonalData String matterForTheAccused, Instant moderatedAt)
        implements PetitionEvent {}
