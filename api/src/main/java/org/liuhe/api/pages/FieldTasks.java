package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.springframework.stereotype.Component;

/** What somebody who goes out has to do: their own tasks, and those of the team that nobody else has in hand. */
@Component
class FieldTasks {

    /** Most of each sort that a page shows; who has more works through the first ones first. */
    private static final int MOST = 20;

    private static final List<Task> OUTSIDE =
            List.of(Task.TASK_ACCEPT, Task.TASK_INSPECT, Task.TASK_REINSPECT, Task.TASK_RECTIFY, Task.TASK_PENALISE);

    private final Edge edge;
    private final CurrentActor currentActor;

    FieldTasks(Edge edge, CurrentActor currentActor) {
        this.edge = edge;
        this.currentActor = currentActor;
    }

    /**
     * Sorted by due date.
     *
     * @param own asked of this person; a device keeps these and no others
     * @param team what their organisation has to decide, or does itself because its term has passed
     */
    record Today(List<InboxRow> own, List<InboxRow> team) {}

    /** Enforcement teams, and the agencies whose members go with them. */
    static boolean isOf(Actor actor) {
        return actor.has(Role.ENFORCEMENT) || actor.has(Role.DISTRICT);
    }

    boolean isOfReader() {
        return currentActor.find().filter(FieldTasks::isOf).isPresent();
    }

    Today today() {
        List<InboxRow> rows = OUTSIDE.stream()
                .flatMap(task -> edge.askPage(ListInbox.of(task, null, MOST, null)).items().stream())
                .sorted(Comparator.comparing(
                        row -> row.due() == null ? null : row.due().at(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Set<String> seen = new HashSet<>();
        List<InboxRow> own = once(rows.stream().filter(row -> row.organisation() == null), seen);
        // what a household or a property manager must put right is theirs to see to
        List<InboxRow> team =
                once(rows.stream().filter(row -> row.organisation() != null && row.task() != Task.TASK_RECTIFY), seen);
        return new Today(own, team);
    }

    private static List<InboxRow> once(Stream<InboxRow> rows, Set<String> seen) {
        List<InboxRow> once = new ArrayList<>();
        rows.filter(row -> seen.add(row.matterId())).forEach(once::add);
        return once.size() > MOST ? once.subList(0, MOST) : once;
    }
}
