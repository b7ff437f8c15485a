package org.liuhe.app.integrity;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.integrity.Finding;
import org.liuhe.integrity.StoreAudit;
import org.liuhe.integrity.proof.PublicKey;
import org.liuhe.integrity.proof.ReceiptCheck;
import org.liuhe.integrity.proof.ReceiptCheck.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code liuhe verify --receipt FILE} says what a receipt is worth, and needs nothing else; {@code liuhe verify --store}
 * holds the event store against its log.
 */
public final class VerifyCommand {

    /** It holds, by keys that were named. */
    static final int HOLDS = 0;

    /** It does not hold. */
    static final int BROKEN = 1;

    /** The call, a file or the database is at fault: nothing is told. */
    static final int UNKNOWN = 2;

    /** It holds, by keys that came with it: whether these are the right ones is for the reader to compare. */
    static final int HOLDS_BY_ITSELF = 4;

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
        return new VerifyCommand(out, err, Locale.getDefault(), Map.of()).execute(arguments);
    }

    int execute(String... arguments) {
        Sentences say = new Sentences(VerifyOptions.language(arguments, machine));
        try {
            VerifyOptions options = VerifyOptions.parse(arguments);
            if (options.help()) {
                out.println(say.of("usage"));
                return HOLDS;
            }
            List<PublicKey> keys = KeyFiles.keys(options.keys());
            return options.store() ? store(options, keys, say) : receipt(options, keys, say);
        } catch (NotVerifiable fault) {
            err.println(say.of(fault.getMessage(), fault.argument()));
            if (fault.getMessage().equals(NotVerifiable.USAGE)) err.println(say.of("usage"));
            return UNKNOWN;
        }
    }

    private int receipt(VerifyOptions options, List<PublicKey> named, Sentences say) {
        FilingReceipt receipt = read(KeyFiles.read(options.receipt()));
        Collection<PublicKey> keys = named.isEmpty() ? brought(receipt) : named;
        ReceiptCheck check = ReceiptCheck.of(receipt, keys);
        if (check.verdict() != Verdict.HOLDS) {
            out.println(say.of("receipt.broken", say.of("receipt." + check.verdict())));
            return BROKEN;
        }
        out.println(say.of("receipt.holds"));
        out.println(say.of("receipt.what", receipt.matter(), receipt.event().timestamp(), kind(receipt)));
        out.println(say.of(
                "receipt.where",
                receipt.index(),
                check.checkpoint().origin(),
                check.checkpoint().size()));
        out.println(say.of("receipt.signer", check.signer()));
        if (!named.isEmpty()) return HOLDS;
        out.println(say.of("receipt.compare"));
        return HOLDS_BY_ITSELF;
    }

    private static String kind(FilingReceipt receipt) {
        String type = receipt.event().payloadType();
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Null where it is none. */
    private static FilingReceipt read(String json) {
        try {
            return JSON.readValue(json, FilingReceipt.class);
        } catch (JacksonException cut) {
            return null;
        }
    }

    private static List<PublicKey> brought(FilingReceipt receipt) {
        if (receipt == null || receipt.keys() == null) return List.of();
        try {
            return receipt.keys().stream().map(PublicKey::parse).toList();
        } catch (IllegalArgumentException | NullPointerException none) {
            return List.of();
        }
    }

    private int store(VerifyOptions options, List<PublicKey> named, Sentences say) {
        List<String> kept = options.checkpoints().stream().map(KeyFiles::read).toList();
        try (StoreDatabase database = StoreDatabase.open(settings)) {
            StoreAudit audit = new StoreAudit(database.source());
            List<PublicKey> keys = named.isEmpty() ? audit.publishedKeys() : named;
            List<Finding> found = new ArrayList<>();
            StoreAudit.Report report = audit.run(keys, kept, finding -> {
                found.add(finding);
                out.println(told(finding, say));
            });
            out.println(
                    say.of("store.read", report.leaves(), report.checkpoints(), report.promised(), report.waiting()));
            if (!found.isEmpty()) {
                out.println(say.of("store.broken", found.size()));
                return BROKEN;
            }
            out.println(say.of("store.holds"));
            if (!named.isEmpty()) return HOLDS;
            keys.forEach(key -> out.println(say.of("store.key", key)));
            out.println(say.of("store.compare"));
            return HOLDS_BY_ITSELF;
        } catch (RuntimeException failed) {
            throw StoreDatabase.fault(failed);
        }
    }

    private static String told(Finding finding, Sentences say) {
        return say.of(
                "finding." + finding.kind(),
                finding.aggregate(),
                finding.sequence(),
                finding.eventId(),
                finding.globalIndex(),
                finding.index());
    }
}
