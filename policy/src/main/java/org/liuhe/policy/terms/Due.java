package org.liuhe.policy.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A computed due date with its own explanation.
 *
 * @param at the instant at which the term has passed: 24:00 in the zone on the last day (民法典 203), or the hour
 * @param term the term in the version that was in force when the clock started
 * @param startDay the day the clock started, not counted (民法典 201)
 * @param lastDay the last day after every move
 * @param skipped the days passed over, in order
 * @param provisional the term reaches into a year whose holidays are not announced
 */
public record Due(
        Instant at, LegalTerm term, LocalDate startDay, LocalDate lastDay, List<Skipped> skipped, boolean provisional) {

    /** @param reason {@code weekend}, or the code of the public holiday */
    public record Skipped(LocalDate day, String reason) {}
}
