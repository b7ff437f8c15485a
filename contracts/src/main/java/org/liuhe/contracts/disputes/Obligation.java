package org.liuhe.contracts.disputes;

import java.time.LocalDate;
import org.liuhe.contracts.PersonalData;

/**
 * What a party takes upon itself.
 *
 * @param partyId who owes it
 * @param by the agreed last day; null where the parties set none
 */
public record Obligation(String obligationId, String partyId, @PersonalData String what, LocalDate by) {}
