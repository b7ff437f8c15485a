package org.liuhe.api.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.complaints.AnsweredQuestion;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.ReporterShield;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.DossierView.HelpAsked;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.moderation.PublishedText;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.contracts.support.SupportView;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Together;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.contracts.tracking.Turn;

/** A small town and one lift that does not run. The clock stands at Tuesday 24 November 2026, 10:00 in Hangzhou. */
final class Samples {

    static final Instant NOW = at("2026-11-24T10:00");
    static final String CODE = TrackingCode.draw(new Random(7)).value();
    static final String COMPLAINT = "cmp-1";
    static final String CASE = "case-1";
    static final String ESTATE = "hz/xihu/beishan/baochu/yujing";

    static final List<AreaView> AREAS = List.of(
            new AreaView("hz", AreaLevel.CITY, "杭州市", "Hangzhou"),
            new AreaView("hz/xihu", AreaLevel.DISTRICT, "西湖区", "Xihu District"),
            new AreaView("hz/xihu/beishan", AreaLevel.STREET, "北山街道", "Beishan Street"),
            new AreaView("hz/xihu/beishan/baochu", AreaLevel.COMMUNITY, "宝俶社区", "Baochu Community"),
            new AreaView(ESTATE, AreaLevel.ESTATE, "御景苑", "Yujing Garden"),
            new AreaView("hz/xihu/beishan/baochu/liuying", AreaLevel.ESTATE, "柳营里", "Liuying Lane"));

    static final List<OrganisationView> ORGANISATIONS = List.of(
            organisation("org-baochu", OrganisationKind.COMMUNITY_OFFICE, "宝俶社区居委会", "Baochu Community Office"),
            organisation("org-lvyuan", OrganisationKind.PROPERTY_MANAGER, "绿源物业", "Lvyuan Property"),
            organisation("org-beishan", OrganisationKind.STREET_OFFICE, "北山街道办事处", "Beishan Street Office"),
            new OrganisationView(
                    "org-far", OrganisationKind.AGENCY, "远方单位", "Faraway Agency", List.of("hz/binjiang"), List.of()));

    private Samples() {}

    static Instant at(String local) {
        return ZonedDateTime.parse(local + "+08:00[Asia/Shanghai]").toInstant();
    }

    private static OrganisationView organisation(String id, OrganisationKind kind, String zh, String en) {
        String capability = kind == OrganisationKind.COMMUNITY_OFFICE ? "community" : "property";
        return new OrganisationView(id, kind, zh, en, List.of("hz/xihu/beishan"), List.of(capability));
    }

    /** Ends with the given day; counted in working days. */
    static DueDate due(String lastDay) {
        return due(lastDay, DueDate.Unit.WORKING_DAYS, false);
    }

    static DueDate due(String lastDay, DueDate.Unit unit, boolean provisional) {
        LocalDate day = LocalDate.parse(lastDay);
        return new DueDate(
                day.plusDays(1).atStartOfDay(Wording.ZONE).toInstant(),
                "property.sign",
                "杭州市物业管理条例",
                "第四十二条",
                "2022",
                2,
                unit,
                LocalDate.parse("2026-11-20"),
                day,
                List.of(
                        new DueDate.SkippedDay(LocalDate.parse("2026-11-21"), "weekend"),
                        new DueDate.SkippedDay(LocalDate.parse("2026-11-22"), "weekend")),
                provisional);
    }

    static TrackingView tracking(Stage stage) {
        return tracking(stage, due("2026-11-26"), false);
    }

