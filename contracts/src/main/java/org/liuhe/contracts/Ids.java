package org.liuhe.contracts;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one rule for identities: a prefix for the kind of thing, then letters, digits and inner hyphens. */
public final class Ids {

    private static final Pattern REST = Pattern.compile("[0-9A-Za-z](?:[0-9A-Za-z-]{0,62}[0-9A-Za-z])?");

    private Ids() {}

    /**
     * @return the value itself
     * @throws RuleBroken id.malformed where it lacks the prefix or has any other character
     */
    public static String checked(String prefix, String value) {
        if (value == null
                || !value.startsWith(prefix)
                || !REST.matcher(value.substring(prefix.length())).matches())
            throw new RuleBroken(CommonRule.ID_MALFORMED, null, prefix);
        return value;
    }

    /** A name-based identity (UUID version 3 shape over the seed): the same seed gives the same stream, so a repeat finds it. */
    public static String derived(String prefix, String seed) {
        return prefix + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }
}
