package org.liuhe.app.integrity;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liuhe.integrity.proof.PublicKey;

/**
 * {@code liuhe verify --receipt FILE} says what a receipt is worth, and {@code --proof FILE} whether one checkpoint continues
 * another; both need nothing else. {@code liuhe verify --store} holds the event store against its log.
 */
public final class VerifyCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final Locale machine;
    private final Map<String, String> settings;

    /** @param settings of the application that differ from those of the environment */
    VerifyCommand(PrintStream out, PrintStream err, Locale machine, Map<String, String> settings) {
        this.out = out;
        this.err = err;
        this.machine = machine;
        this.settings = settings;
    }

    /**
     * Runs the command with this process's own streams.
     *
     * @param arguments those after {@code liuhe verify}
     * @return exit code: 0 holds, 1 does not hold, 2 cannot be told, 4 holds by the keys that came with it
     */
    public static int run(String[] arguments) {
        // the sentences are Chinese first, whatever the terminal's own idea of its encoding is
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new VerifyCommand(out, err, Locale.getDefault(), Map.of())
                .execute(arguments)
                .code();
    }

    Outcome execute(String... arguments) {
        Sentences say = new Sentences(VerifyOptions.language(arguments, machine));
        try {
            VerifyOptions options = VerifyOptions.parse(arguments);
            if (options.help()) {
                out.println(say.of("usage"));
                return Outcome.HOLDS;
            }
            List<PublicKey> keys = Named.keys(options.keys());
            if (options.store()) return new StoreVerification(out, say).of(settings, options.checkpoints(), keys);
            if (options.proof() != null)
                return new ProofVerification(out, say).of(options.proof(), options.checkpoints(), keys);
            return new ReceiptVerification(out, say).of(options.receipt(), keys);
        } catch (NotVerifiable fault) {
            err.println(say.of(fault.getMessage(), fault.argument()));
            if (fault.getMessage().equals(NotVerifiable.USAGE)) err.println(say.of("usage"));
            return Outcome.UNKNOWN;
        }
    }
}
