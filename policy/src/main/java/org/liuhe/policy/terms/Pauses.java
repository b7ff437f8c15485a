package org.liuhe.policy.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When a term's clock stood still. In days, a pause begins on the day after it was ordered (民法典 201) and its last day is
 * the one on which it ended; in hours it is exact. Time that lies in two pauses is left out once.
 */
public final class Pauses {

    /** A clock that never stood still. */
    public static final Pauses NONE = new Pauses(List.of());

    /** From the one instant to the other, which is not before it. */
    public record Pause(Instant from, Instant until) {
        public Pause {
            if (until.isBefore(from)) throw new IllegalArgumentException("a pause ends before it begins");
        }
    }

    private final List<Pause> inOrder;

    private Pauses(List<Pause> inOrder) {
        this.inOrder = inOrder;
    }

    /** Those of the list, in whatever order, overlapping or not. */
    public static Pauses of(List<Pause> pauses) {
        List<Pause> apart = new ArrayList<>();
        for (Pause pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            Pause last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || pause.from().isAfter(last.until())) apart.add(pause);
            else if (pause.until().isAfter(last.until()))
                apart.set(apart.size() - 1, new Pause(last.from(), pause.until()));
        }
        return new Pauses(List.copyOf(apart));
    }

    /** How long the clock stood still in all. */
    public Duration length() {
        return inOrder.stream()
                .map(pause -> Duration.between(pause.from(), pause.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    boolean stop(LocalDate day, ZoneId zone) {
        return inOrder.stream()
                .anyMatch(pause -> day.isAfter(LocalDate.ofInstant(pause.from(), zone))
                        && !day.isAfter(LocalDate.ofInstant(pause.until(), zone)));
    }

    /** The end of a time that runs from the start, with every pause that begins in it put in. */
    Instant shift(Instant start, Instant end) {
        Instant shifted = end;
        for (Pause pause : inOrder) {
            Instant from = pause.from().isBefore(start) ? start : pause.from();
            if (from.isBefore(shifted) && pause.until().isAfter(from)) {
                shifted = shifted.plus(Duration.between(from, pause.until()));
            }
        }
        return shifted;
    }
}
