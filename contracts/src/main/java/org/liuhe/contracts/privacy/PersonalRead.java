package org.liuhe.contracts.privacy;

import java.time.Instant;
import java.util.List;

/**
 * Somebody else's look at one's data.
 *
 * @param hour in which it was, at its beginning
 * @param organisations for which they read it; empty for an office of the system itself
 * @param question simple name of the query that was asked
 */
public record PersonalRead(Instant hour, List<String> organisations, String question) {}
