package org.liuhe.contracts.petitions;

import static org.liuhe.contracts.PersonalData.Kind.NAME;
import static org.liuhe.contracts.PersonalData.Kind.PHONE;

import org.liuhe.contracts.PersonalData;

/** One of those who speak for a joint petition 多人信访 (信访工作条例 art. 20). */
public record Representative(@PersonalData(NAME) String name, @PersonalData(PHONE) String phone) {}
