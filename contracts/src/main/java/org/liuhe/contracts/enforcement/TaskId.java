package org.liuhe.contracts.enforcement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of one enforcement task. */
public record TaskId(@JsonValue String value) {
    @JsonCreator
    public TaskId {
        Ids.checked("enf-", value);
    }

    /** The task that a hand-off opens. */
    public static TaskId forReferral(String referralId) {
        return new TaskId(Ids.derived("enf-", referralId));
    }

    @Override
    public String toString() {
        return value;
    }
}
