package org.liuhe.contracts.disputes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of one dispute. */
public record DisputeId(@JsonValue String value) {
    @JsonCreator
    public DisputeId {
        Ids.checked("dsp-", value);
    }

    /** The dispute that a hand-off opens. */
    public static DisputeId forReferral(String referralId) {
        return new DisputeId(Ids.derived("dsp-", referralId));
    }

    @Override
    public String toString() {
        return value;
    }
}
