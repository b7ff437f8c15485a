package org.liuhe.contracts.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.liuhe.contracts.Ids;

/** Identity of what one person chose about mail: one for each account. */
public record MailChoiceId(@JsonValue String value) {

    private static final String PREFIX = "mail-";

    @JsonCreator
    public MailChoiceId {
        Ids.checked(PREFIX, value);
    }

    public static MailChoiceId of(String subject) {
        return new MailChoiceId(Ids.derived(PREFIX, subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
