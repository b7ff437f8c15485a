package org.liuhe.api.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.api.members.StaffNames;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.FreeMember;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.springframework.stereotype.Component;

/** An enforcement task as the page shows it. */
@Component
class TaskScreen implements MatterScreen {

    private final Edge edge;
    private final CurrentActor actor;
    private final StaffNames names;

    TaskScreen(Edge edge, CurrentActor actor, StaffNames names) {
        this.edge = edge;
        this.actor = actor;
        this.names = names;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.ENFORCEMENT;
    }

    @Override
    public List<Act<?>> acts() {
        return TaskActs.ALL;
    }

    /** Patrols are the enforcement teams'. */
    @Override
    public boolean offers(Act<?> act, Actor actor) {
        return act.opens() && actor.has(Role.ENFORCEMENT);
    }

    @Override
    public Shown show(String id, Instant asKnownAt, StreamPosition after) {
        TaskView task = edge.ask(new FindTask(id, asKnownAt, after));
        Map<String, String> called = names.members(Stream.concat(Stream.of(task.lead()), task.partners().stream()));
        return new Shown(
                task.head(),
                List.of(
                        new Fact("category", Category.of(task.category())),
                        new Fact("place", task.place()),
                        new Fact("text", task.text()),
                        new Fact("lead", new OrganisationId(task.lead())),
                        new Fact("partners", table(task.partners(), TaskScreen::partner)),
                        new Fact("dispatch", task.dispatch() == 0 ? null : task.dispatch()),
                        new Fact("member", member(task.memberId(), called)),
                        new Fact("nearest", table(task.nearest(), member -> free(member, called))),
                        new Fact(
                                "inspections", table(task.inspections(), inspection -> inspection(inspection, called))),
                        new Fact("evidence", evidence(task)),
                        new Fact("orders", table(task.orders(), TaskScreen::order)),
                        new Fact("heard", task.heard() ? true : null),
                        new Fact("penalty", task.penalty()),
                        new Fact("legalBasis", task.legalBasis()),
                        new Fact("mergedInto", merged(task)),
                        new Fact("outcome", task.outcome())),
                choices(task, called),
                null,
                actor.find()
                        .filter(who -> asKnownAt == null)
                        .map(who -> TaskGates.bars(task, who))
                        .orElse(List.of()));
    }

    private static Map<String, List<Choice>> choices(TaskView task, Map<String, String> called) {
        List<Choice> open = task.inspections().stream()
                .filter(inspection -> inspection.violation() == null)
                .map(inspection -> new Choice(inspection.number(), inspection.number(), inspection.place()))
                .toList();
        List<Choice> members = task.nearest().stream()
                .map(member -> new Choice(
                        member.memberId(),
                        member(member.memberId(), called),
                        new OrganisationId(member.organisationId()),
                        new AreaPath(member.area()),
                        new Label("choice.tasks", member.tasks())))
                .toList();
        return Map.of(
                "dispatch",
                task.dispatch() == 0 ? List.of() : List.of(new Choice(task.dispatch(), task.dispatch())),
                "inspection",
                open,
                "member",
                members);
    }

    /** The name where it is known; null for nobody. */
    private static Object member(String id, Map<String, String> called) {
        String name = id == null ? null : called.get(id);
        return name == null ? Member.of(id) : name;
    }

    private static List<Fact> partner(String organisation) {
        return List.of(new Fact("organisation", new OrganisationId(organisation)));
    }

    private static List<Fact> free(FreeMember member, Map<String, String> called) {
        return List.of(
                new Fact("member", member(member.memberId(), called)),
                new Fact("organisation", new OrganisationId(member.organisationId())),
                new Fact("area", new AreaPath(member.area())),
                new Fact("tasks", member.tasks()),
                new Fact("since", member.since()));
    }

    private static List<Fact> inspection(TaskView.InspectionView inspection, Map<String, String> called) {
        return List.of(
                new Fact("number", inspection.number()),
                new Fact("place", inspection.place()),
                new Fact("member", member(inspection.memberId(), called)),
                new Fact("organisation", new OrganisationId(inspection.organisationId())),
                new Fact("violation", inspection.violation()),
                new Fact("finding", inspection.text()));
    }

    private static List<List<Fact>> evidence(TaskView task) {
        List<List<Fact>> rows = new ArrayList<>();
        for (TaskView.InspectionView inspection : task.inspections())
            for (Evidence piece : inspection.evidence())
                rows.add(List.of(
                        new Fact("number", inspection.number()),
                        new Fact("description", piece.description()),
                        new Fact("mediaType", piece.mediaType()),
                        new Fact("sha256", new Digest(piece.sha256()))));
        return rows.isEmpty() ? null : rows;
    }

    private static List<Fact> order(TaskView.OrderView order) {
        return List.of(
                new Fact("number", order.order()),
                new Fact("responsible", order.responsible() == null ? null : new OrganisationId(order.responsible())),
                new Fact("responsibleName", order.responsibleName()),
                new Fact("order", order.text()),
                new Fact("due", order.due()),
                new Fact("reportedBy", order.reportedBy() == null ? null : new OrganisationId(order.reportedBy())),
                new Fact("rectified", order.rectified()));
    }

    private static MatterLink merged(TaskView task) {
        return task.mergedInto() == null ? null : new MatterLink(task.mergedInto(), MatterLink.Relation.SAME);
    }

    private static <T> List<List<Fact>> table(List<T> rows, Function<T, List<Fact>> row) {
        return rows.isEmpty() ? null : rows.stream().map(row).toList();
    }
}
