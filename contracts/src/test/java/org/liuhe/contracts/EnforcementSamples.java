package org.liuhe.contracts;

import static org.liuhe.contracts.Samples.AT;
import static org.liuhe.contracts.Samples.DUE;

import java.util.List;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.DispatchLeftToLead;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.PartyHeard;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.PenaltyDecided;
import org.liuhe.contracts.enforcement.PenaltyKind;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationReported;
import org.liuhe.contracts.enforcement.RectificationTermPassed;
import org.liuhe.contracts.enforcement.Reinspected;
import org.liuhe.contracts.enforcement.TaskAdopted;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskDeclined;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskKept;
import org.liuhe.contracts.enforcement.TaskMergedInto;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TaskTermPassed;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** One of each event of enforcement, with every component set. */
final class EnforcementSamples {

    private static final String TASK = "enf-5b1c6a0e-1d1b-3c55-9a53-000000000003";
    private static final String OTHER = "enf-5b1c6a0e-1d1b-3c55-9a53-000000000004";
    private static final String REFERRAL = "ref-9d0c6a0e-1d1b-3c55-9a53-000000000005";
    private static final String ORIGIN = "case-3f0c6a0e-1d1b-3c55-9a53-000000000002";
    private static final String MEMBER = "mbr-1a0c6a0e-1d1b-3c55-9a53-000000000006";
    private static final String TEAM = "org-beishan-enforcement";
    private static final String AGENCY = "org-xihu-housing";
    private static final String AREA = "hz/xihu/beishan/baochu/yujing";
    private static final List<Evidence> EVIDENCE = List.of(new Evidence("0".repeat(63) + "a", "image/jpeg", "违建外观"));

    private EnforcementSamples() {}

    static List<Event> all() {
        return List.of(
                new TaskOpened(
                        TASK,
                        REFERRAL,
                        ORIGIN,
                        AREA,
                        "city.illegal-building",
                        "org-yujing-property",
                        "楼顶违建",
                        "3 幢楼顶",
                        TEAM,
                        DUE,
                        AT),
                new PatrolTaskOpened(TASK, AREA, "3 幢楼顶", "楼顶搭建中", TEAM, DUE, AT),
                new TeamFormed(TASK, TEAM, List.of(AGENCY), AT),
                new TaskDispatched(TASK, 2, MEMBER, "5f7a", TEAM, true, DUE, AT),
                new DispatchLeftToLead(TASK, 3, TEAM, DUE, AT),
                new DispatchAccepted(TASK, 2, DUE, AT),
                new DispatchDeclined(TASK, 1, MEMBER, "5f7a", DispatchRefusalReason.INTERESTED, "当事人是我的亲戚", 1, AT),
                new TaskSplit(
                        TASK,
                        List.of(
                                new Inspection(1, "3 幢楼顶", MEMBER, "5f7a", TEAM),
                                new Inspection(2, "4 幢楼顶", MEMBER, "5f7a", AGENCY)),
                        AT),
                new TaskMergedInto(TASK, OTHER, REFERRAL, ORIGIN, AT),
                new TaskAdopted(TASK, OTHER, ReferralOutcome.RECTIFIED, OTHER, AT),
                new FindingRecorded(TASK, 1, true, "楼顶有彩钢棚", EVIDENCE, 1, DUE, AT),
                new RectificationOrdered(TASK, 1, "org-yujing-property", "某商铺", "拆除彩钢棚", DUE, AT),
                new RectificationExtended(TASK, 1, "连日大雨", DUE, AT),
                new RectificationReported(TASK, 1, "org-yujing-property", "已拆除", EVIDENCE, DUE, AT),
                new RectificationTermPassed(TASK, 1, DUE, DUE, AT),
                new Reinspected(TASK, 1, true, "已拆除", EVIDENCE, DUE, AT),
                new PartyHeard(TASK, "当事人没有异议", true, AT),
                new PenaltyDecided(TASK, PenaltyKind.FINE_OR_CONFISCATION, "罚款五千元", "浙江省违法建筑处置规定第十四条", AT),
                new TaskDeclined(TASK, "属消防救援机构职权", AT),
                new TaskTermPassed(TASK, TaskTerm.INSPECT, 1, TEAM, DUE, AT),
                new TaskKept(TASK, ORIGIN, AT),
                new TaskClosed(TASK, REFERRAL, ORIGIN, ReferralOutcome.PENALISED, AT),
                new AvailabilityReported(MEMBER, "5f7a", TEAM, AREA, true, AT));
    }
}
