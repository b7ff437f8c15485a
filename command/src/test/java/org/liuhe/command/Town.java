package org.liuhe.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.liuhe.command.areas.FakeMemberships;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.cases.FakeCases;
import org.liuhe.command.cases.FakeClusters;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.policy.Policy;
import org.liuhe.policy.calendar.WorkingDays;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Question;
import org.liuhe.policy.scenarios.Route;
import org.liuhe.policy.scenarios.ScenarioPack;
import org.liuhe.policy.scenarios.ScenarioPacks;
import org.liuhe.policy.terms.Due;
import org.liuhe.policy.terms.LegalTerm;
import org.liuhe.policy.terms.LegalTerms;
import org.liuhe.policy.terms.Unit;

/** The town where every story happens: its people, its organisations, its small policy, and the time of day. */
public final class Town {

    public static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    public static final AreaPath ESTATE = new AreaPath("hz/xihu/beishan/baochu/yujing");
    public static final AreaPath ELSEWHERE = new AreaPath("hz/xihu/lingyin/qingzhi");

    public static final String PROPERTY = "org-property";
    public static final String OWNERS = "org-owners";
    public static final String OFFICE = "org-office";
    public static final String OTHER_OFFICE = "org-other-office";
    public static final String STREET = "org-street";
    public static final String DISTRICT = "org-district";
    public static final String MEDIATION = "org-mediation";
    public static final String POLICE = "org-police";
    public static final String COURT = "org-court";

    public static final String TEAM = "org-team";
    public static final String OTHER_TEAM = "org-other-team";
    public static final String HOUSING = "org-housing";

    public static final Actor LIN = person("lin", Role.RESIDENT);
    public static final Actor WANG = person("wang", Role.RESIDENT);
    public static final Actor CLERK = person("clerk", Role.PROPERTY_MANAGER, PROPERTY);
    public static final Actor OWNER = person("owner", Role.OWNERS_COMMITTEE, OWNERS);
    public static final Actor WORKER = person("worker", Role.COMMUNITY, OFFICE);
    public static final Actor OTHER_WORKER = person("other-worker", Role.COMMUNITY, OTHER_OFFICE);
    public static final Actor STREET_STAFF = person("street-staff", Role.STREET, STREET);
    public static final Actor DISTRICT_STAFF = person("district-staff", Role.DISTRICT, DISTRICT);
    public static final Actor CHEN = person("chen", Role.MEDIATOR, MEDIATION);
    public static final Actor SECRETARY = person("secretary", Role.MEDIATOR, MEDIATION);
    public static final Actor CONSTABLE = person("officer", Role.POLICE, POLICE);
    public static final Actor JUDGE = person("judge", Role.COURT, COURT);
    public static final Actor OPERATOR = person("operator", Role.OPERATOR);
    public static final Actor CHIEF = person("chief", Role.ENFORCEMENT, TEAM);
    public static final Actor OFFICER = person("officer", Role.ENFORCEMENT, TEAM);
    public static final Actor COLLEAGUE = person("colleague", Role.DISTRICT, HOUSING);
    public static final Actor OUTSIDER = person("outsider", Role.ENFORCEMENT, OTHER_TEAM);
    public static final Actor ENFORCING = Actor.system("enforcement");
    public static final Actor INTAKE = Actor.system("intake");
    public static final Actor ROUTING = Actor.system("routing");
    public static final Actor CONFIRMATION = Actor.system("confirmation");
    public static final Actor IMPORT = Actor.system("import");
    public static final Actor DEMO = Actor.system("demo");

    /** Accepted at once. */
    public static final String LIFT = "lift";
    /** Accepted by the community office. */
    public static final String NOISE = "noise";
    /** Asks four things, one of which must be answered. */
    public static final String LEAK = "leak";
    /** Whoever handles it first is presumed to be complained of. */
    public static final String FEES = "fees";

