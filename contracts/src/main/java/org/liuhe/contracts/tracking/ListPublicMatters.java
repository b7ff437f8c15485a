package org.liuhe.contracts.tracking;

import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;

/**
 * Public matters, newest first. Answers with a {@link Page} of {@link PublicMatter}.
 *
 * @param area only in this area and below, or null
 * @param category only of this category, or null
 * @param stage only in this stage, or null
 * @param cursor of the page wanted, or null for the first
 * @param size 1 to 100
 */
public record ListPublicMatters(String area, String category, Stage stage, String cursor, int size)
        implements Query<PublicMatter> {}
