package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The court found the agreement valid; it can be enforced.
 *
 * @param ruling number of the court's ruling
 */
@Revision("1")
public record AgreementConfirmed(String disputeId, String organisationId, String ruling, Instant confirmedAt)
        implements DisputeEvent {}
