package org.liuhe.api.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A matter that somebody is about to file: what they said until now, by field.
 *
 * @param key makes sending it twice the same as sending it once
 * @param said whatever was answered; empty once it was sent
 * @param sent whether it became a complaint
 */
record Filing(String key, Map<String, String> said, boolean sent) {

    /** Who serves the area may be complained of; who may know of it is said of somebody. */
    private static final Map<String, Set<String>> HANGING = Map.of(
            FilingSteps.CATEGORY, Set.of(FilingSteps.MAY_BE_KNOWN),
            FilingSteps.AREA, Set.of(FilingSteps.ACCUSED, FilingSteps.MAY_BE_KNOWN),
            FilingSteps.ACCUSED, Set.of(FilingSteps.MAY_BE_KNOWN));

    Filing {
        said = Map.copyOf(said);
    }

    static Filing begun(String key) {
        return new Filing(key, Map.of(), false);
    }

    /** An answer that hung on another one is asked for anew once that one is changed. */
    Filing with(String field, String answer) {
        Map<String, String> all = new HashMap<>(said);
        String before = all.put(field, answer);
        if (before != null && !before.equals(answer))
            HANGING.getOrDefault(field, Set.of()).forEach(all::remove);
        return new Filing(key, all, false);
    }

    Filing done() {
        return new Filing(key, Map.of(), true);
    }

    /** As for a form of one page: what was said, and room for what is wrong with it. */
    Attempt attempt() {
        return Attempt.of(FilingSteps.FORM, said);
    }
}
