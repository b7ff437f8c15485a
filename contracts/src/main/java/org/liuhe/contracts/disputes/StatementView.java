package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.liuhe.contracts.PersonalData;

/**
 * A proposal, or a note of a caucus that the reader may read.
 *
 * @param partyId null where it is the mediator's
 */
public record StatementView(String id, String partyId, @PersonalData String text, Instant at) {}
