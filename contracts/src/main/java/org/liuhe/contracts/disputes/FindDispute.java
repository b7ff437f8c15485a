package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * One dispute, as known at a time; matter.unknown to everybody but its parties, its mediator, its committee, and those who handed it over or must answer in it.
 *
 * @param asKnownAt only what had been recorded by then, or null for all
 */
public record FindDispute(String disputeId, Instant asKnownAt, StreamPosition after) implements Query<DisputeView> {}
