package org.liuhe.contracts.complaints;

import org.liuhe.contracts.PersonalData;

/**
 * A question as it was asked on the day of filing, and its answer: packs change, and what was asked does not.
 *
 * @param answerZh the answer in Chinese; the person's own words where the answer is free
 */
public record AnsweredQuestion(
        String questionCode,
        String nameZh,
        String nameEn,
        @PersonalData String answer,
        @PersonalData String answerZh,
        @PersonalData String answerEn) {}
