package org.liuhe.query.matters;

import java.time.Instant;
import org.liuhe.contracts.matters.MatterEvent;

/**
 * One event as it was recorded.
 *
 * @param bySubject subject of who acted, a person's or {@code system:<part>}; null where nobody is named
 */
public record Occurrence(String matterId, long sequence, Instant at, String bySubject, MatterEvent event) {}
