package org.liuhe.api.papers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.liuhe.api.edge.DueSentence;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementView;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.ObligationView;
import org.liuhe.contracts.disputes.PartyView;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionView;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.contracts.tracking.Turn;

/** A ramp, a lift, a leak and a blocked way, each with all that was written about it. */
final class PaperSamples {

    static final String CODE = TrackingCode.draw(new Random(7)).value();
    static final List<OrganisationView> ORGANISATIONS = List.of(
            organisation("org-office", OrganisationKind.PETITION_OFFICE, "湖西区信访局", "Huxi Petition Office"),
            organisation("org-district", OrganisationKind.DISTRICT_OFFICE, "湖西区社会治理中心", "Huxi District Office"),
            organisation("org-city", OrganisationKind.DISTRICT_OFFICE, "杭州市社会治理中心", "Hangzhou City Office"),
            organisation("org-lvyuan", OrganisationKind.PROPERTY_MANAGER, "绿源物业", "Lvyuan Property"),
            organisation("org-committee", OrganisationKind.MEDIATION_COMMITTEE, "宝俶社区调委会", "Baochu Mediation"),
            organisation("org-team", OrganisationKind.ENFORCEMENT_TEAM, "北山街道执法队", "Beishan Enforcement"));

    private PaperSamples() {}

    private static OrganisationView organisation(String id, OrganisationKind kind, String zh, String en) {
        return new OrganisationView(id, kind, zh, en, List.of("hz"), List.of());
    }

    private static Instant at(String local) {
        return ZonedDateTime.parse(local + "T10:00+08:00[Asia/Shanghai]").toInstant();
    }

    private static DueDate due(String law, String article, int days, String from, String last) {
        LocalDate day = LocalDate.parse(last);
        return new DueDate(
                day.plusDays(1).atStartOfDay(DueSentence.ZONE).toInstant(),
                "term",
                law,
                article,
                "2022年2月25日发布",
                days,
                DueDate.Unit.DAYS,
                LocalDate.parse(from),
                day,
                List.of(),
                false);
    }

    private static DueDate petitionDue(String article, int days, String from, String last) {
        return due("信访工作条例", article, days, from, last);
    }

    private static DossierEntry entry(
            String day, String type, String by, String to, String reason, String text, DueDate due, Integer number) {
        return new DossierEntry("x", 0, at(day), type, "staff", by, to, reason, text, due, number);
    }

    private static MatterHead head(String id, MatterKind kind, String code, List<DossierEntry> entries) {
        return new MatterHead(
                id, kind, 9, code, "hz/xihu", "S", at("2026-11-20"), List.of(), List.of(), List.of(), entries);
    }

    static PetitionView petition(boolean whole) {
        List<DossierEntry> entries = List.of(
                entry("2026-11-20", "PetitionFiled", null, null, null, "t", null, null),
                entry(
                        "2026-11-24",
                        "PetitionAccepted",
                        "org-office",
                        null,
                        null,
                        null,
                        petitionDue("第三十四条", 60, "2026-11-24", "2027-01-23"),
                        null),
                entry(
                        "2026-11-30",
                        "PetitionFinishExtended",
                        "org-office",
                        null,
                        null,
                        "需要鉴定坡道的承重。",
                        petitionDue("第三十四条", 60, "2026-11-24", "2027-02-22"),
                        null),
                entry(
                        "2026-12-05",
                        "PetitionReplied",
                        "org-office",
                        null,
                        null,
                        "…",
                        petitionDue("第三十五条", 30, "2026-12-05", "2027-01-04"),
                        null),
                entry("2026-12-20", "PetitionReviewAsked", null, null, "REVIEW", "没有恢复", null, null),
                entry(
                        "2027-01-10",
                        "PetitionReviewAnswered",
                        "org-district",
                        null,
                        "UPHELD",
                        "维持原处理意见的理由：坡道已列入修复。",
                        petitionDue("第三十六条", 30, "2027-01-10", "2027-02-09"),
                        null),
                entry("2027-02-01", "PetitionReviewAsked", null, null, "REREVIEW", "仍未恢复", null, null),
                entry("2027-02-20", "PetitionReviewAnswered", "org-city", null, "CHANGED", "限期恢复坡道。", null, null));
        return petition(
                whole,
                entries,
                new PetitionView.Reply(
                        "坡道为林女士所用，2026 年 11 月 3 日被物业拆除；三单元没有别的无障碍出入口。",
                        "应当保留无障碍设施。拆除没有经过业主共同决定，也没有设置临时替代设施。",
                        "无障碍环境建设法",
                        "三十日内可以请求复查"),
                "林女士");
    }

