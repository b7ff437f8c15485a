package org.liuhe.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A computed due date with its own explanation, as stored in events.
 *
 * @param at the instant at which the term has passed: 24:00 in the term's zone, on the last day (or the hour, for hours)
 * @param term code of the legal term, for example {@code 12345.property.sign}
 * @param law the law's or rule's name, in Chinese as published
 * @param article the article, for example {@code 第三十四条}; empty where the rule has none
 * @param lawVersion version of the law that was in force when the clock started
 * @param length number of units
 * @param unit hours, days or working days
 * @param startDay the day on which the clock started, which is not counted (民法典 art. 201)
 * @param lastDay the last day of the term after every move
 * @param skipped the days that were passed over, in order, each with its reason
 * @param provisional true where the term reaches into a year whose holidays are not announced yet
 * @param suspensions when the clock stood still, in order; mostly never
 * @param extendedBy by how much the term was made longer; null where it was not
 */
public record DueDate(
        Instant at,
        String term,
        String law,
        String article,
        String lawVersion,
        int length,
        Unit unit,
        LocalDate startDay,
        LocalDate lastDay,
        List<SkippedDay> skipped,
        boolean provisional,
        // left out where nothing happened, as in what was stored before there were any
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Suspension> suspensions,
        @JsonInclude(JsonInclude.Include.NON_NULL) Extension extendedBy) {

    @JsonCreator
    public DueDate {
        suspensions = suspensions == null ? List.of() : List.copyOf(suspensions);
    }

    /** A due date that was neither suspended nor extended. */
    public DueDate(
            Instant at,
            String term,
            String law,
            String article,
            String lawVersion,
            int length,
            Unit unit,
            LocalDate startDay,
            LocalDate lastDay,
            List<SkippedDay> skipped,
            boolean provisional) {
        this(
                at,
                term,
                law,
                article,
                lawVersion,
                length,
                unit,
                startDay,
                lastDay,
                skipped,
                provisional,
                List.of(),
                null);
    }

    /** Unit of a term's length. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS
    }

    /**
     * A day that did not count.
     *
     * @param reason {@code weekend}, or the code of the public holiday, for example {@code national-day}
     */
    public record SkippedDay(LocalDate day, String reason) {}

    /**
     * A time that the term does not count: in days, those after the first up to and with the last; in hours, all of it.
     *
     * @param reason stable code, for example {@code hearing}
     * @param article the article that stops the clock
     */
    public record Suspension(Instant from, Instant until, String reason, String article) {}

    /**
     * How the term was made longer, once.
     *
     * @param length further units, in addition to the term's own
     * @param unit the term's own
     * @param article the article that allows it
     */
    public record Extension(int length, Unit unit, String article) {}
}
