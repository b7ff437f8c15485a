package org.liuhe.app.integrity;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.liuhe.integrity.Finding;
import org.liuhe.integrity.StoreAudit;
import org.liuhe.integrity.proof.PublicKey;

/** Says whether the event store is as it was logged and promised, and names what is not. */
record StoreVerification(PrintStream out, Sentences say) {

    Outcome of(Map<String, String> settings, List<Path> checkpoints, List<PublicKey> named) {
        List<String> kept = checkpoints.stream().map(Named::text).toList();
        try (StoreDatabase database = StoreDatabase.open(settings)) {
            return read(new StoreAudit(database.source()), kept, named);
        } catch (RuntimeException failed) {
            throw StoreDatabase.fault(failed);
        }
    }

    private Outcome read(StoreAudit audit, List<String> kept, List<PublicKey> named) {
        List<PublicKey> keys = named.isEmpty() ? audit.publishedKeys() : named;
        long[] found = {0};
        StoreAudit.Report report = audit.run(keys, kept, finding -> {
            found[0]++;
            out.println(told(finding));
        });
        out.println(say.of("store.read", report.leaves(), report.checkpoints(), report.promised(), report.waiting()));
        if (found[0] > 0) {
            out.println(say.of("store.broken", found[0]));
            return Outcome.BROKEN;
        }
        out.println(say.of("store.holds"));
        if (!named.isEmpty()) return Outcome.HOLDS;
        keys.forEach(key -> out.println(say.of("store.key", key)));
        out.println(say.of("store.compare"));
        return Outcome.HOLDS_BY_ITSELF;
    }

    private String told(Finding finding) {
        return say.of(
                "finding." + finding.kind(),
                finding.aggregate(),
                finding.sequence(),
                finding.eventId(),
                finding.globalIndex(),
                finding.index());
    }
}
