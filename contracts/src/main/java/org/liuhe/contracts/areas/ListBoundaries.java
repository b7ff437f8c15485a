package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/**
 * The boundaries of an area's parts, as far as they are known; public. Its parts are the areas that lie directly in it or, where
 * that is one alone which has others in it, in that one. Answers with a list of {@link AreaBoundary}.
 *
 * @param under path, or null for the parts of all
 */
public record ListBoundaries(String under) implements Query<AreaBoundary> {}
