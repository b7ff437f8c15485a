package org.liuhe.contracts.live;

import org.liuhe.contracts.Query;

/**
 * Subscribes to the matters of an area, of which the numbers of its cockpit are made. Answers at once, then with each change. Who may ask is as for {@link
 * org.liuhe.contracts.cockpit.FindCockpit}.
 *
 * @param area with all below it, or null for all that the actor may see
 */
public record FollowCockpit(String area) implements Query<Changed> {}
