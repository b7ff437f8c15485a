package org.liuhe.app.integrity;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is to be verified.
 *
 * @param receipt file of a receipt, or null
 * @param store whether the whole event store is to be verified
 * @param keys files of public keys, or keys themselves
 * @param proof file of a consistency proof between two checkpoints, or null
 * @param checkpoints files of checkpoints that somebody kept
 */
record VerifyOptions(Path receipt, boolean store, Path proof, List<String> keys, List<Path> checkpoints, boolean help) {

    /** @throws NotVerifiable verify.usage */
    static VerifyOptions parse(String[] arguments) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        Path receipt = null;
        Path proof = null;
        boolean store = false;
        boolean help = false;
        List<String> keys = new ArrayList<>();
        List<Path> checkpoints = new ArrayList<>();
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            switch (argument) {
                case "--receipt" -> receipt = path(value(argument, rest));
                case "--store" -> store = true;
                case "--proof" -> proof = path(value(argument, rest));
                case "--key" -> keys.add(value(argument, rest));
                case "--checkpoint" -> checkpoints.add(path(value(argument, rest)));
                case "--lang" -> languageOf(value(argument, rest));
                case "--help", "-h" -> help = true;
                default -> throw wrong(argument);
            }
        }
        VerifyOptions options =
                new VerifyOptions(receipt, store, proof, List.copyOf(keys), List.copyOf(checkpoints), help);
        if (!help) options.check();
        return options;
    }

    private void check() {
        if (Stream.of(receipt != null, store, proof != null)
                        .filter(asked -> asked)
                        .count()
                != 1) throw wrong("--receipt | --store | --proof");
        if (receipt != null && !checkpoints.isEmpty() || proof != null && checkpoints.size() != 2)
            throw wrong("--checkpoint");
        // neither a proof nor a checkpoint brings its key
        if (proof != null && keys.isEmpty()) throw wrong("--key");
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

    private static NotVerifiable wrong(String argument) {
        return new NotVerifiable(NotVerifiable.USAGE, argument);
    }
}
