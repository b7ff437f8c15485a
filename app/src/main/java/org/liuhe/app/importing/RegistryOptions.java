package org.liuhe.app.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What was asked for on the command line.
 *
 * @param files in the order in which they are read
 * @param report where to write the refused rows, or null
 * @param language of everything that is printed
 */
record RegistryOptions(List<Path> files, Path report, boolean dryRun, Locale language, boolean help) {

    /** @throws ImportStopped import.usage */
    static RegistryOptions parse(String[] arguments, Locale machine) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        List<Path> files = new ArrayList<>();
        Path report = null;
        boolean dryRun = false;
        boolean help = false;
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            switch (argument) {
                case "--report" -> report = path(argument, rest.pollFirst());
                case "--dry-run" -> dryRun = true;
                case "--lang" -> {
                    String language = rest.pollFirst();
                    if (!"zh".equals(language) && !"en".equals(language)) throw wrong(argument);
                }
                case "--help", "-h" -> help = true;
                default -> {
                    if (argument.startsWith("-")) throw wrong(argument);
                    files.add(path(argument, argument));
                }
            }
        }
        if (!help && files.isEmpty()) throw wrong("FILE");
        return new RegistryOptions(
                List.copyOf(files), report, dryRun, ImportOptions.language(arguments, machine), help);
    }

    private static Path path(String argument, String value) {
        if (value == null) throw wrong(argument);
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw wrong(value);
        }
    }

    private static ImportStopped wrong(String argument) {
        return new ImportStopped(ImportRule.USAGE, argument);
    }
}
