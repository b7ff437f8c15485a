package org.liuhe.contracts.areas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of an organisation; also the name of its group in Keycloak. */
public record OrganisationId(@JsonValue String value) {
    @JsonCreator
    public OrganisationId {
        Ids.checked("org-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
