package org.liuhe.contracts.petitions;

import org.liuhe.contracts.PersonalData;

/** One of those who speak for a joint petition 多人信访 (信访工作条例 art. 20). */
public record Representative(@PersonalData String name, @PersonalData String phone) {}
