package org.liuhe.command.petitions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.complaints.TrackingCodes;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionReviewerAssigned;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.policy.PolicyFiles;

/** Lin's petition about the bicycle shed, told event by event, under the law as shipped. It begins on Monday 1 June 2026, 10:00. */
abstract class PetitionStory extends StoryTest<Petition> {

    static final PetitionId PETITION = new PetitionId("pet-1");
    static final String ID = PETITION.value();
    static final TrackingCode CODE = TrackingCode.draw(new java.util.Random(1));
    static final Actor LIN = Town.LIN;
    static final Actor WANG = Town.WANG;
    static final String OFFICE = "org-petitions";
    static final String OTHER_OFFICE = "org-other-petitions";
    static final String AGENCY = "org-agency";
    static final String STREET = "org-street";
    static final String DISTRICT = "org-district";
    static final String CITY = "org-city";
    static final String PROVINCE = "org-province";
    static final String ACCUSED = "org-property";
    static final Actor OFFICER = person("officer", Role.PETITIONS, OFFICE);
    static final Actor OTHER_OFFICER = person("other-officer", Role.PETITIONS, OTHER_OFFICE);
    static final Actor STREET_STAFF = person("street-staff", Role.STREET, STREET);
    static final Actor DISTRICT_STAFF = person("district-staff", Role.DISTRICT, DISTRICT);
    static final Actor CITY_STAFF = person("city-staff", Role.DISTRICT, CITY);
    static final Actor CLERK = person("clerk", Role.PROPERTY_MANAGER, ACCUSED);
    static final Actor OPERATOR = Town.OPERATOR;
    static final Actor SAGA = Actor.system("petition");
    static final Actor SUPPORT = Actor.system("support");
    static final List<CoSignThreshold> THRESHOLDS = List.of(
            new CoSignThreshold(1, "street-backstop", 2, "petition.cosign-answer.street"),
            new CoSignThreshold(2, "district-backstop", 100, "petition.cosign-answer.district"));

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Map<String, OrganisationRegistered> ORGANISATIONS = new HashMap<>();

    static {
        register(OFFICE, OrganisationKind.PETITION_OFFICE, "hz/xihu", "petitions");
        register(OTHER_OFFICE, OrganisationKind.PETITION_OFFICE, "hz/xihu/lingyin", "petitions");
        register(AGENCY, OrganisationKind.AGENCY, "hz/xihu", "city-management");
        register(STREET, OrganisationKind.STREET_OFFICE, "hz/xihu/beishan", "street-backstop");
        register(DISTRICT, OrganisationKind.DISTRICT_OFFICE, "hz/xihu", "district-backstop");
        register(CITY, OrganisationKind.AGENCY, "hz", "city-backstop");
        register(PROVINCE, OrganisationKind.AGENCY, "hz", "province");
        register(ACCUSED, OrganisationKind.PROPERTY_MANAGER, Town.ESTATE.value(), "property");
    }

    final Map<String, KnownPetitions.Earlier> earlier = new HashMap<>();
    final Map<TrackingCode, String> codes = new HashMap<>();
    private final MovableClock clock = new MovableClock();
    final Terms terms = new Terms(PolicyFiles.load(null), clock);

    PetitionStory() {
        super(Petition.class, (town, type) -> new AggregateTestFixture<>(type));
        fixture.registerInjectableResource(terms);
        fixture.registerInjectableResource(Town.areas());
        fixture.registerInjectableResource((KnownOrganisations) id -> Optional.ofNullable(ORGANISATIONS.get(id)));
        fixture.registerInjectableResource((KnownPetitions) id -> Optional.ofNullable(earlier.get(id)));
        fixture.registerInjectableResource((TrackingCodes) codes::put);
    }

