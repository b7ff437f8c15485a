package org.liuhe.contracts.councils;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/** What anyone may know of a council; matter.unknown until its meeting is over. */
public record FindPublicCouncil(String council, StreamPosition after) implements Query<PublicCouncil> {}
