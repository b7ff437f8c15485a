package org.liuhe.contracts.areas;

import org.liuhe.contracts.PersonalData;

/** How somebody is called who acts for an organisation. */
public record StaffName(String accountId, @PersonalData String name) {}
