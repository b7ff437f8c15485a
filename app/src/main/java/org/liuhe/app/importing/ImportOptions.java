package org.liuhe.app.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;

/**
 * What was asked for on the command line.
 *
 * @param report where to write the refused rows, or null
 * @param language of everything that is printed
 * @param senders how many records are on their way at once
 */
record ImportOptions(Path mapping, Path file, Path report, boolean dryRun, Locale language, int senders, boolean help) {

    private static final int SENDERS = 8;
    private static final int MOST_SENDERS = 64;

    /** @throws ImportStopped import.usage */
    static ImportOptions parse(String[] arguments, Locale machine) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        Path mapping = null;
        Path file = null;
        Path report = null;
        boolean dryRun = false;
        boolean help = false;
        Locale language = language(arguments, machine);
        int senders = SENDERS;
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            switch (argument) {
                case "--mapping" -> mapping = path(argument, rest);
                case "--report" -> report = path(argument, rest);
                case "--dry-run" -> dryRun = true;
                case "--lang" -> languageOf(value(argument, rest));
                case "--senders" -> senders = senders(value(argument, rest));
                case "--help", "-h" -> help = true;
                default -> {
                    if (argument.startsWith("-") || file != null) throw wrong(argument);
                    file = path(argument);
                }
            }
        }
        if (!help && mapping == null) throw wrong("--mapping");
        if (!help && file == null) throw wrong("FILE");
        return new ImportOptions(mapping, file, report, dryRun, language, senders, help);
    }

    /** The language asked for, whatever else is wrong; without one, English on an English machine, otherwise Chinese. */
    static Locale language(String[] arguments, Locale machine) {
        int at = Arrays.asList(arguments).indexOf("--lang");
        String wanted = at >= 0 && at + 1 < arguments.length ? arguments[at + 1] : machine.getLanguage();
        return wanted.startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
    }

    private static void languageOf(String value) {
        if (!value.equals("zh") && !value.equals("en")) throw wrong("--lang " + value);
    }

    private static int senders(String value) {
        if (!value.matches("\\d{1,2}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST_SENDERS)
            throw wrong("--senders " + value);
        return Integer.parseInt(value);
    }

    private static Path path(String option, Deque<String> rest) {
        return path(value(option, rest));
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw wrong(value);
        }
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) throw wrong(option);
        return rest.removeFirst();
    }

    private static ImportStopped wrong(String argument) {
        return new ImportStopped(ImportRule.USAGE, argument);
    }
}
