package org.liuhe.contracts.complaints;

import org.liuhe.contracts.PersonalData;

/**
 * An answer to one of the questions that the category asks.
 *
 * @param questionCode unique in its category
 * @param answer free words; the option's code; {@code yes} or {@code no}; a day as {@code 2026-03-02}
 */
public record Answer(String questionCode, @PersonalData String answer) {}