    PetitionFiled filing(String petitioner, boolean mayBePublic) {
        return new PetitionFiled(
                ID,
                CODE.value(),
                petitioner == null ? PetitionChannel.VISIT : PetitionChannel.WEB,
                petitioner,
                petitioner == null ? "陈大爷" : null,
                null,
                List.of(),
                petitioner == null ? OFFICE : null,
                Town.ESTATE.value(),
                null,
                ACCUSED,
                "物业拆了车棚",
                mayBePublic,
                "zh-CN",
                null,
                THRESHOLDS,
                now(),
                due("petition.decide"));
    }

    void filed() {
        happened(filing(LIN.subject(), true), new PetitionOfficeAssigned(ID, OFFICE, now()));
    }

    void visited() {
        happened(filing(null, false), new PetitionOfficeAssigned(ID, OFFICE, now()));
    }

    void titled() {
        happened(new PetitionModerated(ID, "车棚的拆除", "居民反映车棚拆除", now()));
    }

    void forwarded() {
        happened(new PetitionForwarded(ID, 1, STREET, now(), due("petition.wrong-body"), due("petition.decide")));
    }

    void accepted() {
        happened(new PetitionAccepted(ID, STREET, now(), due("petition.finish")));
    }

    void replied() {
        happened(new PetitionReplied(
                ID, STREET, AreaLevel.STREET, "事实", "理由", "依据", "救济", null, now(), due("petition.review-ask")));
    }

    void reviewAsked() {
        happened(new PetitionReviewAsked(
                ID,
                ReviewLevel.REVIEW,
                AreaLevel.STREET,
                List.of(STREET, ACCUSED),
                "不服",
                now(),
                due("petition.review-answer")));
    }

    void reviewer() {
        happened(new PetitionReviewerAssigned(ID, ReviewLevel.REVIEW, DISTRICT, AreaLevel.DISTRICT, now()));
    }

    void reviewed() {
        happened(new PetitionReviewAnswered(
                ID,
                ReviewLevel.REVIEW,
                DISTRICT,
                ReviewOpinion.UPHELD,
                "维持",
                null,
                now(),
                due("petition.rereview-ask")));
    }

    void rereviewAsked() {
        happened(new PetitionReviewAsked(
                ID,
                ReviewLevel.REREVIEW,
                AreaLevel.DISTRICT,
                List.of(STREET, DISTRICT, ACCUSED),
                "不服",
                now(),
                due("petition.rereview-answer")));
    }

    void rereviewer() {
        happened(new PetitionReviewerAssigned(ID, ReviewLevel.REREVIEW, CITY, AreaLevel.CITY, now()));
    }

    void finished() {
        happened(new PetitionReviewAnswered(
                ID, ReviewLevel.REREVIEW, CITY, ReviewOpinion.UPHELD, "维持", null, now(), null));
    }

    void inHandling() {
        filed();
        forwarded();
        accepted();
    }

    void untilReplied() {
        inHandling();
        replied();
    }

    void untilInReview() {
        untilReplied();
        reviewAsked();
        reviewer();
    }

    void untilInRereview() {
        untilInReview();
        reviewed();
        rereviewAsked();
        rereviewer();
    }

    /** Time in Shanghai. */
    void at(String time) {
        clock.now = LocalDateTime.parse(time).atZone(SHANGHAI).toInstant();
    }

    Instant now() {
        return terms.now();
    }

    DueDate due(String term) {
        return terms.dueFromNow(term);
    }

    static OrganisationId org(String id) {
        return new OrganisationId(id);
    }

    static Actor person(String subject, String role, String... organisations) {
        return new Actor(subject, Set.of(role), Set.of(organisations));
    }

    private static void register(String id, OrganisationKind kind, String area, String capability) {
        ORGANISATIONS.put(id, new OrganisationRegistered(id, kind, id, id, List.of(area), List.of(capability)));
    }

    private static final class MovableClock extends Clock {

        private Instant now =
                LocalDateTime.parse("2026-06-01T10:00").atZone(SHANGHAI).toInstant();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
