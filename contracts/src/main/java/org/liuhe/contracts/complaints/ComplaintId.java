package org.liuhe.contracts.complaints;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of one complaint. */
public record ComplaintId(@JsonValue String value) {
    @JsonCreator
    public ComplaintId {
        Ids.checked("cmp-", value);
    }

    /** The same for the same person and key, so that a repeated filing finds the first one. */
    public static ComplaintId forFiling(String subject, String idempotencyKey) {
        return new ComplaintId(Ids.derived("cmp-", subject + "\n" + idempotencyKey));
    }

    /** The same for the same record of another system, so that a repeated import adds nothing. */
    public static ComplaintId forImport(String source, String sourceId) {
        return new ComplaintId(Ids.derived("cmp-", "import\n" + source + "\n" + sourceId));
    }

    @Override
    public String toString() {
        return value;
    }
}
