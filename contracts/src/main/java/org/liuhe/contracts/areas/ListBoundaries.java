package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/**
 * The boundaries of the areas that lie directly in one, as far as they are known; public. Answers with a list of {@link AreaBoundary}.
 *
 * @param under path, or null for the topmost areas
 */
public record ListBoundaries(String under) implements Query<AreaBoundary> {}
