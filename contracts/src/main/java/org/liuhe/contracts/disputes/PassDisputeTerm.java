package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * A term passed in silence. Sent by the mediation saga; absorbed where the term is met, moved or not over.
 *
 * @param about the obligation, for {@code PERFORM}; otherwise null
 * @param dueAt the due date that passed
 */
public record PassDisputeTerm(
        @TargetAggregateIdentifier DisputeId disputeId, DisputeTerm term, String about, Instant dueAt)
        implements Command {}
