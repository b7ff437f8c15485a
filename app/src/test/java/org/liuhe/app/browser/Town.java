package org.liuhe.app.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.liuhe.app.Node;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.ReportAvailability;
import org.liuhe.contracts.enforcement.TaskId;

/** The demo town on a day before long holidays, and a browser to visit it with. */
final class Town implements AutoCloseable {

    /** Whoever files leaves it. */
    static final String PHONE = "0571-8765 4321";

    static final String ESTATE = "hz/xihu/beishan/baochu/yujing";

    /** Ten in the morning of the Thursday before Mid-Autumn and National Day. */
    private static final Instant MORNING = Instant.parse("2026-09-24T02:00:00Z");

    private final Node node;
    private final Random random = new Random(2026);
    private final Chromium chromium;

    private Town(Node node, Chromium chromium) {
        this.node = node;
        this.chromium = chromium;
    }

    /** Of the right form, and nobody's. */
    static final String UNUSED_CODE = TrackingCode.draw(new Random(6)).value();

    /** A matter by its two names. */
    record Matter(String id, String code) {}

    static Town start() {
        return start(MORNING);
    }

    /** @param morning when the clock starts */
    static Town start(Instant morning) {
        LocalServices services = LocalServices.shared();
        Node node = Node.start(
                services,
                services.freshDatabase(),
                Map.of(
                        Node.CLOCK_START,
                        morning.toString(),
                        // it may be turned on, and none is sent
                        "liuhe.mail.host",
                        "localhost",
                        "liuhe.mail.from",
                        "liuhe@example.org",
                        "liuhe.mail.site",
                        "https://liuhe.example.org",
                        "liuhe.mail.poll-every",
                        "1d"));
        node.seeder().register();
        return new Town(node, Chromium.start());
    }

    Node node() {
        return node;
    }

    /** Lets the sagas and projections see all that was done. */
    Town settle() {
        node.quiet().await();
        return this;
    }

    /** Lets time pass deadline by deadline, as it does in life. */
    void pass(Duration time) {
        node.pass(time);
    }

    /** Somebody files in Yujing Court, past the edge: its tokens know the real time only. */
    Matter file(String username, String category) {
        return file(username, category, "已经两天没有人处理了。");
    }

    /** The same in other words. */
    Matter file(String username, String category, String text) {
        return file(
                new Actor(LocalServices.shared().person(username).subject(), Set.of(Role.RESIDENT), Set.of()),
                category,
                text);
    }

    Matter file(Actor resident, String category, String text) {
        TrackingCode code = TrackingCode.draw(random);
        ComplaintId id = ComplaintId.forFiling(resident.subject(), code.value());
        node.send(
                resident,
                new FileComplaint(
                        id,
                        code,
                        category,
                        new AreaPath(ESTATE),
                        "3 幢 2 单元",
                        text,
                        true,
                        Channel.WEB,
                        "zh-CN",
                        PHONE,
                        null));
        settle();
        return new Matter(id.value(), code.value());
    }

    /** A patrol saw something in Yujing Court, and the nearest member of the team, who is free, is asked to go; the task's id. */
    String dispatched(String username, String team) {
        Actor member = member(username, team);
        MemberId id = MemberId.of(member.subject());
        node.send(member, new ReportAvailability(id, new OrganisationId(team), new AreaPath(ESTATE), true));
        TaskId task = new TaskId("enf-" + new UUID(random.nextLong(), random.nextLong()));
        node.send(
                member,
                new OpenPatrolTask(task, new OrganisationId(team), new AreaPath(ESTATE), "3 幢楼顶", "楼顶正在搭建彩钢棚。"));
        settle();
        node.send(member, new FormTeam(task, new OrganisationId(team), List.of(), null));
        settle();
        return task.value();
    }

    Actor member(String username, String team) {
        return new Actor(LocalServices.shared().person(username).subject(), Set.of(Role.ENFORCEMENT), Set.of(team));
    }

    /** @param screens on which this visitor looks at every page */
    Visitor visitor(Say say, Screen... screens) {
        return Visitor.at(chromium, node.address(), say, List.of(screens));
    }

    Visitor visitorWithoutScript(Say say, Screen... screens) {
        return Visitor.withoutScript(chromium, node.address(), say, List.of(screens));
    }

    @Override
    public void close() {
        chromium.close();
        node.close();
    }
}