    static TrackingView tracking(Stage stage, DueDate due, boolean overdue) {
        boolean ended = stage.ended();
        boolean reporters = stage == Stage.ANSWERED || stage == Stage.SUPPLEMENT_ASKED;
        return new TrackingView(
                CODE,
                stage,
                true,
                "lift-broken",
                ESTATE,
                ended ? Turn.NOBODY : reporters ? Turn.REPORTER : Turn.ORGANISATION,
                ended || reporters ? null : "org-lvyuan",
                ended ? null : due,
                overdue,
                due("2026-12-11", DueDate.Unit.WORKING_DAYS, false),
                false,
                1,
                0,
                stage == Stage.CONFIRMED_RESOLVED ? 5 : null,
                stage == Stage.CONFIRMED_RESOLVED ? "更换了曳引机轴承，电梯已恢复运行。" : null,
                List.of(new PublishedText("statement", "电梯停了三天，请打〔手机号〕。", true, at("2026-11-21T10:00"))),
                at("2026-11-20T09:12"),
                at("2026-11-23T16:40"),
                ended ? at("2026-11-23T16:40") : null,
                List.of(
                        new TrackingView.Milestone(at("2026-11-20T09:12"), Stage.FILED, null),
                        new TrackingView.Milestone(at("2026-11-20T09:12"), Stage.ACCEPTED, null),
                        new TrackingView.Milestone(at("2026-11-20T09:13"), Stage.ASSIGNED, "org-lvyuan"),
                        new TrackingView.Milestone(at("2026-11-23T16:40"), stage, ended ? null : "org-lvyuan")),
                null);
    }

    static TrackingView unlisted(Stage stage) {
        TrackingView listed = tracking(stage);
        return new TrackingView(
                listed.code(),
                stage,
                false,
                null,
                null,
                listed.turn(),
                listed.turnOrganisation(),
                listed.due(),
                listed.overdue(),
                listed.caseDue(),
                listed.caseOverdue(),
                listed.returns(),
                listed.contests(),
                listed.rating(),
                listed.publicSummary(),
                List.of(),
                listed.filedAt(),
                listed.updatedAt(),
                listed.endedAt(),
                listed.milestones(),
                null);
    }

    /** One tier owes an answer, the other is not reached. */
    static SupportView support(String supporters, boolean mine, boolean mayBeMine, SupportView.TierAnswer... answers) {
        return new SupportView(
                CODE,
                COMPLAINT,
                "lift-broken",
                true,
                supporters,
                List.of(
                        new SupportView.SupportTier(1, 10, answers.length > 0),
                        new SupportView.SupportTier(2, 50, false)),
                List.of(answers),
                answers.length == 0
                        ? List.of()
                        : List.of(
                                new SupportView.SupportDay(LocalDate.parse("2026-11-20"), null),
                                new SupportView.SupportDay(LocalDate.parse("2026-11-23"), 12)),
                mine,
                mayBeMine,
                null);
    }

    /** Of the lowest tier. */
    static SupportView.TierAnswer owed(String organisation, String text) {
        return new SupportView.TierAnswer(
                1,
                organisation,
                10,
                at("2026-11-20T10:00"),
                due("2026-11-27"),
                false,
                text,
                text == null ? null : at("2026-11-23T09:00"));
    }

    static ComplaintView mine(Stage stage) {
        return mine(stage, true);
    }

    static ComplaintView mine(Stage stage, boolean mayContest) {
        return mine(stage, mayContest, null);
    }

    /** About the manager. */
    static ComplaintView shielded(boolean known, String released) {
        return mine(Stage.IN_PROGRESS, true, new ReporterShield("org-lvyuan", null, known, false, false, released));
    }

    /** In hand, together with others. */
    static ComplaintView mine(Together together) {
        return mine(true, null, tracking(Stage.IN_PROGRESS).with(together));
    }

    private static ComplaintView mine(Stage stage, boolean mayContest, ReporterShield shield) {
        return mine(mayContest, shield, tracking(stage));
    }

    private static ComplaintView mine(boolean mayContest, ReporterShield shield, TrackingView tracking) {
        Stage stage = tracking.stage();
        boolean answered = stage == Stage.ANSWERED || stage == Stage.CONFIRMED_RESOLVED;
        return new ComplaintView(
                COMPLAINT,
                3,
                CASE,
                CODE,
                "lift-broken",
                ESTATE,
                "3 幢 2 单元电梯",
                "从周五早上起电梯停在一楼不动。\n楼里有两位坐轮椅的老人，出不了门。<script>alert(1)</script>",
                ANSWERS,
                true,
                stage == Stage.SUPPLEMENT_ASKED ? "请问电梯里贴的设备编号是多少？" : null,
                answered ? "您好，11 月 23 日下午已更换曳引机轴承，电梯恢复运行。" : null,
                answered ? 1 : 0,
                mayContest,
                stage == Stage.REJECTED ? RejectionReason.OTHER_ROUTE : null,
                stage == Stage.REJECTED ? "这件事法院正在审理，请等判决。" : null,
                shield,
                tracking);
    }

