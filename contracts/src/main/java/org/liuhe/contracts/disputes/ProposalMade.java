package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A way out was proposed.
 *
 * @param partyId null where the mediator proposes
 */
@Revision("1")
public record ProposalMade(
        String disputeId, String proposalId, String partyId, @PersonalData String text, Instant madeAt)
        implements DisputeEvent {}
