package org.liuhe.app.integrity;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** One run of the command, and what it said. */
record Said(Outcome outcome, String out, String err) {

    static Said verify(Map<String, String> settings, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Outcome outcome = new VerifyCommand(stream(out), stream(err), Locale.ENGLISH, settings).execute(arguments);
        return new Said(outcome, text(out), text(err));
    }

    static Said key(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new KeyCommand(stream(out), stream(err), Locale.ENGLISH).execute(arguments);
        return new Said(code == 0 ? Outcome.HOLDS : Outcome.UNKNOWN, text(out), text(err));
    }

    private static PrintStream stream(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
