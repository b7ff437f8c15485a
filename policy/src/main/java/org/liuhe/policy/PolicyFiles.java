package org.liuhe.policy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policy from its data files: those of the product, and a folder's, which add to them or replace them: a year, a version
 * of a term or of the owners' vote, or a pack as a whole. The folder is looked at again at most once a second, when the policy is used. A file that does
 * not hold is refused, and what ran of it before goes on.
 */
public final class PolicyFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyFiles.class);
    private static final long LOOK_AGAIN_MILLIS = 1_000;

    private final ShippedFiles shipped = ShippedFiles.read();
    private final PolicyFolder folder;
    private final Clock clock;
    private final AtomicLong lookedAt;
    private final Policy policy = LivePolicy.of(this::current);
    private volatile LoadedPolicy loaded = LoadedPolicy.shipped(shipped);

    private PolicyFiles(Path folder, Clock clock) {
        this.folder = folder == null ? null : new PolicyFolder(folder);
        this.clock = clock;
        this.lookedAt = new AtomicLong(clock.millis());
        refresh();
    }

    /**
     * The policy as it is now, for good.
     *
     * @param folder further files, or null
     * @throws PolicyInvalid where any file does not hold
     */
    public static Policy load(Path folder) {
        PolicyFiles files = new PolicyFiles(folder, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        if (!files.refused().isEmpty()) throw files.refused().get(0);
        return files.loaded.policy();
    }

    /**
     * The policy as the folder's files change. Starts with whatever holds.
     *
     * @param folder further files, or null
     */
    public static PolicyFiles watch(Path folder, Clock clock) {
        return new PolicyFiles(folder, clock);
    }

    /** Always the policy that runs: what it answers changes with the files. */
    public Policy policy() {
        return policy;
    }

    /** What is wrong with the folder now, in the order of its files; empty where all is well. */
    public List<PolicyInvalid> refused() {
        lookAgain();
        return loaded.refused();
    }

    /** Looks at the folder at once. */
    public synchronized void refresh() {
        if (folder == null) return;
        LoadedPolicy before = loaded;
        loaded = next(before);
        tell(before);
    }

    private LoadedPolicy next(LoadedPolicy before) {
        try {
            List<FolderFile> files = folder.files();
            return before.hasSeen(files) ? before : before.with(shipped, files);
        } catch (PolicyInvalid e) {
            return before.refusing(List.of(e));
        }
    }

    private Policy current() {
        lookAgain();
        return loaded.policy();
    }

    private void lookAgain() {
        long now = clock.millis();
        long last = lookedAt.get();
        // a clock may be set back
        if (Math.abs(now - last) >= LOOK_AGAIN_MILLIS && lookedAt.compareAndSet(last, now)) refresh();
    }

    private void tell(LoadedPolicy before) {
        if (loaded.policy() != before.policy()) LOG.info("policy loaded from its files");
        List<String> known =
                before.refused().stream().map(Throwable::getMessage).toList();
        loaded.refused().stream()
                .map(Throwable::getMessage)
                .filter(message -> !known.contains(message))
                .forEach(message -> LOG.warn("policy file refused: {}", message));
    }
}
