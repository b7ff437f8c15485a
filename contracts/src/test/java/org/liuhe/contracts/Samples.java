package org.liuhe.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liuhe.contracts.areas.AreaBoundarySet;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.AreaRenamed;
import org.liuhe.contracts.areas.AreaRetired;
import org.liuhe.contracts.areas.MemberAdded;
import org.liuhe.contracts.areas.MemberRemoved;
import org.liuhe.contracts.areas.MemberRolesChanged;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.OrganisationRenamed;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ResponsibilityTaken;
import org.liuhe.contracts.areas.ServiceChanged;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseDueSettled;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReferredToCouncil;
import org.liuhe.contracts.cases.CaseReferredToEnforcement;
import org.liuhe.contracts.cases.CaseReferredToMediation;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.CoHandlerContributed;
import org.liuhe.contracts.cases.CoHandlingDeclined;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.cases.RoutePlan;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.cases.UnclusterCause;
import org.liuhe.contracts.complaints.AnsweredQuestion;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintCommented;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintDueSettled;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.contracts.complaints.FilingAnswered;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.ReleasedToAccused;
import org.liuhe.contracts.complaints.ReporterConsentWithdrawn;
import org.liuhe.contracts.complaints.ReporterConsented;
import org.liuhe.contracts.complaints.SupplementRequested;
import org.liuhe.contracts.messages.MailChoiceId;
import org.liuhe.contracts.messages.MailChosen;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** One of each event, with every component set; the golden files say the same. */
final class Samples {

    private static final String COMPLAINT = "cmp-0192f3a0-7c1e-7d7a-8b2f-000000000001";
    private static final String CASE = "case-3f0c6a0e-1d1b-3c55-9a53-000000000002";
    private static final String OTHER_COMPLAINT = "cmp-0192f3a0-7c1e-7d7a-8b2f-000000000007";
    private static final String OTHER_CASE = "case-3f0c6a0e-1d1b-3c55-9a53-000000000007";
    private static final String REFERRAL = "ref-3f0c6a0e-1d1b-3c55-9a53-000000000003";
    private static final String AREA = "hz/xihu/beishan/baochu/yujing";
    static final Instant AT = Instant.parse("2026-09-24T02:15:30.123Z");
    static final DueDate DUE = new DueDate(
            Instant.parse("2026-09-28T16:00:00Z"),
            "12345.property.sign",
            "政府服务热线管理办法",
            "第十二条",
            "2022",
            2,
            DueDate.Unit.WORKING_DAYS,
            LocalDate.of(2026, 9, 24),
            LocalDate.of(2026, 9, 28),
            List.of(
                    new DueDate.SkippedDay(LocalDate.of(2026, 9, 26), "weekend"),
                    new DueDate.SkippedDay(LocalDate.of(2026, 9, 27), "mid-autumn")),
            true);
    private static final RoutePlan ROUTE = new RoutePlan(
            List.of(new RoutePlan.Step("property", "property.sign", "property.resolve")),
            List.of(new RoutePlan.Step("street-backstop", "street.sign", "street.resolve")),
            2,
            "objection",
            "case",
            "ruling",
            "confirm",
            2);

    private Samples() {}

