package org.liuhe.contracts.referrals;

import static org.liuhe.contracts.PersonalData.Kind.NAME;
import static org.liuhe.contracts.PersonalData.Kind.PHONE;
import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import org.liuhe.contracts.PersonalData;

/**
 * One side of a dispute.
 *
 * @param partyId tells it from the others within the matter, for example {@code p1}
 * @param subject of the person's account, or null where they have none
 * @param organisationId where the side is an organisation, or null
 * @param name as the person gave it; null where an organisation is the side
 * @param phone or null
 */
public record Party(
        String partyId,
        @PersonalData(SUBJECT) String subject,
        String organisationId,
        @PersonalData(NAME) String name,
        @PersonalData(PHONE) String phone) {}