    private static final List<AnsweredQuestion> ANSWERS = List.of(
            new AnsweredQuestion("since", "从哪一天开始的？", "Since which day?", "2026-11-20", "2026-11-20", "2026-11-20"),
            new AnsweredQuestion("stuck", "有人被困吗？", "Is anybody trapped?", "no", "否", "No"));

    static MatterGraph graph() {
        return graph(CASE);
    }

    static MatterGraph graph(String caseId) {
        return new MatterGraph(
                List.of(
                        new MatterGraph.Node(
                                1, MatterKind.CASE, caseId, CODE, "lift-broken", ESTATE, "WAITS_FOR_COUNCIL", NOW),
                        new MatterGraph.Node(2, MatterKind.COUNCIL, "cnl-1", null, null, ESTATE, "CLOSED", NOW),
                        new MatterGraph.Node(3, MatterKind.ENFORCEMENT, null, null, null, null, null, null)),
                List.of(
                        new MatterGraph.Tie(1, 2, true, NOW, ReferralOutcome.COUNCIL_DISAGREED, NOW),
                        new MatterGraph.Tie(2, 3, true, NOW, null, null)));
    }

    static PublicMatter listed(String code, Stage stage, boolean overdue) {
        boolean ended = stage.ended();
        return new PublicMatter(
                code,
                stage,
                "lift-broken",
                ESTATE,
                ended ? Turn.NOBODY : Turn.ORGANISATION,
                ended ? null : "org-lvyuan",
                ended ? null : due("2026-11-26").at(),
                false,
                overdue,
                at("2026-11-20T09:12"),
                at("2026-11-23T16:40"),
                List.of(new PublishedText("statement", "电梯停了三天，请打〔手机号〕。", true, at("2026-11-21T10:00"))));
    }

    static InboxRow row(Task task, String lastDay, boolean overdue) {
        return new InboxRow(
                COMPLAINT,
                task == Task.INTAKE ? null : CASE,
                task == Task.INTAKE ? 0 : 1,
                task,
                "org-lvyuan",
                CODE,
                "lift-broken",
                ESTATE,
                "3 幢 2 单元电梯",
                lastDay == null ? null : due(lastDay),
                overdue,
                task == Task.INTAKE ? null : due("2026-12-11"),
                at("2026-11-20T09:13"));
    }

    static DossierView dossier(Stage stage, Task task, String holder) {
        return dossier(stage, task, holder, at("2026-11-26T00:00"), false);
    }

    static DossierView dossier(Stage stage, Task task, String holder, Instant returnUntil, boolean binding) {
        return dossier(stage, task, holder, returnUntil, binding, null, List.of(), List.of());
    }

    /** The same, taken down for somebody. */
    static DossierView takenDown(DossierView of, DossierView.TakenDown down) {
        return new DossierView(
                of.complaintId(),
                of.complaintVersion(),
                of.caseId(),
                of.caseVersion(),
                of.trackingCode(),
                of.category(),
                of.area(),
                Channel.COUNTER,
                of.mayBePublic(),
                of.place(),
                of.text(),
                of.contactPhone(),
                down,
                of.answers(),
                of.shield(),
                of.filedAt(),
                of.stage(),
                of.task(),
                of.holder(),
                of.assignment(),
                of.binding(),
                of.returnUntil(),
                of.due(),
                of.overdue(),
                of.caseDue(),
                of.referralId(),
                of.helpAsked(),
                of.links(),
                null,
                List.of());
    }

    /** The same about the manager, as somebody sees it. */
    static DossierView shielded(DossierView of, ReporterShield shield) {
        return new DossierView(
                of.complaintId(),
                of.complaintVersion(),
                of.caseId(),
                of.caseVersion(),
                of.trackingCode(),
                of.category(),
                of.area(),
                of.channel(),
                of.mayBePublic(),
                shield.hidden() ? null : of.place(),
                shield.hidden() ? shield.released() : of.text(),
                shield.hidden() ? null : of.contactPhone(),
                shield.hidden() ? null : of.takenDown(),
                shield.hidden() ? List.of() : of.answers(),
                shield,
                of.filedAt(),
                of.stage(),
                of.task(),
                of.holder(),
                of.assignment(),
                of.binding(),
                of.returnUntil(),
                of.due(),
                of.overdue(),
                of.caseDue(),
                of.referralId(),
                of.helpAsked(),
                of.links(),
                null,
                List.of());
    }

