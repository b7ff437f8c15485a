package org.liuhe.contracts.moderation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of what is decided about one text. */
public record PublicationId(@JsonValue String value) {

    private static final String PREFIX = "pub-";

    @JsonCreator
    public PublicationId {
        Ids.checked(PREFIX, value);
    }

    static PublicationId of(TextRef text) {
        return new PublicationId(Ids.derived(PREFIX, text.matterId() + "\n" + text.item()));
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
