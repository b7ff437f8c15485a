package org.liuhe.contracts.live;

import org.liuhe.contracts.Query;

/**
 * Subscribes to what anyone may know of a council. Answers at once, then with each change; matter.unknown as for {@link
 * org.liuhe.contracts.councils.FindPublicCouncil}.
 *
 * @param council its id
 */
public record FollowPublicCouncil(String council) implements Query<Changed> {}
