package org.liuhe.contracts;

import java.util.List;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.support.ComplaintSupportWithdrawn;
import org.liuhe.contracts.support.ComplaintSupported;
import org.liuhe.contracts.support.SupportAnswerObliged;
import org.liuhe.contracts.support.SupportAnswerOverdue;
import org.liuhe.contracts.support.SupportDueSettled;
import org.liuhe.contracts.support.SupportId;
import org.liuhe.contracts.support.SupportOpened;
import org.liuhe.contracts.support.SupportThresholdReached;
import org.liuhe.contracts.support.SupportersAnswered;

/** One of each event of a complaint's support, with every component set. */
final class SupportSamples {

    private static final String COMPLAINT = "cmp-0192f3a0-7c1e-7d7a-8b2f-000000000001";
    private static final String SUPPORT =
            SupportId.of(new ComplaintId(COMPLAINT)).value();
    private static final String AREA = "hangzhou/xihu/beishan/baochu/yujing";
    private static final String STREET = "org-beishan-street";

    private SupportSamples() {}

    static List<Event> all() {
        return List.of(
                new SupportOpened(
                        SUPPORT,
                        COMPLAINT,
                        AREA,
                        List.of(new CoSignThreshold(1, "street-backstop", 10, "complaint.support-answer.street")),
                        Samples.AT),
                new ComplaintSupported(SUPPORT, COMPLAINT, "b7c2", 10, Samples.AT),
                new ComplaintSupportWithdrawn(SUPPORT, COMPLAINT, "b7c2", 9, Samples.AT),
                new SupportThresholdReached(SUPPORT, COMPLAINT, 1, "street-backstop", AREA, 10, Samples.AT),
                new SupportAnswerObliged(SUPPORT, COMPLAINT, 1, STREET, 10, Samples.AT, Samples.DUE),
                new SupportAnswerOverdue(SUPPORT, COMPLAINT, 1, STREET, Samples.AT),
                new SupportersAnswered(SUPPORT, COMPLAINT, 1, STREET, "电梯十月更换", Samples.AT),
                new SupportDueSettled(SUPPORT, COMPLAINT, Samples.DUE, Samples.DUE, Samples.AT));
    }
}
