package org.liuhe.contracts.councils;

import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;

/**
 * Councils whose meeting is over, newest first: those that were called about a public matter, and those that a community called of
 * its own accord. One that a matter asked for which is not public is found by its own id alone. Answers with a {@link Page} of
 * {@link PublicCouncil}.
 *
 * @param area only in this area and below, or null
 * @param code only about the matter of this tracking code, or null; the code of nobody's matter, and of one that is not public, finds
 *     nothing
 * @param size 1 to 100
 */
public record ListPublicCouncils(String area, String code, String cursor, int size) implements Query<PublicCouncil> {}
