package org.liuhe.command.terms;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;

/** Which provisional due dates of a matter are settled; part of its state. */
public final class Settling {

    private final Set<String> settled = new HashSet<>();

    /**
     * The settled date; empty where it was settled before, or where the holidays of its year are not announced yet.
     *
     * @param was a provisional due date of the matter
     */
    public Optional<DueDate> of(DueDate was, Terms terms) {
        if (!was.provisional() || settled.contains(key(was))) return Optional.empty();
        return Optional.of(terms.settled(was)).filter(due -> !due.provisional());
    }

    public void happened(DueSettled event) {
        settled.add(key(event.was()));
    }

    private static String key(DueDate due) {
        return due.term() + "@" + due.startDay() + "@" + due.at();
    }
}
