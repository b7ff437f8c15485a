package org.liuhe.policy.kpis;

import java.util.List;

/**
 * What is counted, by the names that a formula may use. {@code docs/cockpit.md} defines each; a name that formulas of cities use is
 * never taken away, nor does it come to mean something else.
 */
public final class Measures {

    public static final List<String> ALL = List.of(
            "filed",
            "closed",
            "closed_hours",
            "turns",
            "returned",
            "signing",
            "signed_in_time",
            "duties",
            "duties_late",
            "handled",
            "handled_hours",
            "answered",
            "confirmed",
            "contested",
            "unconfirmed",
            "rated",
            "satisfied",
            "open",
            "overdue",
            "open_hours",
            "waiting_for_reporter");

    private Measures() {}
}