    static PetitionView notAccepted() {
        return petition(
                true,
                List.of(entry(
                        "2026-11-24",
                        "PetitionNotAccepted",
                        "org-office",
                        null,
                        "LEGAL_ROUTE",
                        "正在法院审理，请等判决。",
                        null,
                        null)),
                null,
                null);
    }

    static PetitionView hostile() {
        return petition(
                true,
                List.of(entry(
                        "2026-12-05",
                        "PetitionReplied",
                        "org-office",
                        null,
                        null,
                        "…",
                        petitionDue("第三十五条", 30, "2026-12-05", "2027-01-04"),
                        null)),
                new PetitionView.Reply("甲\u202E乙\u0007丙{0}'%s😀", "。".repeat(5000), "A".repeat(5000), "\n\n"),
                "\u202E林\uD83D");
    }

    private static PetitionView petition(
            boolean whole, List<DossierEntry> entries, PetitionView.Reply reply, String name) {
        return new PetitionView(
                head("pet-1", MatterKind.PETITION, CODE, entries),
                whole,
                PetitionChannel.WEB,
                "org-lvyuan",
                "org-office",
                "org-office",
                null,
                whole ? name : null,
                null,
                List.of(),
                null,
                whole ? "坡道被拆。" : null,
                true,
                "坡道",
                null,
                null,
                whole ? reply : null,
                "<5",
                false,
                false);
    }

    static ComplaintView mine() {
        DueDate caseDue = due("六和默认办理规则", "第九条", 15, "2026-11-20", "2026-12-05");
        TrackingView tracking = new TrackingView(
                CODE,
                Stage.ANSWERED,
                true,
                "property.lift",
                "hz",
                Turn.REPORTER,
                null,
                due("六和默认办理规则", "第十二条", 7, "2026-12-02", "2026-12-09"),
                false,
                caseDue,
                false,
                0,
                1,
                null,
                null,
                List.of(),
                at("2026-11-20"),
                at("2026-12-02"),
                null,
                List.of(
                        new TrackingView.Milestone(at("2026-11-20"), Stage.FILED, null),
                        new TrackingView.Milestone(at("2026-11-21"), Stage.ACCEPTED, null),
                        new TrackingView.Milestone(at("2026-11-21"), Stage.ASSIGNED, "org-lvyuan"),
                        new TrackingView.Milestone(at("2026-11-25"), Stage.ANSWERED, null),
                        new TrackingView.Milestone(at("2026-11-26"), Stage.ACCEPTED, null),
                        new TrackingView.Milestone(at("2026-12-02"), Stage.ANSWERED, null)),
                null);
        return new ComplaintView(
                "cmp-1111",
                3,
                "case-2222",
                CODE,
                "property.lift",
                "hz",
                "p",
                "电梯停了。",
                List.of(),
                true,
                null,
                "轴承已更换，电梯恢复运行。",
                2,
                true,
                null,
                null,
                null,
                tracking);
    }

