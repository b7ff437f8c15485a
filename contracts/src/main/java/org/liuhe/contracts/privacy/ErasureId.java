package org.liuhe.contracts.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of a person's erasure: one for each person, whichever time they ask. */
public record ErasureId(@JsonValue String value) {

    private static final String PREFIX = "era-";

    @JsonCreator
    public ErasureId {
        Ids.checked(PREFIX, value);
    }

    public static ErasureId of(Person person) {
        return new ErasureId(Ids.derived(PREFIX, person.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
