package org.liuhe.contracts.tracking;

import org.liuhe.contracts.Query;

/**
 * How many public matters there are in each part of an area (see {@link org.liuhe.contracts.areas.ListBoundaries}) and in none of
 * them; answers with a list, areas without any left out. What is counted is what {@link ListPublicMatters} lists one by one.
 *
 * @param area path, or null for the topmost areas
 * @param category code, or null
 */
public record CountPublicMatters(String area, String category, Stage stage) implements Query<AreaCount> {}
