package org.liuhe.contracts.tracking;

/**
 * Public matters of an area and all below.
 *
 * @param area path
 * @param open of them, those that have not ended
 * @param overdue of those, the ones that are overdue
 */
public record AreaCount(String area, int matters, int open, int overdue) {}
