package org.liuhe.query.petitions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionCoSignWithdrawn;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionDueSettled;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionObjectionTermPassed;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionOfficeGapFound;
import org.liuhe.contracts.petitions.PetitionOverdue;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.petitions.PetitionReferralWithdrawn;
import org.liuhe.contracts.petitions.PetitionReferredToMediation;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionReviewerAssigned;
import org.liuhe.contracts.petitions.PetitionReviewerGapFound;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionSettlementAgreed;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.Representative;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** Events of one petition in the order in which they were recorded, a minute apart. */
final class PetitionStory {

    static final Instant START = Instant.parse("2026-06-01T01:00:00Z");
    static final String AREA = "hz/xihu/beishan/baochu/yujing";
    static final String OFFICE = "org-petitions";
    static final String STREET = "org-street";
    static final String DISTRICT = "org-district";
    static final String CITY = "org-city";
    static final String ACCUSED = "org-property";
    static final String TEXT = "物业拆了我家门口的坡道，我坐轮椅出不了门";
    static final String NAME = "林女士";
    static final String PHONE = "0571-12345678";

    static final Actor LIN = new Actor("lin", Set.of(Role.RESIDENT), Set.of());
    static final Actor NEIGHBOUR = new Actor("neighbour", Set.of(Role.RESIDENT), Set.of());
    static final Actor CLERK = new Actor("clerk", Set.of(Role.PETITIONS), Set.of(OFFICE));
    static final Actor STREET_STAFF = new Actor("street", Set.of(Role.STREET), Set.of(STREET));
    static final Actor DISTRICT_STAFF = new Actor("district", Set.of(Role.DISTRICT), Set.of(DISTRICT));
    static final Actor CITY_STAFF = new Actor("city", Set.of(Role.DISTRICT), Set.of(CITY));
    static final Actor MANAGER = new Actor("manager", Set.of(Role.PROPERTY_MANAGER), Set.of(ACCUSED));
    static final Actor STRANGER = new Actor("stranger", Set.of(Role.COMMUNITY), Set.of("org-strange"));
    static final Actor OPERATOR = new Actor("operator", Set.of(Role.OPERATOR), Set.of());

    final String id;
    final String code;
    private final int number;
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private final Map<String, Long> next = new HashMap<>();
    private boolean mayBePublic = true;
    private String petitioner = LIN.subject();
    private String registeredBy;
    private int coSigners;

    PetitionStory(int number) {
        this.number = number;
        id = "pet-" + number;
        code = TrackingCode.draw(new Random(number)).value();
    }

    List<DomainEventMessage<?>> events() {
        return events;
    }

    Instant now() {
        return START.plus(Duration.ofHours(number)).plus(Duration.ofMinutes(events.size()));
    }

    StreamPosition last() {
        return new StreamPosition(id, next.get(id));
    }

    PetitionStory notPublic() {
        mayBePublic = false;
        return this;
    }

    /** A letter: the petitioner has no account. */
    PetitionStory byLetter() {
        petitioner = null;
        registeredBy = OFFICE;
        return this;
    }

    PetitionStory petition(PetitionEvent event) {
        return petition(event, "system:petition");
    }

    PetitionStory petition(PetitionEvent event, String by) {
        Instant at = now();
        long sequence = next.merge(id, 0L, (before, zero) -> before + 1);
        events.add(new GenericDomainEventMessage<>(
                "type", id, sequence, new GenericEventMessage<>(event, MetaData.with(Actor.SUBJECT, by)), () -> at));
        return this;
    }

    PetitionStory filed() {
        return petition(
                new PetitionFiled(
                        id,
                        code,
                        registeredBy == null ? PetitionChannel.WEB : PetitionChannel.LETTER,
                        petitioner,
                        registeredBy == null ? null : NAME,
                        PHONE,
                        List.of(new Representative(NAME, PHONE)),
                        registeredBy,
                        AREA,
                        "property.ramp",
                        ACCUSED,
                        TEXT,
                        mayBePublic,
                        "zh-CN",
                        null,
                        List.of(new CoSignThreshold(1, "street-backstop", 5, "t")),
                        now(),
                        due(15)),
                petitioner == null ? "clerk" : petitioner);
    }

