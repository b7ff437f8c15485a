package org.liuhe.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseDueSettled;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseId;
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
import org.liuhe.contracts.complaints.ComplaintEvent;
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
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * Events of one matter in the order in which they were recorded, a minute apart. Each personal component is filled with
 * {@link #PERSONAL}.
 */
public final class Story {

    /** Day on which somebody agreed that their matter is taken down. */
    public static final LocalDate AGREED = LocalDate.parse("2026-01-05");

    public static final String PERSONAL = "秘密 personal";
    public static final String RELEASED = "请公示账目";

    public static final List<AnsweredQuestion> ANSWERS = List.of(
            new AnsweredQuestion("talked", "谈过吗？", "Talked?", PERSONAL + " no", PERSONAL + " 否", PERSONAL + " No"));
    public static final String REPORTER = "subject-lin";
    public static final Instant START = Instant.parse("2026-03-02T01:00:00.123456Z");

    public static final String ESTATE = "hz/xihu/beishan/baochu/yujing";
    public static final String COMMUNITY = "org-baochu";
    public static final String PROPERTY = "org-yujing-property";
    public static final String OWNERS = "org-yujing-owners";
    public static final String STREET = "org-beishan";
    public static final String DISTRICT = "org-xihu";

    public static final Actor LIN = new Actor(REPORTER, java.util.Set.of("resident"), java.util.Set.of());
    public static final Actor OPERATOR = new Actor("subject-op", java.util.Set.of("operator"), java.util.Set.of());

    public final String complaintId;
    public final String caseId;
    public final String code;

    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private final Map<String, Long> next = new HashMap<>();
    private final Instant start;
    private String by = REPORTER;
    private String reporter = REPORTER;
    private String category = ReadModels.LISTED;
    private String area = ESTATE;
    private boolean mayBePublic = true;
    private String accused;
    private String presumedAccused;
    private boolean known;

    public Story(int number) {
        complaintId = "cmp-" + number;
        caseId = CaseId.forComplaint(complaintId).value();
        code = TrackingCode.draw(new java.util.Random(number)).value();
        start = START.plus(Duration.ofHours(number));
    }

    /** A member of the organisation's staff. */
    public static Actor staff(String organisation) {
        return new Actor("subject-" + organisation, java.util.Set.of("community"), java.util.Set.of(organisation));
    }

    /** The town's directory: an area chain, the organisations of the estate and those above. */
    public static List<DomainEventMessage<?>> town() {
        Story town = new Story(0);
        town.by = "subject-op";
        town.record("area-hz", new AreaRegistered("area-hz", "hz", AreaLevel.CITY, "杭州市", "Hangzhou", null));
        town.record(
                "area-" + ESTATE,
                new AreaRegistered("area-" + ESTATE, ESTATE, AreaLevel.ESTATE, "御景苑", "Yujing Court", null));
        town.organisation(DISTRICT, OrganisationKind.DISTRICT_OFFICE, "hz/xihu", "district-backstop");
        town.organisation(STREET, OrganisationKind.STREET_OFFICE, "hz/xihu/beishan", "street-backstop");
        town.organisation(COMMUNITY, OrganisationKind.COMMUNITY_OFFICE, "hz/xihu/beishan/baochu", "community");
        town.organisation(OWNERS, OrganisationKind.OWNERS_COMMITTEE, ESTATE, "owners");
        town.organisation(PROPERTY, OrganisationKind.PROPERTY_MANAGER, ESTATE, "property");
        return town.events();
    }

    public Story organisation(String id, OrganisationKind kind, String area, String... capabilities) {
        return record(
                id, new OrganisationRegistered(id, kind, id + " 中文", id + " en", List.of(area), List.of(capabilities)));
    }

    public Story of(String category) {
        this.category = category;
        return this;
    }

    public Story in(String area) {
        this.area = area;
        return this;
    }

    public Story notPublic() {
        mayBePublic = false;
        return this;
    }

    public Story reportedBy(String subject) {
        reporter = subject;
        return this;
    }

    /** The filing names this organisation. */
    public Story about(String organisation) {
        accused = organisation;
        return this;
    }

    /** The filing's category is about whoever has this capability. */
    public Story presumedAbout(String capability) {
        presumedAccused = capability;
        return this;
    }

    /** The reporter agrees at filing. */
    public Story known() {
        known = true;
        return this;
    }

    /** Whose commands the following events come of. */
    public Story by(String subject) {
        by = subject;
        return this;
    }

    public Story filed() {
        return filed(null);
    }

    public Story filedForReview() {
        return filed(due("intake", 2));
    }

    private Story filed(DueDate intakeDue) {
        return filed(intakeDue, Channel.WEB, null);
    }

    public Story filed(DueDate intakeDue, Channel channel, String source) {
        return record(complaintId, filing(intakeDue, channel, source));
    }

    /** By the community office, for somebody who agreed. */
    public Story takenDown() {
        return record(
                complaintId,
                filing(null, Channel.COUNTER, null)
                        .takenDown(PERSONAL + " name", COMMUNITY, ConsentForm.SIGNED, AGREED, "subject-clerk"));
    }

    private ComplaintFiled filing(DueDate intakeDue, Channel channel, String source) {
        return new ComplaintFiled(
                complaintId,
                code,
                reporter,
                category,
                "pack",
                "1",
                area,
                PERSONAL + " place",
                PERSONAL + " text",
                mayBePublic,
                mayBePublic && !category.equals(ReadModels.UNLISTED),
                channel,
                "zh-CN",
                PERSONAL + " phone",
                now(),
                intakeDue,
                source,
                source == null ? null : "1",
                accused,
                presumedAccused,
                accused == null && presumedAccused == null ? null : known);
    }

    public Story consented() {
        return record(complaintId, new ReporterConsented(complaintId, now()));
    }

    public Story consentWithdrawn() {
        return record(complaintId, new ReporterConsentWithdrawn(complaintId, now()));
    }

    /** What was written holds nothing {@link #PERSONAL}. */
    public Story released(String organisation) {
        return record(complaintId, new ReleasedToAccused(complaintId, organisation, RELEASED, now()));
    }

    public Story answersGiven() {
        return record(complaintId, new FilingAnswered(complaintId, ANSWERS, now()));
    }

    /** The organisation holds this case and the other's, and handles them together. */
    public Story follows(Story lead, String organisation) {
        return record(
                caseId, new CaseClustered(caseId, complaintId, lead.caseId, lead.complaintId, 1, organisation, now()));
    }

    public Story parted(Story lead, UnclusterCause cause) {
        return record(
                caseId, new CaseUnclustered(caseId, complaintId, lead.caseId, lead.complaintId, null, cause, now()));
    }

    public Story recordedAsClosed(ClosedOutcome outcome) {
        return record(
                complaintId,
                new ClosedComplaintRecorded(
                        complaintId,
                        code,
                        "myla",
                        "1",
                        category,
                        "pack",
                        "1",
                        area,
                        PERSONAL,
                        PERSONAL,
                        mayBePublic,
                        mayBePublic && !category.equals(ReadModels.UNLISTED),
                        now().minus(Duration.ofDays(90)),
                        now().minus(Duration.ofDays(80)),
                        outcome));
    }

    public Story supplementAsked() {
        return record(
                complaintId, new SupplementRequested(complaintId, 1, PERSONAL + " question", due("supplement", 5)));
    }

    public Story supplemented() {
        return record(complaintId, new ComplaintSupplemented(complaintId, 1, PERSONAL, due("intake-again", 7)));
    }

    public Story commented() {
        return record(complaintId, new ComplaintCommented(complaintId, "c1", PERSONAL, now()));
    }

    public Story accepted() {
        return record(complaintId, new ComplaintAccepted(complaintId, now()));
    }

    public Story rejected() {
        return record(
                complaintId,
                new ComplaintRejected(complaintId, RejectionReason.OTHER_ROUTE, PERSONAL + " explanation", now()));
    }

    public Story withdrawn() {
        return record(complaintId, new ComplaintWithdrawn(complaintId, now()));
    }

    public Story answered(int round) {
        return record(
                complaintId,
                new ComplaintAnswered(
                        complaintId, round, PERSONAL + " reply", "Repaired", due("confirm", 7), round < 2));
    }

    public Story confirmed(int round) {
        return record(complaintId, new ComplaintConfirmed(complaintId, round, 4, PERSONAL, now()));
    }

    public Story contested(int round) {
        return record(complaintId, new ComplaintContested(complaintId, round, PERSONAL, now()));
    }

    public Story closedUnconfirmed(int round) {
        return record(complaintId, new ComplaintClosedUnconfirmed(complaintId, round, now()));
    }

    public Story opened() {
        return record(
                caseId, new CaseOpened(caseId, complaintId, category, "pack", "1", area, null, now(), due("case", 15)));
    }

    public Story assigned(int assignment, String organisation) {
        return assigned(assignment, organisation, 0, Duty.HANDLE, AssignmentCause.ROUTE);
    }

    public Story assigned(int assignment, String organisation, int tier, Duty duty, AssignmentCause cause) {
        boolean returnable = duty == Duty.HANDLE && cause != AssignmentCause.RULING && tier == 0;
        return record(
                caseId,
                new CaseAssigned(
                        caseId,
                        assignment,
                        organisation,
                        tier == 0 ? "property" : "backstop",
                        0,
                        tier,
                        duty,
                        cause,
                        cause == AssignmentCause.RULING,
                        now(),
                        returnable ? due("objection-" + assignment, 1) : null,
                        duty == Duty.HANDLE ? due("sign-" + assignment, 1) : null,
                        due((duty == Duty.HANDLE ? "resolve-" : "rule-") + assignment, 3)));
    }

    public Story signed(int assignment, String organisation) {
        return record(caseId, new CaseSignedFor(caseId, assignment, organisation, now()));
    }

    public Story acted(int assignment, String organisation) {
        return record(caseId, new ActionRecorded(caseId, assignment, organisation, "a1", PERSONAL, now()));
    }

    public Story staffCommented(String organisation) {
        return record(caseId, new CaseCommented(caseId, organisation, "c2", PERSONAL, now()));
    }

    public Story returned(int assignment, String organisation, int hop, boolean rulingNeeded) {
        return record(
                caseId,
                new CaseReturned(
                        caseId,
                        assignment,
                        organisation,
                        0,
                        ReturnReason.NOT_OUR_DUTY,
                        PERSONAL,
                        hop,
                        rulingNeeded,
                        now()));
    }

    public Story ruled(int assignment, String by, String to) {
        return record(caseId, new CaseRuled(caseId, assignment, by, to, PERSONAL, now()));
    }

    public Story resolved(int assignment, String organisation, int round) {
        return record(
                caseId,
                new CaseResolved(
                        caseId,
                        complaintId,
                        assignment,
                        organisation,
                        round,
                        Resolution.DONE,
                        PERSONAL + " reply",
                        "Repaired",
                        now()));
    }

    public Story termPassed(int assignment, String organisation, OverdueCause cause, boolean escalates) {
        return record(
                caseId,
                new TermPassed(
                        caseId, assignment, cause, organisation, 0, escalates, Duty.HANDLE, due("passed", 0), now()));
    }

    public Story reopened(int assignment, int round) {
        return record(caseId, new CaseReopened(caseId, assignment, round, 1, now()));
    }

    public Story routeGap(int afterAssignment) {
        return record(caseId, new RouteGapFound(caseId, afterAssignment, area, now()));
    }

    public Story handedToCouncil(int number, int assignment, String organisation) {
        return record(
                caseId,
                new CaseReferredToCouncil(
                        caseId,
                        ReferralId.of(caseId, number).value(),
                        number,
                        assignment,
                        area,
                        category,
                        organisation,
                        PERSONAL,
                        now()));
    }

    public Story handedToMediation(int number, int assignment, String organisation) {
        return record(
                caseId,
                new CaseReferredToMediation(
                        caseId,
                        ReferralId.of(caseId, number).value(),
                        number,
                        assignment,
                        area,
                        category,
                        organisation,
                        PERSONAL,
                        List.of(new Party("p1", PERSONAL, null, PERSONAL, PERSONAL)),
                        now()));
    }

    public Story handedToEnforcement(int number, int assignment, String organisation) {
        return record(
                caseId,
                new CaseReferredToEnforcement(
                        caseId,
                        ReferralId.of(caseId, number).value(),
                        number,
                        assignment,
                        area,
                        category,
                        organisation,
                        PERSONAL,
                        PERSONAL,
                        now()));
    }

    public Story cameBack(int number, int assignment, ReferralOutcome outcome, boolean fresh) {
        return record(
                caseId,
                new CaseReferralEnded(
                        caseId,
                        ReferralId.of(caseId, number).value(),
                        ReferralKind.COUNCIL,
                        outcome,
                        "cnl-1",
                        outcome.settled(),
                        assignment,
                        fresh ? due("again-" + assignment, 9) : null,
                        now()));
    }

    public Story takenBack(int number, int assignment, String organisation) {
        return record(
                caseId,
                new CaseReferralWithdrawn(
                        caseId,
                        ReferralId.of(caseId, number).value(),
                        ReferralKind.COUNCIL,
                        assignment,
                        organisation,
                        organisation == null ? null : PERSONAL,
                        organisation == null ? null : due("again-" + assignment, 9),
                        now()));
    }

    public Story helpAsked(int ask, int assignment, String by, String organisation) {
        return record(
                caseId,
                new CoHandlerAsked(caseId, ask, assignment, by, organisation, PERSONAL, due("help-" + ask, 2), now()));
    }

    public Story helped(int ask, String organisation) {
        return record(caseId, new CoHandlerContributed(caseId, ask, organisation, PERSONAL, now()));
    }

    public Story helpDeclined(int ask, String organisation) {
        return record(
                caseId, new CoHandlingDeclined(caseId, ask, organisation, ReturnReason.NOT_OUR_AREA, PERSONAL, now()));
    }

    public Story appealed(int assignment, String organisation) {
        return record(caseId, new RulingAppealed(caseId, assignment, organisation, 1, PERSONAL, now()));
    }

    public Story passedUp(int assignment, String organisation) {
        return record(caseId, new RulingPassedUp(caseId, assignment, organisation, 1, PERSONAL, now()));
    }

    public Story closed(CaseOutcome outcome) {
        return record(caseId, new CaseClosed(caseId, complaintId, outcome, now()));
    }

    public List<DomainEventMessage<?>> events() {
        return List.copyOf(events);
    }

    /** The complaint's events alone. */
    public Stream<DomainEventMessage<?>> ofComplaint() {
        return events.stream().filter(event -> event.getPayload() instanceof ComplaintEvent);
    }

    /** The case's events alone. */
    public Stream<DomainEventMessage<?>> ofCase() {
        return events.stream().filter(event -> event.getPayload() instanceof CaseEvent);
    }

    /** When the event with this index was recorded. */
    public Instant time(int index) {
        return start.plus(Duration.ofMinutes(index));
    }

    /** The same due date as computed before the holidays of its year were announced. */
    public static DueDate provisional(DueDate due) {
        return new DueDate(
                due.at().plus(Duration.ofDays(1)),
                due.term(),
                due.law(),
                due.article(),
                due.lawVersion(),
                due.length(),
                due.unit(),
                due.startDay(),
                due.lastDay().plusDays(1),
                due.skipped(),
                true,
                due.suspensions(),
                due.extendedBy());
    }

    /** Filed with a provisional date for the decision on acceptance, which is {@link #intakeDue} once it is settled. */
    public Story filedProvisionally() {
        return filed(provisional(intakeDue()));
    }

    public DueDate intakeDue() {
        return due("intake", 2);
    }

    public Story intakeSettled() {
        return record(complaintId, new ComplaintDueSettled(complaintId, provisional(intakeDue()), intakeDue(), now()));
    }

    /** The case's own date and the holder's, settled one after the other. */
    public Story settled(DueDate was, DueDate due) {
        return record(caseId, new CaseDueSettled(caseId, was, due, now()));
    }

    public Story recordCase(CaseEvent event) {
        return record(caseId, event);
    }

    public DueDate due(String term, int days) {
        LocalDate day = LocalDate.ofInstant(start, java.time.ZoneOffset.UTC);
        return new DueDate(
                start.plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.HOURS),
                term,
                "规则",
                "第一条",
                "2025",
                days,
                DueDate.Unit.WORKING_DAYS,
                day,
                day.plusDays(days),
                List.of(new DueDate.SkippedDay(day, "weekend")),
                false);
    }

    public Instant now() {
        return time(events.size());
    }

    /** An event of any stream, where it stands in that stream. */
    public Story record(String stream, long sequence, Event event) {
        next.put(stream, sequence - 1);
        return record(stream, event);
    }

    private Story record(String stream, Event event) {
        Instant at = now();
        long sequence = next.merge(stream, 0L, (before, zero) -> before + 1);
        events.add(new GenericDomainEventMessage<>(
                "type",
                stream,
                sequence,
                new GenericEventMessage<>(event, MetaData.with(Actor.SUBJECT, by)),
                () -> at));
        return this;
    }
}
