package org.liuhe.contracts;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next cursor of the following page, opaque; null on the last one
 */
public record Page<T>(List<T> items, String next) {}
