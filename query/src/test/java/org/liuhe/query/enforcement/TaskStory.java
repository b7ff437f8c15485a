package org.liuhe.query.enforcement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.DispatchLeftToLead;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.PartyHeard;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.PenaltyDecided;
import org.liuhe.contracts.enforcement.PenaltyKind;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationReported;
import org.liuhe.contracts.enforcement.RectificationTermPassed;
import org.liuhe.contracts.enforcement.Reinspected;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TaskTermPassed;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.Story;

/** Events of enforcement in the order in which they were recorded, a minute apart. */
final class TaskStory {

    static final Instant START = Instant.parse("2026-11-24T01:00:00Z");
    static final String TASK = "enf-1";
    /** Whose complaint is about nobody. */
    static final Story ORIGIN = new Story(1).filed().accepted().opened();

    static final String CASE = ORIGIN.caseId;
    static final String AREA = "hz/xihu/beishan/baochu/yujing";
    static final String TEAM = "org-team";
    static final String HOUSING = "org-housing";
    static final String PROPERTY = "org-property";
    static final String OFFICE = "org-office";
    static final Actor CHIEF = new Actor("chief", Set.of(Role.ENFORCEMENT), Set.of(TEAM));
    static final Actor OFFICER = new Actor("officer", Set.of(Role.ENFORCEMENT), Set.of("org-elsewhere"));
    static final Actor COLLEAGUE = new Actor("colleague", Set.of(Role.DISTRICT), Set.of("org-elsewhere"));
    static final Actor CLERK = new Actor("clerk", Set.of(Role.PROPERTY_MANAGER), Set.of(PROPERTY));
    static final Actor ASKER = new Actor("asker", Set.of(Role.COMMUNITY), Set.of(OFFICE));
    static final Actor STRANGER = new Actor("stranger", Set.of(Role.COMMUNITY), Set.of("org-strange"));
    static final String REQUEST = "邻居说楼顶有棚";

    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private final Map<String, Long> next = new HashMap<>();

    List<DomainEventMessage<?>> events() {
        return events;
    }

    Instant now() {
        return START.plus(Duration.ofMinutes(events.size()));
    }

    StreamPosition last() {
        return new StreamPosition(TASK, next.get(TASK));
    }

    TaskStory record(String stream, Event event) {
        Instant at = now();
        long sequence = next.merge(stream, 0L, (before, zero) -> before + 1);
        events.add(new GenericDomainEventMessage<>(
                "type",
                stream,
                sequence,
                new GenericEventMessage<>(event, MetaData.with(Actor.SUBJECT, "officer")),
                () -> at));
        return this;
    }

    TaskStory task(Event event) {
        return record(TASK, event);
    }

    TaskStory reports(String member, String organisation, String area, boolean free) {
        String id = MemberId.of(member).value();
        return record(id, new AvailabilityReported(id, member, organisation, area, free, now()));
    }

    TaskStory opened() {
        return task(new TaskOpened(
                TASK, "ref-1", CASE, AREA, "city.illegal-building", OFFICE, REQUEST, "3 幢楼顶", TEAM, due(1), now()));
    }

    TaskStory patrol() {
        return task(new PatrolTaskOpened(TASK, AREA, "3 幢楼顶", "楼顶有棚", TEAM, due(1), now()));
    }

    TaskStory formed() {
        return task(new TeamFormed(TASK, TEAM, List.of(HOUSING), now()));
    }

    TaskStory dispatched(int number, String member) {
        return task(new TaskDispatched(TASK, number, MemberId.of(member).value(), member, TEAM, true, due(2), now()));
    }

    TaskStory declined(int number) {
        return task(new DispatchDeclined(
                TASK,
                number,
                MemberId.of("officer").value(),
                "officer",
                DispatchRefusalReason.BUSY,
                "忙",
                number,
                now()));
    }

    TaskStory left(int after) {
        return task(new DispatchLeftToLead(TASK, after, TEAM, due(1), now()));
    }

    TaskStory inspecting() {
        return opened().formed().dispatched(1, "officer").task(new DispatchAccepted(TASK, 1, due(3), now()));
    }

    TaskStory split() {
        return task(new TaskSplit(
                TASK,
                List.of(
                        new Inspection(1, "3 幢楼顶", MemberId.of("officer").value(), "officer", TEAM),
                        new Inspection(2, "4 幢楼顶", MemberId.of("colleague").value(), "colleague", HOUSING)),
                now()));
    }

    TaskStory found(int inspection, boolean violation, int open) {
        return task(new FindingRecorded(
                TASK, inspection, violation, "看过了", List.of(), open, open == 0 && violation ? due(4) : null, now()));
    }

    TaskStory ordered(int order, String responsible) {
        return task(new RectificationOrdered(
                TASK, order, responsible, responsible == null ? "某商铺" : null, "拆除", due(5), now()));
    }

    TaskStory extended() {
        return task(new RectificationExtended(TASK, 1, "连日大雨", due(9), now()));
    }

    TaskStory reported() {
        return task(new RectificationReported(TASK, 1, PROPERTY, "已拆除", List.of(), due(6), now()));
    }

    TaskStory silent() {
        return task(new RectificationTermPassed(TASK, 1, due(5), due(6), now()));
    }

    TaskStory reinspected(boolean rectified) {
        return task(new Reinspected(TASK, 1, rectified, "又看了", List.of(), rectified ? null : due(7), now()));
    }

    TaskStory passed(TaskTerm term, int number) {
        return task(new TaskTermPassed(TASK, term, number, TEAM, due(1), now()));
    }

    TaskStory heard() {
        return task(new PartyHeard(TASK, "没有异议", false, now()));
    }

    TaskStory penalised() {
        return task(new PenaltyDecided(TASK, PenaltyKind.FINE_OR_CONFISCATION, "罚款", "条例第十四条", now()));
    }

    TaskStory closed(ReferralOutcome outcome) {
        return task(new TaskClosed(TASK, "ref-1", CASE, outcome, now()));
    }

    static DueDate due(int days) {
        return new DueDate(
                START.plus(Duration.ofDays(days)),
                "enforcement",
                "六和默认办理规则",
                "",
                "1",
                days,
                DueDate.Unit.DAYS,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                List.of(),
                false);
    }
}
