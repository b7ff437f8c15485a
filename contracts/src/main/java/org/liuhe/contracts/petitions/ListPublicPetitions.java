package org.liuhe.contracts.petitions;

import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;

/**
 * Public petitions, newest first: those whose petitioners agreed, once the office wrote a title. Answers with a {@link Page}
 * of {@link PublicPetition}.
 *
 * @param area only in this area and below, or null
 * @param stage only in this stage, or null
 * @param size 1 to 100
 */
public record ListPublicPetitions(String area, PetitionStage stage, String cursor, int size)
        implements Query<PublicPetition> {}
