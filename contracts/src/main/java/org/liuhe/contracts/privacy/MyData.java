package org.liuhe.contracts.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is kept of one person: what they said, what was said to them, and who looked at it.
 *
 * @param subject of their account
 */
public record MyData(String subject, Instant at, List<Matter> matters, List<PersonalRead> reads) {

    /** One matter, with its records in their order. */
    public record Matter(String id, List<Record> records) {}

    /**
     * One record.
     *
     * @param type simple name of the event
     * @param data its components by name; what others said, and did not say to this person, is left out
     */
    public record Record(String type, Instant at, boolean own, Map<String, Object> data) {}
}
