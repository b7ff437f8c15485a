package org.liuhe.contracts.councils;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import org.liuhe.contracts.PersonalData;

/**
 * One owner in the roll of a vote. An owner of several flats stands once, with the area of all of them.
 *
 * @param unitId the flat, or the first of several, for example {@code 3-2-501}
 * @param area exclusive area 专有部分面积, in hundredths of a square metre
 * @param subject account of the owner, who then may vote online; null where the vote comes on paper only
 */
public record RollEntry(@PersonalData String unitId, long area, @PersonalData(SUBJECT) String subject) {}