    /** To somebody who may not read the first answer. */
    static DossierView dossier() {
        DueDate due = due("六和默认办理规则", "第十二条", 7, "2026-12-02", "2026-12-09");
        return new DossierView(
                "cmp-1111",
                3,
                "case-2222",
                7,
                CODE,
                "property.lift",
                "hz",
                Channel.WEB,
                true,
                "p",
                "电梯停了。",
                null,
                null,
                List.of(),
                null,
                at("2026-11-20"),
                Stage.ANSWERED,
                null,
                null,
                1,
                false,
                null,
                null,
                false,
                due("六和默认办理规则", "第九条", 15, "2026-11-20", "2026-12-05"),
                null,
                List.of(),
                List.of(),
                null,
                List.of(
                        entry("2026-11-21", "ComplaintAccepted", null, null, null, null, null, null),
                        entry("2026-11-21", "CaseAssigned", null, "org-lvyuan", "ROUTE", null, null, 1),
                        entry("2026-11-25", "ComplaintAnswered", null, null, null, null, due, 1),
                        entry("2026-12-02", "ComplaintAnswered", null, null, null, "轴承已更换，电梯恢复运行。", due, 2)));
    }

    static DisputeView dispute(boolean done) {
        return new DisputeView(
                head(
                        "dsp-1",
                        MatterKind.DISPUTE,
                        null,
                        List.of(entry("2026-11-24", "AgreementReached", null, null, null, "c", null, null))),
                true,
                DisputeOrigin.APPLICATION,
                null,
                null,
                "neighbour.leak",
                "楼上漏水，要求修复。",
                "org-committee",
                true,
                "acc-zhou",
                false,
                false,
                List.of(
                        new PartyView("p1", null, "林女士", null, true, true, true, done, "acc-zhou", false),
                        new PartyView("p2", "org-lvyuan", null, null, false, false, true, done, null, false)),
                List.of(),
                List.of(),
                List.of(),
                null,
                new AgreementView(
                        AgreementForm.WRITTEN,
                        "七月起屋面漏水，客厅受潮。",
                        "由谁修、损失由谁承担",
                        "物业未及时维修；林女士欠费与漏水无关。",
                        "物业修好屋面，林女士补交物业费。",
                        List.of(
                                new ObligationView(
                                        "o1",
                                        "p2",
                                        "修好屋面防水",
                                        LocalDate.parse("2026-12-20"),
                                        null,
                                        null,
                                        null,
                                        null,
                                        false,
                                        false,
                                        false,
                                        false),
                                new ObligationView(
                                        "o2",
                                        "p1",
                                        "补交物业费",
                                        null,
                                        "p2",
                                        new BigDecimal("1200.00"),
                                        "银行转账",
                                        null,
                                        false,
                                        false,
                                        false,
                                        false)),
                        done,
                        done,
                        done ? at("2026-11-25") : null,
                        done ? due("人民调解法", "第三十三条", 30, "2026-11-25", "2026-12-25") : null,
                        Confirmation.NONE,
                        null),
                false,
                List.of());
    }

    static TaskView task() {
        return new TaskView(
                head(
                        "enf-1",
                        MatterKind.ENFORCEMENT,
                        null,
                        List.of(
                                entry("2026-11-20", "TaskOpened", null, "org-team", null, "有人举报", null, null),
                                entry(
                                        "2026-11-24",
                                        "RectificationOrdered",
                                        null,
                                        "org-lvyuan",
                                        null,
                                        "清空消防通道。",
                                        due("六和默认办理规则", "第三十条第一款", 15, "2026-11-24", "2026-12-09"),
                                        1))),
                null,
                "property.fire",
                "3 幢",
                "有人举报",
                "org-team",
                List.of(),
                1,
                null,
                null,
                List.of(new TaskView.InspectionView(1, "3 幢", "m", "org-team", true, "消防通道被堵。", List.of())),
                List.of(new TaskView.OrderView(
                        1,
                        "org-lvyuan",
                        null,
                        "清空消防通道。",
                        due("六和默认办理规则", "第三十条第一款", 15, "2026-11-24", "2026-12-24"),
                        null,
                        null)),
                false,
                null,
                null,
                null,
                List.of());
    }
}
