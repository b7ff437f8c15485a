package org.liuhe.contracts.councils;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/** What anyone may know of a council; matter.unknown until its minutes are published. */
public record FindPublicCouncil(String council, StreamPosition after) implements Query<PublicCouncil> {}
