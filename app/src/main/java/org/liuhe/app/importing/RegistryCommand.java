package org.liuhe.app.importing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * {@code liuhe registry FILE...}: areas, organisations and boundaries of a town. Can be repeated: what is there already is
 * left alone, and what a file says otherwise by now is changed.
 */
public final class RegistryCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final Locale machine;
    private final Clock clock;
    private final Registries registries;

    /** Opens where the entries go. */
    interface Registries {

        /** @throws ImportStopped where it cannot be reached */
        RegistryDestination open(boolean dryRun);
    }

    RegistryCommand(
            PrintStream out, PrintStream err, boolean terminal, Locale machine, Clock clock, Registries registries) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.machine = machine;
        this.clock = clock;
        this.registries = registries;
    }

    /**
     * Runs the command with this process's own streams.
     *
     * @param arguments those after {@code liuhe registry}
     * @return exit code: 0 all in, 1 stopped, 2 some rows refused
     */
    public static int run(String[] arguments) {
        // the sentences are Chinese first, whatever the terminal's own idea of its encoding is
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        return new RegistryCommand(
                        out,
                        err,
                        Terminals.isTerminal(),
                        Locale.getDefault(),
                        Clock.systemUTC(),
                        new Nodes(new SecureRandom(), Map.of())::openRegistry)
                .execute(arguments);
    }

    int execute(String[] arguments) {
        Sentences sentences = new Sentences(ImportOptions.language(arguments, machine));
        try {
            RegistryOptions options = RegistryOptions.parse(arguments, machine);
            if (options.help()) {
                out.println(sentences.of("ui.registry-usage"));
                return ImportCommand.ALL_IN;
            }
            return takeOver(options, sentences);
        } catch (ImportStopped stopped) {
            err.println(sentences.of(stopped.code(), stopped.arguments()));
            if (stopped.code().equals(ImportRule.USAGE.code())) err.println(sentences.of("ui.registry-usage"));
            return ImportCommand.STOPPED;
        } catch (IOException e) {
            err.println(sentences.of(ImportRule.FILE_UNREADABLE.code(), Reason.of(e)));
            return ImportCommand.STOPPED;
        } finally {
            err.flush();
        }
    }

    private int takeOver(RegistryOptions options, Sentences sentences) throws IOException {
        for (Path file : options.files()) readToItsEnd(file);
        Tally tally = new Tally();
        try (RefusalReport report = report(options, sentences);
                RegistryDestination destination = registries.open(options.dryRun())) {
            try {
                for (Path file : options.files()) takeOver(file, options, sentences, report, destination, tally);
            } finally {
                summarise(options, sentences, tally);
            }
        }
        return tally.refused() == 0 ? ImportCommand.ALL_IN : ImportCommand.SOME_REFUSED;
    }

    /** A file that is not there, or that breaks half way, is told before anything of any file is taken over. */
    private void readToItsEnd(Path path) throws IOException {
        try (SourceFile file = RegistryFile.open(path)) {
            Rows rows = file.rows();
            Row row = rows.next();
            while (row != null) row = rows.next();
        } catch (ImportStopped stopped) {
            err.println(path);
            throw stopped;
        }
    }

    private static RefusalReport report(RegistryOptions options, Sentences sentences) throws IOException {
        if (options.report() == null) return null;
        for (Path file : options.files())
            if (Files.exists(options.report()) && Files.isSameFile(options.report(), file))
                throw new ImportStopped(ImportRule.REPORT_UNWRITABLE, options.report());
        return new RefusalReport(options.report(), options.files().get(0), sentences);
    }

    private void takeOver(
            Path path,
            RegistryOptions options,
            Sentences sentences,
            RefusalReport report,
            RegistryDestination destination,
            Tally tally)
            throws IOException {
        try (SourceFile file = RegistryFile.open(path)) {
            if (options.files().size() > 1) err.println(path);
            String progress = options.dryRun() ? "ui.progress-checked" : "ui.progress";
            Terminal shown = new Terminal(err, terminal, sentences, progress, report, file::percent, clock);
            try {
                new RegistryRun(file.rows(), destination, tally, shown).run();
            } finally {
                shown.end();
            }
        }
    }

    private void summarise(RegistryOptions options, Sentences sentences, Tally tally) {
        out.println(sentences.of(
                options.dryRun() ? "ui.registry-checked" : "ui.registry-summary",
                tally.read(),
                tally.added(),
                tally.changed(),
                tally.alreadyThere(),
                tally.refused()));
        if (tally.noted() > 0) out.println(sentences.of("ui.noted", tally.noted()));
        tally.byCode().forEach((code, count) -> out.println(sentences.of("ui.code", count, code)));
    }
}