    PetitionStory officeGap() {
        return petition(new PetitionOfficeGapFound(id, now()));
    }

    PetitionStory office() {
        return petition(new PetitionOfficeAssigned(id, OFFICE, now()));
    }

    /** Filed, and the office has it. */
    PetitionStory atTheOffice() {
        return filed().office();
    }

    PetitionStory moderated() {
        return petition(new PetitionModerated(id, "小区坡道的拆除", "居民反映坡道被拆除", now()), "clerk");
    }

    PetitionStory moderatedAway() {
        return petition(new PetitionModerated(id, null, null, now()), "clerk");
    }

    PetitionStory forwarded(int forwarding) {
        return petition(new PetitionForwarded(id, forwarding, STREET, now(), due(7), due(16)), "clerk");
    }

    PetitionStory objected(int forwarding) {
        return petition(new PetitionObjected(id, forwarding, STREET, "不归我们管", now(), due(22)), "street");
    }

    PetitionStory bound(int forwarding) {
        return petition(new PetitionObjectionTermPassed(id, forwarding, STREET, now()));
    }

    PetitionStory accepted(String body) {
        return petition(new PetitionAccepted(id, body, now(), due(60)), "street");
    }

    PetitionStory dueSettled(DueDate was, DueDate due) {
        return petition(new PetitionDueSettled(id, was, due, now()), "system:calendar");
    }

    PetitionStory declined() {
        return petition(
                new PetitionNotAccepted(id, OFFICE, PetitionNotAcceptedReason.LEGAL_ROUTE, "请向法院起诉", now()), "clerk");
    }

    PetitionStory extended() {
        return petition(new PetitionFinishExtended(id, STREET, "需要鉴定", due(90), now()), "street");
    }

    PetitionStory overdue(PetitionTerm term, String organisation) {
        return petition(new PetitionOverdue(id, term, 1, organisation, now()));
    }

    PetitionStory replied() {
        return petition(
                new PetitionReplied(
                        id,
                        STREET,
                        AreaLevel.STREET,
                        "坡道为林女士所用",
                        "坡道应当保留",
                        "无障碍环境建设法",
                        "三十日内可以请求复查",
                        "坡道将在十月恢复",
                        now(),
                        due(100)),
                "street");
    }

    /** Accepted by the street, and answered. */
    PetitionStory answered() {
        return atTheOffice().forwarded(1).accepted(STREET).replied();
    }

    PetitionStory reviewAsked(ReviewLevel level) {
        return petition(
                new PetitionReviewAsked(id, level, AreaLevel.STREET, List.of(STREET), "没有恢复", now(), due(130)),
                petitioner);
    }

    PetitionStory reviewer(ReviewLevel level, String organisation) {
        return petition(new PetitionReviewerAssigned(id, level, organisation, AreaLevel.DISTRICT, now()));
    }

    PetitionStory reviewerGap(ReviewLevel level) {
        return petition(new PetitionReviewerGapFound(id, level, now()));
    }

    PetitionStory reviewed() {
        return petition(
                new PetitionReviewAnswered(
                        id, ReviewLevel.REVIEW, DISTRICT, ReviewOpinion.CHANGED, "改为九月", "改为九月恢复", now(), due(160)),
                "district");
    }

    PetitionStory rereviewed() {
        return petition(
                new PetitionReviewAnswered(
                        id, ReviewLevel.REREVIEW, CITY, ReviewOpinion.UPHELD, "维持", "维持复查意见", now(), null),
                "city");
    }

    PetitionStory hearing() {
        return petition(new HearingOpened(id, 1, CITY, now(), due(250)), "city");
    }

    PetitionStory hearingClosed() {
        return petition(new HearingClosed(id, 1, CITY, now(), due(270)), "city");
    }

    PetitionStory notContested(ReviewLevel level) {
        return petition(new PetitionNotContested(id, level, now()));
    }

