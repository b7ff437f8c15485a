package org.liuhe.contracts.councils;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import org.liuhe.contracts.PersonalData;

/**
 * One owner as a roll is given; recorded as a {@link RollEntry}, with the account's number.
 *
 * @param unitId the flat, or the first of several, for example {@code 3-2-501}
 * @param area exclusive area 专有部分面积, in hundredths of a square metre
 * @param subject number of the owner's account, with which they may vote online; null where it is named otherwise
 * @param account its whole user name or verified mail address; null where the vote comes on paper only
 */
public record Voter(
        @PersonalData String unitId, long area, @PersonalData(SUBJECT) String subject, @PersonalData String account) {

    /** By the number of the account, or on paper only. */
    public Voter(String unitId, long area, String subject) {
        this(unitId, area, subject, null);
    }
}
