package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.NAME;
import static org.liuhe.contracts.PersonalData.Kind.PHONE;

import org.liuhe.contracts.PersonalData;

/**
 * One side, as a reader sees it.
 *
 * @param name null for those who see the outcome only
 * @param phone the reader's own, or any for the mediator and the committee; otherwise null
 * @param chose number of the account of the mediator whom this side chose; null for none, and for those who were not there
 * @param mine true where the reader is or acts for this side
 */
public record PartyView(
        String partyId,
        String organisationId,
        @PersonalData(NAME) String name,
        @PersonalData(PHONE) String phone,
        boolean mine,
        boolean applicant,
        boolean consented,
        boolean signed,
        String chose,
        boolean askedConfirmation) {}
