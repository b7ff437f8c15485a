package org.liuhe.contracts.disputes;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.liuhe.contracts.PersonalData;

/**
 * What a party takes upon itself.
 *
 * @param partyId who owes it
 * @param by the agreed last day; null where the parties set none
 * @param toPartyId whom it is owed to; null where that is everybody else, or was not said
 * @param amount in yuan, with fen as decimals; null where it is not money
 * @param manner how it is done 履行方式 (人民调解法 art. 29), for example by bank transfer; null where nothing was said
 */
public record Obligation(
        String obligationId,
        String partyId,
        @PersonalData String what,
        LocalDate by,
        String toPartyId,
        BigDecimal amount,
        @PersonalData String manner) {

    /** Of which no more was said. */
    public Obligation(String obligationId, String partyId, String what, LocalDate by) {
        this(obligationId, partyId, what, by, null, null, null);
    }
}
