package org.liuhe.contracts.enforcement;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import org.liuhe.contracts.PersonalData;

/**
 * One inspection of a task.
 * @param number from 1
 * @param member subject of the member whose it is
 */
public record Inspection(
        int number,
        @PersonalData String place,
        String memberId,
        @PersonalData(SUBJECT) String member,
        String organisationId) {}
