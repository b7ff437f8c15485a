package org.liuhe.command.enforcement;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.enforcement.TaskTerm;

/** The terms of a task that run, and those that passed while the thing is owed still. */
class Clocks {

    private Map<TaskTerm, Clock> running = new EnumMap<>(TaskTerm.class);
    private Set<TaskTerm> passed = EnumSet.noneOf(TaskTerm.class);

    /** The one thing owed from now on, in place of whatever was owed before. */
    void only(TaskTerm term, int number, DueDate due) {
        none();
        running.put(term, new Clock(number, due));
    }

    void passed(TaskTerm term) {
        running.remove(term);
        passed.add(term);
    }

    void none() {
        running.clear();
        passed.clear();
    }

    boolean hasPassed(TaskTerm term) {
        return passed.contains(term);
    }

    /** When the term has passed, where it runs and has; otherwise null: it is moot, or was made longer. */
    DueDate over(TaskTerm term, int number, Instant now) {
        Clock clock = running.get(term);
        return clock == null
                        || clock.number() != number
                        || now.isBefore(clock.due().at())
                ? null
                : clock.due();
    }

    /** What runs, or null. */
    DueDate running(TaskTerm term) {
        Clock clock = running.get(term);
        return clock == null ? null : clock.due();
    }

    /** One term, of the dispatch or order with the number. */
    record Clock(int number, DueDate due) {}
}
