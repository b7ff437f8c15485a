package org.liuhe.contracts.live;

import org.liuhe.contracts.Query;

/**
 * Subscribes to a matter that the asking actor may know of; for a complaint, to its case as well. Answers at once, then with
 * each change.
 *
 * @param matterId of a matter of any kind
 */
public record FollowMatter(String matterId) implements Query<Changed> {}
