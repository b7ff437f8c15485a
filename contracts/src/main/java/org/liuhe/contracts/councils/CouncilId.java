package org.liuhe.contracts.councils;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of one council. */
public record CouncilId(@JsonValue String value) {
    @JsonCreator
    public CouncilId {
        Ids.checked("cnl-", value);
    }

    /** The council that a hand-off opens. */
    public static CouncilId forReferral(String referralId) {
        return new CouncilId(Ids.derived("cnl-", referralId));
    }

    @Override
    public String toString() {
        return value;
    }
}
