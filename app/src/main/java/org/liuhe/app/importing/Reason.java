package org.liuhe.app.importing;

import java.sql.SQLException;

/** The one line of a failure that helps whoever has to mend it. */
final class Reason {

    private Reason() {}

    /** The database's own words where there are any, otherwise the root cause's. */
    static String of(Throwable failure) {
        Throwable told = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            told = cause;
            if (cause instanceof SQLException) break;
        }
        String message = told.getMessage() == null
                ? told.getClass().getSimpleName()
                : told.getMessage().lines().findFirst().orElse("").strip();
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    static boolean isOfDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException) return true;
        return false;
    }
}
