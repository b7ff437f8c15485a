package org.liuhe.app.walk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.FindNearestFree;
import org.liuhe.contracts.enforcement.FreeMember;

/** The people and organisations of every walk; which of them serve the estate differs from walk to walk. */
final class Town {

    static final AreaPath ESTATE = new AreaPath("hz/xihu/beishan/baochu/yujing");
    static final String PLACE = "三幢二单元";

    static final Actor LIN = person("lin", Role.RESIDENT);
    static final Actor WANG = person("wang", Role.RESIDENT);
    static final Actor WORKER = person("worker", Role.COMMUNITY, "org-office");
    static final Actor OWNER = person("owner", Role.OWNERS_COMMITTEE, "org-owners");
    static final Actor CLERK = person("clerk", Role.PROPERTY_MANAGER, "org-property");
    static final Actor STREET = person("street", Role.STREET, "org-street");
    static final Actor DISTRICT = person("district", Role.DISTRICT, "org-district");
    static final Actor CHEN = person("chen", Role.MEDIATOR, "org-mediation");
    static final Actor SECRETARY = person("secretary", Role.MEDIATOR, "org-mediation");
    static final Actor CONSTABLE = person("constable", Role.POLICE, "org-police");
    static final Actor JUDGE = person("judge", Role.COURT, "org-court");
    static final Actor OPERATOR = person("operator", Role.OPERATOR);
    static final Actor CHIEF = person("chief", Role.ENFORCEMENT, "org-team");
    static final Actor OFFICER = person("officer", Role.ENFORCEMENT, "org-team");
    static final Actor PARTNER = person("partner", Role.ENFORCEMENT, "org-team");
    static final Actor COLLEAGUE = person("colleague", Role.DISTRICT, "org-housing");
    static final Actor CITY = person("city", Role.DISTRICT, "org-city");
    static final Actor PETITIONS = person("petitions", Role.PETITIONS, "org-petitions");
    static final Actor CITY_PETITIONS = person("city-petitions", Role.PETITIONS, "org-city-petitions");

    static final List<Actor> PEOPLE = List.of(
            LIN,
            WANG,
            WORKER,
            OWNER,
            CLERK,
            STREET,
            DISTRICT,
            CHEN,
            SECRETARY,
            CONSTABLE,
            JUDGE,
            OPERATOR,
            CHIEF,
            OFFICER,
            PARTNER,
            COLLEAGUE,
            CITY,
            PETITIONS,
            CITY_PETITIONS);

    static final List<Event> REGISTRY = List.of(
            area("hz", AreaLevel.CITY),
            area("hz/xihu", AreaLevel.DISTRICT),
            area("hz/xihu/beishan", AreaLevel.STREET),
            area("hz/xihu/beishan/baochu", AreaLevel.COMMUNITY),
            area(ESTATE.value(), AreaLevel.ESTATE),
            organisation("org-office", OrganisationKind.COMMUNITY_OFFICE, "community"),
            organisation("org-owners", OrganisationKind.OWNERS_COMMITTEE, "owners"),
            organisation("org-property", OrganisationKind.PROPERTY_MANAGER, "property"),
            organisation("org-street", OrganisationKind.STREET_OFFICE, "street-backstop", "hz/xihu/beishan"),
            organisation("org-district", OrganisationKind.DISTRICT_OFFICE, "district-backstop"),
            organisation("org-mediation", OrganisationKind.MEDIATION_COMMITTEE, "mediation"),
            organisation("org-police", OrganisationKind.POLICE, "police"),
            organisation("org-court", OrganisationKind.COURT, "court"),
            organisation("org-team", OrganisationKind.ENFORCEMENT_TEAM, "enforcement"),
            organisation("org-housing", OrganisationKind.AGENCY, "housing"),
            organisation("org-city", OrganisationKind.AGENCY, "city-backstop", "hz"),
            organisation("org-petitions", OrganisationKind.PETITION_OFFICE, "petitions"),
            organisation("org-city-petitions", OrganisationKind.PETITION_OFFICE, "petitions", "hz"));

    private static final int ONE_IN = 9;
    private static final String NEIGHBOUR = "neighbour-";

    private final Set<String> idle = new HashSet<>();
    private final Map<String, AvailabilityReported> members;

    /** @param members what each reported last */
    Town(Map<String, AvailabilityReported> members) {
        this.members = members;
    }

    /** Each organisation may be one that serves nobody. */
    void begin(Random random) {
        idle.clear();
        organisations()
                .map(OrganisationRegistered::organisationId)
                .filter(organisation -> random.nextInt(ONE_IN) == 0)
                .forEach(idle::add);
    }

    String idle() {
        return idle.toString();
    }

    /** Somebody of the organisation. */
    static Actor of(String organisation) {
        return PEOPLE.stream()
                .filter(person -> person.belongsTo(organisation))
                .findFirst()
                .orElseThrow();
    }

    static Actor named(String subject) {
        if (subject.startsWith(NEIGHBOUR)) return person(subject, Role.RESIDENT);
        return PEOPLE.stream()
                .filter(person -> person.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** One of as many residents as are wanted. */
    static Actor neighbour(int number) {
        return named(NEIGHBOUR + number);
    }

    @QueryHandler
    Optional<OrganisationView> responsible(FindResponsible query) {
        return organisations()
                .filter(organisation -> organisation.capabilities().contains(query.capability()))
                .filter(organisation -> !idle.contains(organisation.organisationId()))
                .filter(organisation -> (query.area() + "/").startsWith(area(organisation) + "/"))
                .max(Comparator.comparing(organisation -> area(organisation).length()))
                .map(organisation -> new OrganisationView(
                        organisation.organisationId(),
                        organisation.kind(),
                        organisation.nameZh(),
                        organisation.nameEn(),
                        organisation.areas(),
                        organisation.capabilities()));
    }

    @QueryHandler
    List<FreeMember> nearestFree(FindNearestFree query) {
        return members.values().stream()
                .filter(AvailabilityReported::free)
                .filter(member -> query.organisations().contains(member.organisationId()))
                .filter(member -> !query.passedOver().contains(member.memberId()))
                .sorted(Comparator.comparing(AvailabilityReported::memberId))
                .map(member -> new FreeMember(
                        member.memberId(), member.organisationId(), member.area(), 0, member.reportedAt()))
                .toList();
    }

    private static Stream<OrganisationRegistered> organisations() {
        return REGISTRY.stream()
                .filter(OrganisationRegistered.class::isInstance)
                .map(OrganisationRegistered.class::cast);
    }

    private static String area(OrganisationRegistered organisation) {
        return organisation.areas().get(0);
    }

    private static Actor person(String subject, String role, String... organisations) {
        return new Actor(subject, Set.of(role), Set.of(organisations));
    }

    private static AreaRegistered area(String path, AreaLevel level) {
        return new AreaRegistered(new AreaPath(path).streamId(), path, level, path, path, null);
    }

    private static OrganisationRegistered organisation(String id, OrganisationKind kind, String capability) {
        return organisation(id, kind, capability, "hz/xihu");
    }

    private static OrganisationRegistered organisation(
            String id, OrganisationKind kind, String capability, String area) {
        return new OrganisationRegistered(id, kind, id, id, List.of(area), List.of(capability));
    }
}
