package org.liuhe.contracts.areas;

import java.util.List;
import org.liuhe.contracts.PersonalData;

/**
 * One member.
 *
 * @param name null where the account has none
 * @param roles in the organisation, sorted
 * @param me true where the reader is meant
 */
public record MemberView(
        String accountId, @PersonalData String username, @PersonalData String name, List<String> roles, boolean me) {}
