package org.liuhe.contracts.attachments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of the files of one matter; it follows from the matter's. */
public record AttachmentsId(@JsonValue String value) {

    private static final String PREFIX = "fil-";

    @JsonCreator
    public AttachmentsId {
        Ids.checked(PREFIX, value);
    }

    public static AttachmentsId of(String matterId) {
        return new AttachmentsId(Ids.derived(PREFIX, String.valueOf(matterId)));
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
