package org.liuhe.app.importing;

import java.io.Console;

/** Whether somebody watches. */
final class Terminals {

    private Terminals() {}

    /** Since Java 22 there is a console without a terminal, too, and a method to tell; this is compiled for 17. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) return false;
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
