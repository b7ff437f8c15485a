package org.liuhe.contracts.referrals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of one hand-off; what it opens derives its own id from it, so that a repeat finds the same stream. */
public record ReferralId(@JsonValue String value) {
    @JsonCreator
    public ReferralId {
        Ids.checked("ref-", value);
    }

    /** The n-th hand-off of a matter. */
    public static ReferralId of(String originId, int number) {
        return new ReferralId(Ids.derived("ref-", originId + "/" + number));
    }

    @Override
    public String toString() {
        return value;
    }
}
