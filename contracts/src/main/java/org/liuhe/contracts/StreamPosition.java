package org.liuhe.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A place in one stream: what a command's answer carries, so that a query can wait for its own write. Written
 * {@code <aggregate id>@<sequence>}.
 *
 * @param sequence number of the stream's last event, from 0
 */
public record StreamPosition(String aggregateId, long sequence) {

    /** @throws RuleBroken id.malformed */
    @JsonCreator
    public static StreamPosition parse(String text) {
        int at = text == null ? -1 : text.lastIndexOf('@');
        if (at < 1 || !text.substring(at + 1).matches("\\d{1,18}"))
            throw new RuleBroken(CommonRule.ID_MALFORMED, "after", "@");
        return new StreamPosition(text.substring(0, at), Long.parseLong(text.substring(at + 1)));
    }

    @JsonValue
    @Override
    public String toString() {
        return aggregateId + "@" + sequence;
    }
}
