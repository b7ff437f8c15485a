package org.liuhe.contracts.live;

import org.liuhe.contracts.Query;

/** Subscribes to the inbox of the asking actor and their organisations. Answers at once, then with each change. */
public record FollowInbox() implements Query<Changed> {}
