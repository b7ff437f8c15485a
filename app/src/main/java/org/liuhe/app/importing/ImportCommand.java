package org.liuhe.app.importing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * {@code liuhe import --mapping M FILE}: takes over the records of another system. Can be repeated: what is there already
 * is left alone.
 */
public final class ImportCommand {

    /** Everything is in. */
    static final int ALL_IN = 0;

    /** The call, the mapping, the file or the database is at fault; what came in before stays. */
    static final int STOPPED = 1;

    /** Read to the end, but some rows were refused. */
    static final int SOME_REFUSED = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final Locale machine;
    private final Clock clock;
    private final RandomGenerator random;
    private final Destinations destinations;

    /** Opens where the records go, once mapping and file are known to be readable. */
    interface Destinations {

        /** @throws ImportStopped where it cannot be reached */
        Destination open(ImportOptions options);
    }

    ImportCommand(
            PrintStream out,
            PrintStream err,
            boolean terminal,
            Locale machine,
            Clock clock,
            RandomGenerator random,
            Destinations destinations) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.machine = machine;
        this.clock = clock;
        this.random = random;
        this.destinations = destinations;
    }

    /**
     * Runs the command with this process's own streams.
     *
     * @param arguments those after {@code liuhe}, with or without the word {@code import}
     * @return exit code: 0 all in, 1 stopped, 2 some rows refused
     */
    public static int run(String[] arguments) {
        // the sentences are Chinese first, whatever the terminal's own idea of its encoding is
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        RandomGenerator random = new SecureRandom();
        return new ImportCommand(
                        out,
                        err,
                        Terminals.isTerminal(),
                        Locale.getDefault(),
                        Clock.systemUTC(),
                        random,
                        new Nodes(random, Map.of()))
                .execute(arguments);
    }

    int execute(String[] arguments) {
        String[] own = withoutName(arguments);
        Sentences sentences = new Sentences(ImportOptions.language(own, machine));
        try {
            ImportOptions options = ImportOptions.parse(own, machine);
            if (options.help()) {
                out.println(sentences.of("ui.usage"));
                return ALL_IN;
            }
            return takeOver(options, sentences);
        } catch (ImportStopped stopped) {
            err.println(sentences.of(stopped.code(), stopped.arguments()));
            if (stopped.code().equals(ImportRule.USAGE.code())) err.println(sentences.of("ui.usage"));
            return STOPPED;
        } catch (IOException e) {
            err.println(sentences.of(ImportRule.FILE_UNREADABLE.code(), Reason.of(e)));
            return STOPPED;
        } finally {
            err.flush();
        }
    }

    private int takeOver(ImportOptions options, Sentences sentences) throws IOException {
        Mapping mapping = MappingFile.read(options.mapping());
        try (SourceFile file = SourceFile.open(options.file(), mapping);
                RefusalReport report = options.report() == null
                        ? null
                        : new RefusalReport(options.report(), options.file(), sentences);
                Destination destination = destinations.open(options)) {
            Tally tally = new Tally();
            String progress = options.dryRun() ? "ui.progress-checked" : "ui.progress";
            Terminal shown = new Terminal(err, terminal, sentences, progress, report, file::percent, clock);
            RowTranslation translation = new RowTranslation(mapping, clock, random);
            try {
                new ImportRun(mapping, file.rows(), translation, destination, options.senders(), tally, shown).run();
            } finally {
                shown.end();
                summarise(options, sentences, tally, shown.seconds());
            }
            return tally.refused() == 0 ? ALL_IN : SOME_REFUSED;
        }
    }

    private void summarise(ImportOptions options, Sentences sentences, Tally tally, double seconds) {
        out.println(sentences.of(
                options.dryRun() ? "ui.checked" : "ui.summary",
                tally.read(),
                tally.added(),
                tally.alreadyThere(),
                tally.refused(),
                String.format(Locale.ROOT, "%.1f", seconds),
                Math.round(tally.read() / seconds)));
        if (tally.noted() > 0) out.println(sentences.of("ui.noted", tally.noted()));
        tally.byCode().forEach((code, count) -> out.println(sentences.of("ui.code", count, code)));
    }

    private static String[] withoutName(String[] arguments) {
        boolean named = arguments.length > 0 && arguments[0].equals("import");
        return named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
    }
}
