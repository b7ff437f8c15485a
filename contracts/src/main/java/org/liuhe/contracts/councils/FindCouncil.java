package org.liuhe.contracts.councils;

import java.time.Instant;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * One council; matter.unknown unless the asking actor is an operator, belongs to an organisation that takes part, or may vote.
 *
 * @param asKnownAt only what had been recorded by then, or null for all
 */
public record FindCouncil(String council, Instant asKnownAt, StreamPosition after) implements Query<CouncilView> {}