    PetitionStory withdrawn() {
        return petition(new PetitionWithdrawn(id, now()), petitioner);
    }

    PetitionStory coSigned(String... subjects) {
        for (String subject : subjects) petition(new PetitionCoSigned(id, subject, ++coSigners, now()), subject);
        return this;
    }

    PetitionStory coSignWithdrawn(String subject) {
        return petition(new PetitionCoSignWithdrawn(id, subject, --coSigners, now()), subject);
    }

    PetitionStory obliged(int tier, String organisation) {
        return petition(new PetitionAnswerObliged(id, tier, organisation, coSigners, now(), due(20)));
    }

    PetitionStory answerOverdue(int tier, String organisation) {
        return petition(new PetitionAnswerOverdue(id, tier, organisation, now()));
    }

    PetitionStory coSignersAnswered(int tier, String organisation) {
        return petition(new PetitionCoSignersAnswered(id, tier, organisation, "坡道本月恢复", now()), "street");
    }

    PetitionStory referred() {
        return petition(
                new PetitionReferredToMediation(
                        id,
                        "ref-" + number,
                        AREA,
                        "property.ramp",
                        OFFICE,
                        "请调解坡道",
                        List.of(
                                new Party("p1", LIN.subject(), null, NAME, null),
                                new Party("p2", null, ACCUSED, null, null)),
                        now()),
                "clerk");
    }

    PetitionStory referralWithdrawn() {
        return petition(new PetitionReferralWithdrawn(id, "ref-" + number, now()), "clerk");
    }

    PetitionStory referralEnded(ReferralOutcome outcome) {
        return petition(new PetitionReferralEnded(id, "ref-" + number, outcome, "dsp-" + number, now()));
    }

    PetitionStory agreed() {
        return petition(new PetitionSettlementAgreed(id, now()), petitioner);
    }

    PetitionStory settled() {
        return petition(new PetitionSettledByMediation(id, OFFICE, false, now()), "clerk");
    }

    static DueDate due(int days) {
        return new DueDate(
                START.plus(Duration.ofDays(days)),
                "petition.finish",
                "信访工作条例",
                "第三十四条",
                "2022年2月25日发布",
                days,
                DueDate.Unit.DAYS,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                List.of(),
                false);
    }

    /** Ways that petitions take; together they have every event that there is. */
    static List<PetitionStory> all() {
        return List.of(
                new PetitionStory(1)
                        .atTheOffice()
                        .moderated()
                        .forwarded(1)
                        .objected(1)
                        .forwarded(2)
                        .bound(2)
                        .overdue(PetitionTerm.DECIDE, STREET)
                        .accepted(STREET)
                        .dueSettled(due(60), due(59))
                        .coSigned("a", "b", "c", "d", "e", "f")
                        .obliged(1, STREET)
                        .coSignWithdrawn("f")
                        .answerOverdue(1, STREET)
                        .obliged(2, null)
                        .coSignersAnswered(1, STREET)
                        .extended()
                        .replied()
                        .reviewAsked(ReviewLevel.REVIEW)
                        .reviewer(ReviewLevel.REVIEW, DISTRICT)
                        .reviewed()
                        .reviewAsked(ReviewLevel.REREVIEW)
                        .reviewerGap(ReviewLevel.REREVIEW)
                        .reviewer(ReviewLevel.REREVIEW, CITY)
                        .hearing()
                        .overdue(PetitionTerm.HEARING, CITY)
                        .hearingClosed()
                        .rereviewed(),
                new PetitionStory(2).filed().officeGap(),
                new PetitionStory(3).notPublic().atTheOffice().moderated().declined(),
                new PetitionStory(4).answered().moderated().notContested(ReviewLevel.REVIEW),
                new PetitionStory(5)
                        .byLetter()
                        .atTheOffice()
                        .referred()
                        .referralWithdrawn()
                        .referred()
                        .referralEnded(ReferralOutcome.AGREEMENT_PERFORMED)
                        .agreed()
                        .settled(),
                new PetitionStory(6).atTheOffice().moderated().moderatedAway().withdrawn());
    }
}
