package org.liuhe.contracts.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of one case; the prefix keeps it from meeting another aggregate's stream. */
public record CaseId(@JsonValue String value) {
    @JsonCreator
    public CaseId {
        Ids.checked("case-", value);
    }

    /** The case that a complaint opens. */
    public static CaseId forComplaint(String complaintId) {
        return new CaseId(Ids.derived("case-", complaintId));
    }

    @Override
    public String toString() {
        return value;
    }
}
