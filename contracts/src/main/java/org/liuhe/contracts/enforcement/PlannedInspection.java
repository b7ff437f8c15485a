package org.liuhe.contracts.enforcement;

import org.liuhe.contracts.PersonalData;

/** One inspection as somebody plans it: where, and who goes. */
public record PlannedInspection(@PersonalData String place, MemberId member) {}
