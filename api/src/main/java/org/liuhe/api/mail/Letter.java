package org.liuhe.api.mail;

import org.liuhe.contracts.PersonalData;

/**
 * One mail as it is handed over.
 *
 * @param id makes it the same mail however often it is handed over
 * @param preferences where its reader may end mail
 */
record Letter(String id, @PersonalData String to, String subject, String text, String preferences) {}
