package org.liuhe.contracts.petitions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of one petition. */
public record PetitionId(@JsonValue String value) {
    @JsonCreator
    public PetitionId {
        Ids.checked("pet-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
