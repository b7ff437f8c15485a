package org.liuhe.app.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What to measure, and for how long.
 *
 * @param round how long one measured round takes
 * @param warmUp how long before the first round the same load runs unmeasured
 * @param rounds measured rounds of each kind; the table shows their medians
 * @param threads how many people act at the same time
 * @param only which measurements
 * @param settings properties of the application that differ from its defaults
 */
record BenchOptions(
        Duration round, Duration warmUp, int rounds, int threads, Set<What> only, Map<String, String> settings) {

    static final String USAGE =
            """
            bin/bench [--seconds N] [--warm-up N] [--rounds N] [--threads N] [--only jdbc,bare,commands,http,lag,replay,integrity]
                      [--set property=value ...]
              --seconds   of one measured round (5)
              --warm-up   seconds of the same load before the first round (20)
              --rounds    of each kind (3)
              --threads   people who act at the same time (16)
              --only      a part of it; lag comes with commands and http, jdbc with bare and commands
              --set       a property of the application, for comparing""";

    /** The measurements. */
    enum What {
        JDBC,
        BARE,
        COMMANDS,
        HTTP,
        LAG,
        REPLAY,
        INTEGRITY
    }

    /** @throws IllegalArgumentException on anything that is no option */
    static BenchOptions parse(String... arguments) {
        int seconds = 5;
        int warmUp = 20;
        int rounds = 3;
        int threads = 16;
        Set<What> only = EnumSet.allOf(What.class);
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
                case "--seconds" -> seconds = number(value, 1);
                case "--warm-up" -> warmUp = number(value, 0);
                case "--rounds" -> rounds = number(value, 1);
                case "--threads" -> threads = number(value, 1);
                case "--only" -> only = named(value);
                case "--set" -> settings.put(before(value), value.substring(value.indexOf('=') + 1));
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        return new BenchOptions(
                Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp), rounds, threads, only, settings);
    }

    boolean has(What what) {
        return only.contains(what);
    }

    private static int number(String value, int least) {
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) < least) throw new IllegalArgumentException(value);
        return Integer.parseInt(value);
    }

    private static Set<What> named(String names) {
        EnumSet<What> named = EnumSet.noneOf(What.class);
        Arrays.stream(names.split(","))
                .map(name -> What.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .forEach(named::add);
        return named;
    }

    private static String before(String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 1) throw new IllegalArgumentException(assignment);
        return assignment.substring(0, equals);
    }
}
