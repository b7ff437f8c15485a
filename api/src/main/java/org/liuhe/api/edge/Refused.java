package org.liuhe.api.edge;

import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;

/** A request was refused, wherever that was decided. Free of personal data. */
public class Refused extends RuntimeException {
    private final transient Refusal refusal;
    private final transient StreamPosition current;

    public Refused(Rule rule, String field, Object... arguments) {
        this(new RuleBroken(rule, field, arguments).refusal());
    }

    public Refused(Refusal refusal) {
        this(refusal, null, null);
    }

    Refused(Refusal refusal, StreamPosition current, Throwable cause) {
        super(refusal.code(), cause);
        this.refusal = refusal;
        this.current = current;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Where the stream stands now; null unless the refusal is {@code request.stale} and it could be learned. */
    public StreamPosition current() {
        return current;
    }
}