    /** The same, handled together with others. */
    static DossierView together(DossierView of, Together together) {
        return new DossierView(
                of.complaintId(),
                of.complaintVersion(),
                of.caseId(),
                of.caseVersion(),
                of.trackingCode(),
                of.category(),
                of.area(),
                of.channel(),
                of.mayBePublic(),
                of.place(),
                of.text(),
                of.contactPhone(),
                of.takenDown(),
                of.answers(),
                of.shield(),
                of.filedAt(),
                of.stage(),
                of.task(),
                of.holder(),
                of.assignment(),
                of.binding(),
                of.returnUntil(),
                of.due(),
                of.overdue(),
                of.caseDue(),
                of.referralId(),
                of.helpAsked(),
                of.links(),
                together,
                of.entries());
    }

    private static DossierView dossier(
            Stage stage,
            Task task,
            String holder,
            Instant returnUntil,
            boolean binding,
            String referralId,
            List<HelpAsked> help,
            List<MatterLink> links) {
        return new DossierView(
                COMPLAINT,
                2,
                task == Task.INTAKE ? null : CASE,
                task == Task.INTAKE ? -1 : 4,
                CODE,
                "lift-broken",
                ESTATE,
                Channel.WEB,
                true,
                "3 幢 2 单元电梯",
                "电梯停了。<script>alert(1)</script>",
                "0571-00000000",
                null,
                ANSWERS,
                null,
                at("2026-11-20T09:12"),
                stage,
                task,
                holder,
                task == Task.INTAKE ? 0 : 2,
                binding,
                returnUntil,
                task == null ? null : due("2026-11-26"),
                false,
                task == Task.INTAKE ? null : due("2026-12-11"),
                referralId,
                help,
                links,
                null,
                entries());
    }

    /** In hand, with what the holder has handed over, or whom it asked to help. */
    static DossierView handedOver(String holder, String referralId, List<HelpAsked> help, List<MatterLink> links) {
        Task task = referralId == null ? Task.RESOLVE : null;
        Stage stage = referralId == null ? Stage.IN_PROGRESS : Stage.WAITS_FOR_COUNCIL;
        return dossier(stage, task, holder, null, false, referralId, help, links);
    }

    private static List<DossierEntry> entries() {
        return List.of(
                entry(0, "2026-11-20T09:12", "ComplaintFiled", "reporter", null, null, null, "电梯停了。", null, null),
                entry(1, "2026-11-20T09:12", "ComplaintAccepted", "system:intake", null, null, null, null, null, null),
                entry(0, "2026-11-20T09:12", "CaseOpened", "system:intake", null, null, null, null, "2026-12-11", null),
                entry(
                        1,
                        "2026-11-20T09:13",
                        "CaseAssigned",
                        "system:routing",
                        null,
                        "org-baochu",
                        "ROUTE",
                        null,
                        "2026-11-24",
                        1),
                entry(
                        2,
                        "2026-11-23T11:20",
                        "CaseReturned",
                        "staff",
                        "org-baochu",
                        null,
                        "NOT_OUR_DUTY",
                        "电梯维保由物业负责。",
                        null,
                        1),
                entry(
                        3,
                        "2026-11-23T11:20",
                        "CaseAssigned",
                        "system:routing",
                        null,
                        "org-lvyuan",
                        "RETURNED",
                        null,
                        "2026-11-26",
                        2));
    }

    private static DossierEntry entry(
            long sequence,
            String at,
            String type,
            String by,
            String organisation,
            String to,
            String reason,
            String text,
            String due,
            Integer number) {
        return new DossierEntry(
                type.startsWith("Case") ? CASE : COMPLAINT,
                sequence,
                at(at),
                type,
                by,
                organisation,
                to,
                reason,
                text,
                due == null ? null : due(due),
                number);
    }
}