    static List<Event> all() {
        return Stream.of(
                        core(),
                        CouncilSamples.all(DUE, AT),
                        EnforcementSamples.all(),
                        DisputeSamples.all(DUE),
                        PetitionSamples.all(),
                        ModerationSamples.all(),
                        AttachmentSamples.all(),
                        List.<Event>of(new MailChosen(
                                MailChoiceId.of("a3d1").value(), "a3d1", true, "zh", "lin@example.org", AT)),
                        SupportSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Event> core() {
        return List.of(
                new AreaRegistered(
                        "area-" + AREA,
                        AREA,
                        AreaLevel.ESTATE,
                        "御景苑",
                        "Yujing Court",
                        "{\"type\":\"Point\",\"coordinates\":[120.1,30.2]}"),
                new AreaRenamed("area-" + AREA, AREA, "御景花苑", "Yujing Gardens"),
                new AreaBoundarySet(
                        "area-" + AREA,
                        AREA,
                        "{\"type\":\"Polygon\",\"coordinates\":[[[120.1,30.2],[120.2,30.2],[120.2,30.3],[120.1,30.2]]]}"),
                new AreaRetired("area-" + AREA, AREA, Instant.parse("2026-11-24T04:00:00Z")),
                new MemberAdded(
                        "org-beishan-mediation",
                        "3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11",
                        List.of("manager", "mediator"),
                        true,
                        Instant.parse("2026-11-24T04:00:00Z")),
                new MemberRolesChanged(
                        "org-beishan-mediation",
                        "3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11",
                        List.of("mediator"),
                        Instant.parse("2026-11-24T04:00:00Z")),
                new MemberRemoved(
                        "org-beishan-mediation",
                        "3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11",
                        Instant.parse("2026-11-24T04:00:00Z")),
                new OrganisationRenamed("org-yujing-property", "御景物业服务", "Yujing Property Services"),
                new ServiceChanged(
                        "org-yujing-property",
                        List.of(AREA),
                        List.of("parking", "property"),
                        Instant.parse("2026-11-24T04:00:00Z")),
                new ResponsibilityTaken(
                        "org-new-property",
                        "property",
                        AREA,
                        "org-yujing-property",
                        Instant.parse("2026-12-31T16:00:00Z")),
                new ResponsibilityGivenUp(
                        "org-yujing-property",
                        "property",
                        AREA,
                        "org-new-property",
                        Instant.parse("2026-12-31T16:00:00Z")),
                new OrganisationEnded("org-yujing-property", Instant.parse("2026-11-24T04:00:00Z")),
                new OrganisationRegistered(
                        "org-yujing-property",
                        OrganisationKind.PROPERTY_MANAGER,
                        "御景物业",
                        "Yujing Property",
                        List.of(AREA),
                        List.of("property")),
                new ComplaintFiled(
                        COMPLAINT,
                        "000-000-01Z",
                        "a3d1",
                        "lift",
                        "property-services",
                        "2026.1",
                        AREA,
                        "3 幢 2 单元",
                        "电梯停了三天\n老人下不了楼",
                        true,
                        true,
                        Channel.GRID_OFFICER,
                        "zh-CN",
                        "0571-00000000",
                        AT,
                        DUE,
                        "old-hotline",
                        "7",
                        "org-yujing-property",
                        "property",
                        false,
                        "周玉兰",
                        "org-baochu-community",
                        ConsentForm.ORAL,
                        LocalDate.parse("2026-09-23"),
                        "c7f2"),
                new ClosedComplaintRecorded(
                        COMPLAINT,
                        "000-000-01Z",
                        "old-hotline",
                        "7",
                        "lift",
                        "property-services",
                        "2026.1",
                        AREA,
                        "3 幢 2 单元",
                        "电梯停了三天",
                        false,
                        false,
                        AT,
                        AT.plusSeconds(60),
                        ClosedOutcome.WITHDRAWN),
                new ComplaintAccepted(COMPLAINT, AT),
                new ComplaintRejected(COMPLAINT, RejectionReason.OTHER_ROUTE, "请向法院起诉", AT),
                new SupplementRequested(COMPLAINT, 1, "几号电梯？", DUE),
                new FilingAnswered(
                        COMPLAINT, List.of(new AnsweredQuestion("talked", "谈过吗？", "Talked?", "no", "否", "No")), AT),
                new ReporterConsented(COMPLAINT, AT),
                new ReporterConsentWithdrawn(COMPLAINT, AT),
                new ReleasedToAccused(COMPLAINT, "org-baochu-community", "公共收益没有公示。", AT),
                new ComplaintDueSettled(COMPLAINT, DUE, DUE, AT),
                new CaseDueSettled(CASE, DUE, DUE, AT),
                new ComplaintSupplemented(COMPLAINT, 1, "2 号", DUE),
                new ComplaintCommented(COMPLAINT, "m-1", "又停了", AT),
                new ComplaintAnswered(COMPLAINT, 2, "林女士，已经修好", "电梯已修好", DUE, true),
                new ComplaintConfirmed(COMPLAINT, 2, 5, "谢谢", AT),
                new ComplaintContested(COMPLAINT, 1, "又停了", AT),
                new ComplaintClosedUnconfirmed(COMPLAINT, 2, AT),
                new ComplaintWithdrawn(COMPLAINT, AT),
                new CaseOpened(CASE, COMPLAINT, "lift", "property-services", "2026.1", AREA, ROUTE, AT, DUE),
                new CaseAssigned(
                        CASE,
                        3,
                        "org-yujing-property",
                        "property",
                        1,
                        0,
                        Duty.HANDLE,
                        AssignmentCause.RULING,
                        true,
                        AT,
                        DUE,
                        DUE,
                        DUE),
                new CaseSignedFor(CASE, 3, "org-yujing-property", AT),
                new ActionRecorded(CASE, 3, "org-yujing-property", "a-1", "已联系维保", AT),
                new CaseReturned(CASE, 1, "org-yujing-property", 0, ReturnReason.NOT_OUR_DUTY, "电梯不归我们管", 2, true, AT),
                new CaseResolved(
                        CASE, COMPLAINT, 3, "org-yujing-property", 2, Resolution.PLANNED, "林女士，下周更换", "下周更换", AT),
                new CaseRuled(CASE, 2, "org-beishan-street", "org-yujing-property", "合同约定由物业维护", AT),
                new TermPassed(CASE, 3, OverdueCause.NOT_RESOLVED, "org-yujing-property", 1, true, Duty.RULE, DUE, AT),
                new CaseCommented(CASE, "org-beishan-street", "m-2", "请尽快", AT),
                new CaseReopened(CASE, 3, 1, 1, AT),
                new CaseClosed(CASE, COMPLAINT, CaseOutcome.UNCONFIRMED, AT),
                new RouteGapFound(CASE, 1, AREA, AT),
                new CaseReferredToCouncil(CASE, REFERRAL, 1, 3, AREA, "lift", "org-yujing-property", "电梯该不该换", AT),
                new CaseReferredToMediation(
                        CASE,
                        REFERRAL,
                        2,
                        3,
                        AREA,
                        "lift",
                        "org-yujing-property",
                        "漏水赔偿谈不拢",
                        List.of(
                                new Party("p1", "a3d1", null, "林女士", "0571-00000000"),
                                new Party("p2", null, "org-yujing-property", null, null)),
                        AT),
                new CaseReferredToEnforcement(
                        CASE, REFERRAL, 3, 3, AREA, "lift", "org-yujing-property", "疑似违建", "3 幢 1 单元楼顶", AT),
                new CaseReferralEnded(
                        CASE,
                        REFERRAL,
                        ReferralKind.ENFORCEMENT,
                        ReferralOutcome.RECTIFIED,
                        "enf-0192f3a0-7c1e-7d7a-8b2f-000000000004",
                        true,
                        3,
                        DUE,
                        AT),
                new CaseReferralWithdrawn(
                        CASE, REFERRAL, ReferralKind.COUNCIL, 3, "org-yujing-property", "双方已经谈妥", DUE, AT),
                new CoHandlerAsked(CASE, 1, 3, "org-yujing-property", "org-beishan-street", "请协助核实", DUE, AT),
                new CoHandlerContributed(CASE, 1, "org-beishan-street", "已核实产权", AT),
                new CoHandlingDeclined(CASE, 2, "org-beishan-street", ReturnReason.NOT_OUR_AREA, "不在辖区", AT),
                new CaseClustered(CASE, COMPLAINT, OTHER_CASE, OTHER_COMPLAINT, 3, "org-yujing-property", AT),
                new CaseUnclustered(
                        CASE, COMPLAINT, OTHER_CASE, OTHER_COMPLAINT, "org-yujing-property", UnclusterCause.HOLDER, AT),
                new RulingAppealed(CASE, 3, "org-yujing-property", 1, "合同不含电梯", AT),
                new RulingPassedUp(CASE, 3, "org-beishan-street", 1, "本单位是当事方", AT));
    }
}