    private static final LocalDate LAW_SINCE = LocalDate.of(2022, 5, 1);
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("intake", 20),
            Map.entry("supplement", 30),
            Map.entry("objection", 2),
            Map.entry("case", 100),
            Map.entry("case.cohandle", 25),
            Map.entry("ruling", 10),
            Map.entry("confirm", 50),
            Map.entry("property.sign", 4),
            Map.entry("property.resolve", 40),
            Map.entry("owners.sign", 5),
            Map.entry("owners.resolve", 45),
            Map.entry("community.sign", 6),
            Map.entry("community.resolve", 60),
            Map.entry("support.street", 40),
            Map.entry("support.district", 90),
            Map.entry("street.sign", 7),
            Map.entry("street.resolve", 70),
            Map.entry("district.sign", 8),
            Map.entry("district.resolve", 80),
            Map.entry("referral.answer", 25),
            Map.entry("council.convene", 120),
            Map.entry("council.invite-answer", 48),
            Map.entry("council.minutes", 72),
            Map.entry("council.vote", 360),
            Map.entry("enforcement.dispatch", 9),
            Map.entry("enforcement.accept", 3),
            Map.entry("enforcement.inspect", 24),
            Map.entry("enforcement.rectify", 48),
            Map.entry("enforcement.reinspect", 16),
            Map.entry("enforcement.penalty", 90),
            Map.entry("mediation.committee-decide", 9),
            Map.entry("mediation.invite", 15),
            Map.entry("mediation.finish", 90),
            Map.entry("mediation.sign", 21),
            Map.entry("mediation.performance", 99),
            Map.entry("mediation.confirmation-window", 33),
            Map.entry("mediation.court-answer", 31),
            Map.entry("mediation.police-answer", 11));

    /** Terms that are made longer, and by how much at most. */
    private static final Map<String, Integer> LONGER = Map.of("enforcement.rectify", 12, "mediation.finish", 30);

    private static final Map<String, OrganisationRegistered> ORGANISATIONS = Stream.of(
                    organisation(PROPERTY, OrganisationKind.PROPERTY_MANAGER, ESTATE.value(), "property"),
                    organisation(OWNERS, OrganisationKind.OWNERS_COMMITTEE, ESTATE.value(), "owners"),
                    organisation(OFFICE, OrganisationKind.COMMUNITY_OFFICE, "hz/xihu/beishan/baochu", "community"),
                    organisation(OTHER_OFFICE, OrganisationKind.COMMUNITY_OFFICE, ELSEWHERE.value(), "community"),
                    organisation(STREET, OrganisationKind.STREET_OFFICE, "hz/xihu/beishan", "street-backstop"),
                    organisation(DISTRICT, OrganisationKind.DISTRICT_OFFICE, "hz/xihu", "district-backstop"),
                    organisation(TEAM, OrganisationKind.ENFORCEMENT_TEAM, "hz/xihu/beishan", "enforcement"),
                    organisation(OTHER_TEAM, OrganisationKind.ENFORCEMENT_TEAM, "hz/xihu/lingyin", "enforcement"),
                    organisation(HOUSING, OrganisationKind.AGENCY, "hz/xihu", "housing"),
                    organisation(MEDIATION, OrganisationKind.MEDIATION_COMMITTEE, "hz/xihu/beishan", "mediation"),
                    organisation(POLICE, OrganisationKind.POLICE, "hz/xihu/beishan", "police"),
                    organisation(COURT, OrganisationKind.COURT, "hz/xihu", "court"))
            .collect(Collectors.toUnmodifiableMap(OrganisationRegistered::organisationId, Function.identity()));

    private final StoppedClock clock = new StoppedClock();
    private final Terms terms = new Terms(policy(), clock);

    public Terms terms() {
        return terms;
    }

    /** Moves the town's time forward. */
    public void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    public Instant now() {
        return terms.now();
    }

    /** The due date of a term that starts now. */
    public DueDate due(String term) {
        return terms.dueFromNow(term);
    }

    /** The due date as it was computed before the holidays of its year were announced. */
    public static DueDate provisional(DueDate due) {
        return new DueDate(
                due.at(),
                due.term(),
                due.law(),
                due.article(),
                due.lawVersion(),
                due.length(),
                due.unit(),
                due.startDay(),
                due.lastDay(),
                due.skipped(),
                true,
                due.suspensions(),
                due.extendedBy());
    }

    /** The same by the calendar as announced. */
    public DueDate settled(DueDate provisional) {
        return terms.settled(provisional);
    }

    /** Accounts, and who acts for whom. */
    public final FakeMemberships memberships = new FakeMemberships();

    /** What is known of cases, and which are handled together. */
    public final FakeCases cases = new FakeCases();

    public final FakeClusters clusters = new FakeClusters();

    /** A fixture in which handlers find the town. */
    public <T> AggregateTestFixture<T> fixture(Class<T> aggregate) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(terms);
        fixture.registerInjectableResource(areas());
        fixture.registerInjectableResource(organisations());
        fixture.registerInjectableResource(memberships);
        fixture.registerInjectableResource(cases);
        fixture.registerInjectableResource(clusters);
        return fixture;
    }

    public static KnownAreas areas() {
        Map<String, AreaLevel> levels = Map.of(
                "hz",
                AreaLevel.CITY,
                "hz/xihu",
                AreaLevel.DISTRICT,
                "hz/xihu/beishan",
                AreaLevel.STREET,
                "hz/xihu/lingyin",
                AreaLevel.STREET,
                ELSEWHERE.value(),
                AreaLevel.COMMUNITY,
                "hz/xihu/beishan/baochu",
                AreaLevel.COMMUNITY,
                ESTATE.value(),
                AreaLevel.ESTATE);
        return area -> Optional.ofNullable(levels.get(area.value()));
    }

    public static KnownOrganisations organisations() {
        return id -> Optional.ofNullable(ORGANISATIONS.get(id));
    }

    /** A law that counts in hours only, so that a story's arithmetic can be done in one's head. */
    public static Policy policy() {
        return new Policy(new EveryDay(), new HourBook(), new OnePack(pack()));
    }

    private static ScenarioPack pack() {
        Route route = new Route(
                List.of(step("property"), step("owners"), step("community")),
                List.of(
                        new Route.Step("street-backstop", "street.sign", "street.resolve"),
                        new Route.Step("district-backstop", "district.sign", "district.resolve")),
                2,
                "objection",
                "case",
                "ruling",
                "confirm",
                2);
        return new ScenarioPack(
                "town",
                "3",
                "小镇",
                "Town",
                "街道",
                "Street",
                List.of(
                        new Category(
                                LIFT,
                                "town",
                                "3",
                                "电梯",
                                "Lift",
                                Category.Intake.AUTOMATIC,
                                null,
                                "supplement",
                                Category.Urgency.URGENT,
                                true,
                                route,
                                Category.Kind.COMPLAINT,
                                Set.of(Category.Referral.values()),
                                List.of(),
                                false,
                                List.of(
                                        new Category.SupportThreshold(1, "street-backstop", 2, "support.street"),
                                        new Category.SupportThreshold(2, "district-backstop", 4, "support.district"))),
                        new Category(
                                NOISE,
                                "town",
                                "3",
                                "噪声",
                                "Noise",
                                Category.Intake.REVIEWED,
                                "intake",
                                "supplement",
                                Category.Urgency.NORMAL,
                                false,
                                route,
                                Category.Kind.DISPUTE,
                                Set.of(Category.Referral.MEDIATION),
                                List.of(),
                                false,
                                List.of()),
                        new Category(
                                FEES,
                                "town",
                                "3",
                                "物业费",
                                "Fees",
                                Category.Intake.AUTOMATIC,
                                null,
                                "supplement",
                                Category.Urgency.NORMAL,
                                true,
                                route,
                                Category.Kind.COMPLAINT,
                                Set.of(Category.Referral.COUNCIL),
                                List.of(),
                                true,
                                List.of()),
                        new Category(
                                LEAK,
                                "town",
                                "3",
                                "漏水",
                                "Leak",
                                Category.Intake.AUTOMATIC,
                                null,
                                "supplement",
                                Category.Urgency.NORMAL,
                                false,
                                route,
                                Category.Kind.DISPUTE,
                                Set.of(Category.Referral.MEDIATION),
                                List.of(
                                        question("talked", Question.Type.YES_NO, true),
                                        new Question(
                                                "room",
                                                "哪里？",
                                                "Where?",
                                                Question.Type.CHOICE,
                                                false,
                                                List.of(new Question.Option("bath", "卫生间", "Bathroom"))),
                                        question("since", Question.Type.DATE, false),
                                        question("floors", Question.Type.TEXT, false)),
                                false,
                                List.of())));
    }

    private static Question question(String code, Question.Type type, boolean required) {
        return new Question(code, "问" + code, "Asks " + code, type, required, List.of());
    }

    private static Route.Step step(String capability) {
        return new Route.Step(capability, capability + ".sign", capability + ".resolve");
    }

    private static Actor person(String subject, String role, String... organisations) {
        return new Actor(subject, Set.of(role), Set.of(organisations));
    }

    private static OrganisationRegistered organisation(
            String id, OrganisationKind kind, String area, String capability) {
        return new OrganisationRegistered(id, kind, id, id, List.of(area), List.of(capability));
    }

    private static final class StoppedClock extends Clock {

        private Instant now = NOON;

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

    private record OnePack(ScenarioPack pack) implements ScenarioPacks {

        @Override
        public List<ScenarioPack> all() {
            return List.of(pack);
        }

        @Override
        public Optional<Category> category(String code) {
            return pack.categories().stream()
                    .filter(category -> category.code().equals(code))
                    .findFirst();
        }
    }

    private static final class EveryDay implements WorkingDays {

        @Override
        public Optional<String> dayOff(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public boolean announced(int year) {
            return true;
        }
    }

    private static final class HourBook implements LegalTerms {

        @Override
        public Due due(String term, Instant start) {
            LocalDate day = start.atZone(ZoneOffset.UTC).toLocalDate();
            LegalTerm inForce = inForce(term, day);
            Instant at = start.plus(Duration.ofHours(inForce.length()));
            return new Due(at, inForce, day, at.atZone(ZoneOffset.UTC).toLocalDate(), List.of(), false);
        }

        @Override
        public LegalTerm inForce(String term, LocalDate day) {
            if (day.isBefore(LAW_SINCE) || !HOURS.containsKey(term)) throw new IllegalArgumentException(term);
            LegalTerm plain = new LegalTerm(term, "小镇规则", "第一条", "2022", LAW_SINCE, HOURS.get(term), Unit.HOURS);
            if (!LONGER.containsKey(term)) return plain;
            return new LegalTerm(
                    plain.code(),
                    plain.law(),
                    plain.article(),
                    plain.lawVersion(),
                    plain.effectiveFrom(),
                    plain.length(),
                    plain.unit(),
                    plain.zone(),
                    plain.says(),
                    new LegalTerm.Extension(LONGER.get(term), Unit.HOURS, "承办机构", "第二条"),
                    List.of());
        }
    }
}
