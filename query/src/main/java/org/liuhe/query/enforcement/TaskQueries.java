package org.liuhe.query.enforcement;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.enforcement.FindNearestFree;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.FreeMember;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.matters.OpenDuty;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.matters.Duties;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.matters.MatterAccess;
import org.liuhe.query.matters.Matters;
import org.liuhe.query.shield.Shield;
import org.springframework.stereotype.Component;

/** Answers what a task is, and who can be sent. */
@Component
class TaskQueries implements MatterAccess {

    private final Journal journal;
    private final Duties duties;
    private final Matters matters;
    private final Members members;
    private final TaskAccess access;
    private final Shield shield;
    private final CatchUp catchUp;

    TaskQueries(
            Journal journal,
            Duties duties,
            Matters matters,
            Members members,
            TaskAccess access,
            Shield shield,
            CatchUp catchUp) {
        this.shield = shield;
        this.journal = journal;
        this.duties = duties;
        this.matters = matters;
        this.members = members;
        this.access = access;
        this.catchUp = catchUp;
    }

    @QueryHandler
    List<FreeMember> handle(FindNearestFree query) {
        return members.nearest(query.area(), query.organisations(), query.passedOver());
    }

    @QueryHandler
    CompletableFuture<TaskView> handle(FindTask query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), journal::seen, () -> find(query, actor));
    }

    @Override
    public boolean keeps(MatterKind kind) {
        return kind == MatterKind.ENFORCEMENT;
    }

    @Override
    public Reach of(String id, Actor actor) {
        Set<String> parts = access.parts(id, actor);
        if (parts.isEmpty()) return Reach.NOTHING;
        return new TaskReader(actor, parts, false, accused(id, actor)).isAccused() ? Reach.PART : Reach.WHOLE;
    }

    @Override
    public boolean mayAttach(String id, Actor actor) {
        Set<String> parts = access.parts(id, actor);
        if (parts.isEmpty()) return false;
        TaskFold task = new TaskFold(id);
        journal.of(id, null).forEach(task::add);
        return task.isInspector(actor.subject()) || task.isLedBy(actor);
    }

    @Override
    public boolean seen(StreamPosition position) {
        return journal.seen(position);
    }

    private TaskView find(FindTask query, Actor actor) {
        String id = query.taskId();
        Set<String> parts = access.parts(id, actor);
        if (parts.isEmpty()) throw unknown();
        TaskFold task = new TaskFold(id);
        journal.of(id, query.asKnownAt()).forEach(task::add);
        if (!task.isKnown()) throw unknown();
        boolean past = query.asKnownAt() != null;
        List<OpenDuty> owed = duties.of(id, actor, query.asKnownAt());
        List<FreeMember> free = !past && parts.contains(TaskAccess.LEAD) && task.needsSomebody()
                ? members.nearest(task.area(), task.team(), List.of())
                : List.of();
        TaskReader reader = new TaskReader(actor, parts, past, accused(id, actor));
        List<MatterLink> links = reader.isAccused() ? List.of() : matters.links(id, query.asKnownAt());
        return task.view(reader, owed, links, free);
    }

    private Set<String> accused(String id, Actor actor) {
        return shield.before(actor).accused(id);
    }

    private static RuleBroken unknown() {
        return new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }
}
