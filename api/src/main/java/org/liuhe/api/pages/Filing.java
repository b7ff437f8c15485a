package org.liuhe.api.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A matter that somebody is about to file: what was said until now, by field.
 *
 * @param key makes sending it twice the same as sending it once
 * @param assisted whether staff take it down for somebody
 * @param said whatever was answered; once it was sent, only what its slip shows
 * @param sent whether it became a complaint
 */
record Filing(String key, boolean assisted, Map<String, String> said, boolean sent) {

    /** The code that was drawn for a matter which is taken down, so that the slip has it however often it is sent. */
    static final String CODE = "trackingCode";

    /** Who serves the area may be complained of; who may know of it is said of somebody. */
    private static final Map<String, Set<String>> HANGING = Map.of(
            FilingSteps.CATEGORY,
            Set.of(FilingSteps.MAY_BE_KNOWN),
            FilingSteps.AREA,
            Set.of(FilingSteps.ACCUSED, FilingSteps.MAY_BE_KNOWN),
            FilingSteps.ACCUSED,
            Set.of(FilingSteps.MAY_BE_KNOWN));

    private static final Set<String> OF_THE_SLIP =
            Set.of(CODE, FilingSteps.CATEGORY, FilingSteps.AREA, FilingSteps.CONSENT, FilingSteps.CONSENTED_ON);

    Filing {
        said = Map.copyOf(said);
    }

    static Filing begun(String key, boolean assisted) {
        return new Filing(key, assisted, Map.of(), false);
    }

    /** An answer that hung on another one is asked for anew once that one is changed. */
    Filing with(String field, String answer) {
        Map<String, String> all = new HashMap<>(said);
        String before = all.put(field, answer);
        if (before != null && !before.equals(answer))
            HANGING.getOrDefault(field, Set.of()).forEach(all::remove);
        return new Filing(key, assisted, all, false);
    }

    Filing done() {
        Map<String, String> left = new HashMap<>(said);
        left.keySet().retainAll(assisted ? OF_THE_SLIP : Set.of());
        return new Filing(key, assisted, left, true);
    }

    /** As for a form of one page: what was said, and room for what is wrong with it. */
    Attempt attempt() {
        return Attempt.of(FilingSteps.FORM, said);
    }
}
