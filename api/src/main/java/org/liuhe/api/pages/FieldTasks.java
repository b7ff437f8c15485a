package org.liuhe.api.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.springframework.stereotype.Component;

/** What somebody who goes out has to do today, and what else there is. */
@Component
class FieldTasks {

    /** Most of each sort that a page shows; who has more works through the first ones first. */
    private static final int MOST = 20;

    private static final List<Task> OF_TASKS =
            List.of(Task.TASK_ACCEPT, Task.TASK_INSPECT, Task.TASK_REINSPECT, Task.TASK_RECTIFY, Task.TASK_PENALISE);
    private static final List<Task> OF_CASES = List.of(Task.SIGN, Task.RESOLVE);

    private final Edge edge;
    private final CurrentActor currentActor;
    private final Clock clock;

    FieldTasks(Edge edge, CurrentActor currentActor, Clock clock) {
        this.edge = edge;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Both sorted by due date.
     *
     * @param own asked of this person, or due by the end of today: what a device keeps
     * @param patrols whether the reader may open a task for what they see
     */
    record Today(List<InboxRow> own, List<InboxRow> rest, boolean patrols) {}

    /** Enforcement teams, the agencies whose members go with them, and communities with their grid officers. */
    static boolean isOf(Actor actor) {
        return goesForTasks(actor) || actor.has(Role.COMMUNITY);
    }

    private static boolean goesForTasks(Actor actor) {
        return actor.has(Role.ENFORCEMENT) || actor.has(Role.DISTRICT);
    }

    boolean areReaders() {
        return currentActor.find().filter(FieldTasks::isOf).isPresent();
    }

    Today today() {
        Actor actor = currentActor.required();
        List<Task> wanted = new ArrayList<>();
        if (goesForTasks(actor)) wanted.addAll(OF_TASKS);
        if (actor.has(Role.COMMUNITY)) wanted.addAll(OF_CASES);
        List<InboxRow> rows = wanted.stream()
                .flatMap(task -> edge.askPage(ListInbox.of(task, null, MOST, null)).items().stream())
                // what an organisation must rectify is its own to see to, inside
                .filter(row -> row.organisation() == null || row.task() != Task.TASK_RECTIFY)
                .sorted(Comparator.comparing(FieldTasks::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Instant tonight = LocalDate.ofInstant(clock.instant(), Wording.ZONE)
                .plusDays(1)
                .atStartOfDay(Wording.ZONE)
                .toInstant();
        List<InboxRow> own = new ArrayList<>();
        List<InboxRow> rest = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (InboxRow row : rows) if (row.organisation() == null && seen.add(row.matterId())) own.add(row);
        for (InboxRow row : rows) if (seen.add(row.matterId())) (isToday(row, tonight) ? own : rest).add(row);
        own.sort(Comparator.comparing(FieldTasks::due, Comparator.nullsLast(Comparator.naturalOrder())));
        if (own.size() > MOST) {
            rest.addAll(0, own.subList(MOST, own.size()));
            own = own.subList(0, MOST);
        }
        return new Today(own, rest, actor.has(Role.ENFORCEMENT));
    }

    /** What an organisation decides is decided inside; its cases are seen to where they are. */
    private static boolean isToday(InboxRow row, Instant tonight) {
        return OF_CASES.contains(row.task())
                && Optional.ofNullable(due(row))
                        .filter(at -> !at.isAfter(tonight))
                        .isPresent();
    }

    private static Instant due(InboxRow row) {
        return row.due() == null ? null : row.due().at();
    }
}
