package org.liuhe.app;

/** Parts of the production wiring for tests that wire the rest by hand. */
public final class Wired {

    private Wired() {}

    /** How messages are written, who they say sent them, and what stands before their handlers. */
    public static Class<?> messages() {
        return MessagesConfiguration.class;
    }
}
