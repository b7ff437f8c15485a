package org.liuhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.OrganisationEvent;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.enforcement.EnforcementEvent;
import org.liuhe.contracts.enforcement.TeamMemberEvent;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.liuhe.contracts.privacy.ErasureEvent;

/** A text of an event is either marked as personal, or here among those that somebody looked at and found to be none. */
class MarkedTest {

    /** Numbers, codes and names of organisations; and what was written for everybody to read. */
    private static final Set<String> NOT_PERSONAL = Set.of(
            "accused",
            "applicant",
            "area",
            "article",
            "category",
            "community",
            "confirmer",
            "insteadOf",
            "language",
            "law",
            "lawVersion",
            "lead",
            "legalBasis",
            "matter",
            "nameEn",
            "nameZh",
            "organisation",
            "originOrganisation",
            "ownersCommittee",
            "pack",
            "packVersion",
            "passOver",
            "propertyManager",
            "registeredBy",
            "requestedBy",
            "responsible",
            "ruling",
            "sameFactsAs",
            "source",
            "toOrganisation",
            "trackingCode",
            "capability",
            "questionCode",
            "mediaType",
            "sha256",
            "resolveTerm",
            "signTerm",
            "byOrganisation",
            // pseudonyms
            "examiner",
            "person",
            // the public's
            "publicAnswer",
            "publicSummary",
            "publicText",
            "publicTitle");

    private static final Set<Class<?>> KINDS = Set.of(
            ComplaintEvent.class,
            CaseEvent.class,
            CouncilEvent.class,
            DisputeEvent.class,
            EnforcementEvent.class,
            TeamMemberEvent.class,
            PetitionEvent.class,
            OrganisationEvent.class,
            ErasureEvent.class);

    @Test
    void leavesNoTextOutUnseen() {
        Set<String> unmarked = new TreeSet<>();
        Set<Class<?>> seen = new java.util.HashSet<>();
        KINDS.stream()
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                .forEach(event -> look(event, unmarked, seen));
        assertThat(seen).hasSizeGreaterThan(150);
        assertThat(unmarked).isEmpty();
    }

    private static void look(Class<?> type, Set<String> unmarked, Set<Class<?>> seen) {
        if (!type.isRecord() || !seen.add(type)) return;
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> of = component.getType();
            String name = component.getName();
            boolean known = component.isAnnotationPresent(PersonalData.class)
                    || name.endsWith("Id")
                    || NOT_PERSONAL.contains(name);
            if (of == String.class
                    && !known
                    && !type.getSimpleName()
                            .matches(
                                    "DueDate|Suspension|Extension|Skipped.*|RouteStep|RoutePlan|KeepingDuty|CoSignThreshold"))
                unmarked.add(type.getSimpleName() + "." + name);
            if (of.isRecord()) look(of, unmarked, seen);
            if (Collection.class.isAssignableFrom(of)
                    && component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element) look(element, unmarked, seen);
        }
    }
}
