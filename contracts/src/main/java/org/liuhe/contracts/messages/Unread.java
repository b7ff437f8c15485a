package org.liuhe.contracts.messages;

/**
 * How many messages are unread.
 *
 * @param count at most 100, which stands for as many or more
 */
public record Unread(int count) {

    /** Beyond it nobody counts. */
    public static final int MOST = 100;
}
