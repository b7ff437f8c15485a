package org.liuhe.contracts.enforcement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of one member of the enforcement teams, of whatever organisation. */
public record MemberId(@JsonValue String value) {
    @JsonCreator
    public MemberId {
        Ids.checked("mbr-", value);
    }

    /** The member that a person is. */
    public static MemberId of(String subject) {
        return new MemberId(Ids.derived("mbr-", subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
