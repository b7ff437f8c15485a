package org.liuhe.contracts.petitions;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/** One petition by its public code; tracking-code.unknown where there is none. */
public record FindPublicPetition(String code, StreamPosition after) implements Query<PublicPetition> {}
