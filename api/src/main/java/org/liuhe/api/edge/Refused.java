package org.liuhe.api.edge;

import java.time.Duration;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;

/** A request was refused, wherever that was decided. Free of personal data. */
public class Refused extends RuntimeException {
    private final transient Refusal refusal;
    private final transient StreamPosition current;
    private final transient Duration wait;

    public Refused(Rule rule, String field, Object... arguments) {
        this(new RuleBroken(rule, field, arguments).refusal());
    }

    public Refused(Refusal refusal) {
        this(refusal, null, null);
    }

    Refused(Refusal refusal, StreamPosition current, Throwable cause) {
        this(refusal, current, null, cause);
    }

    private Refused(Refusal refusal, StreamPosition current, Duration wait, Throwable cause) {
        super(refusal.code(), cause);
        this.refusal = refusal;
        this.current = current;
        this.wait = wait;
    }

    /** For now: it will do after the wait, which the rule's sentence tells in whole minutes. */
    public static Refused until(Rule rule, Duration wait) {
        long minutes = wait.plusMinutes(1).minusNanos(1).toMinutes();
        return new Refused(new RuleBroken(rule, null, Math.max(minutes, 1)).refusal(), null, wait, null);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Seconds after which the same may be tried again, as Retry-After has it; null where nobody knows. */
    public Long retryAfterSeconds() {
        return wait == null ? null : Math.max(wait.plusSeconds(1).minusNanos(1).toSeconds(), 1);
    }

    /** Where the stream stands now; null unless the refusal is {@code request.stale} and it could be learned. */
    public StreamPosition current() {
        return current;
    }
}
