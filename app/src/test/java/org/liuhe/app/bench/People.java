package org.liuhe.app.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.FileComplaint;

/** Who files what with whom. */
final class People {

    static final String CATEGORY = "property.hygiene";
    static final String ESTATE = "hz/xihu/beishan/baochu/yujing";
    static final String HOLDER = "org-yujing-property";
    static final String PLACE = "3 幢 2 单元";
    static final String TEXT = "楼道里的垃圾已经两天没有人清理了，味道很重，老人上下楼不方便。请尽快安排保洁，谢谢。";
    static final String REPLY = "已安排保洁清理，并加强每日巡查。请确认。";
    static final String SUMMARY = "已清理。";

    static final Actor CLERK = new Actor("bench-clerk", Set.of(Role.PROPERTY_MANAGER), Set.of(HOLDER));

    private People() {}

    static Actor resident() {
        return new Actor("bench-resident", Set.of(Role.RESIDENT), Set.of());
    }

    static FileComplaint filing() {
        Random random = ThreadLocalRandom.current();
        return new FileComplaint(
                ComplaintId.forFiling("bench-resident", UUID.randomUUID().toString()),
                TrackingCode.draw(random),
                CATEGORY,
                new AreaPath(ESTATE),
                PLACE,
                TEXT,
                true,
                Channel.WEB,
                "zh-CN",
                null,
                null);
    }

    static List<String> usernames() {
        return List.of("lin", "chen");
    }
}
