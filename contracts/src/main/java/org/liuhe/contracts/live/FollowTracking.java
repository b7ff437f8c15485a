package org.liuhe.contracts.live;

import org.liuhe.contracts.Query;

/**
 * Subscribes to what everyone may see of a matter. Answers at once, then with each change.
 *
 * @param code of a complaint or a petition, as it was typed
 */
public record FollowTracking(String code) implements Query<Changed> {}
