package org.liuhe.command.moderation;

import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.policy.redaction.PersonalDetails;

/** The one rule for text that staff write for everyone: as for all text, and without personal details. */
public final class PublicWords {

    private PublicWords() {}

    /**
     * As {@link Texts#optional}.
     *
     * @throws RuleBroken text.personal where it has the shape of a telephone, identity number or other personal detail
     */
    public static String optional(String field, String text, int longest) {
        return checked(field, Texts.optional(field, text, longest));
    }

    /** As {@link #optional}, and {@link Texts#required}. */
    public static String required(String field, String text, int longest) {
        return checked(field, Texts.required(field, text, longest));
    }

    private static String checked(String field, String text) {
        if (PersonalDetails.areRefusedIn(text)) throw new RuleBroken(CommonRule.TEXT_PERSONAL, field);
        return text;
    }
}
