package org.liuhe.contracts.messages;

import org.liuhe.contracts.Query;

/** How many messages the asker has not read. */
public record CountMyUnread() implements Query<Unread> {}
