package org.liuhe.contracts.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.complaints.ComplaintId;

/** Identity of the support of one complaint; it follows from the complaint's. */
public record SupportId(@JsonValue String value) {

    private static final String PREFIX = "sup-";

    @JsonCreator
    public SupportId {
        Ids.checked(PREFIX, value);
    }

    public static SupportId of(ComplaintId complaintId) {
        return new SupportId(Ids.derived(PREFIX, complaintId.value()));
    }

    /** Whether the id is of this kind. */
    public static boolean isOne(String id) {
        return id != null && id.startsWith(PREFIX);
    }

    @Override
    public String toString() {
        return value;
    }
}
