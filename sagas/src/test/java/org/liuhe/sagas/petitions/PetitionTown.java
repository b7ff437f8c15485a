package org.liuhe.sagas.petitions;

import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.dueAfter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.sagas.cases.Directory;

/** The town of both sagas of a petition: who serves what, and what they hear. */
public final class PetitionTown {

    static final String ID = "pet-1";
    static final PetitionId PETITION = new PetitionId(ID);
    public static final String STREET = "org-street";

    private PetitionTown() {}

    /** Organisations by capability and area. */
    public static Map<String, String> served() {
        Map<String, String> town = new HashMap<>();
        town.put("petitions hz/xihu/beishan", "org-office");
        town.put("petitions hz/xihu", "org-district-office");
        town.put("street-backstop hz/xihu/beishan", STREET);
        town.put("district-backstop hz/xihu/beishan", "org-district");
        town.put("city-backstop hz/xihu/beishan", "org-city");
        return town;
    }

    public static Directory directory(Map<String, String> town) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new Asked(town)).subscribe(bus);
        return new Directory(DefaultQueryGateway.builder().queryBus(bus).build());
    }

    static Stream<Event> ends() {
        return Stream.of(
                new PetitionNotAccepted(ID, "org-office", PetitionNotAcceptedReason.NO_FACTS, "无", START),
                new PetitionNotContested(ID, ReviewLevel.REVIEW, START),
                new PetitionWithdrawn(ID, START),
                new PetitionSettledByMediation(ID, "org-office", false, START),
                answered(ReviewLevel.REREVIEW));
    }

    static PetitionFiled filed(String accused, String registeredBy) {
        return new PetitionFiled(
                ID,
                "000-000-01Z",
                PetitionChannel.WEB,
                "lin",
                null,
                null,
                List.of(),
                registeredBy,
                "hz/xihu/beishan",
                null,
                accused,
                "事",
                true,
                "zh-CN",
                null,
                List.of(
                        new CoSignThreshold(1, "street-backstop", 2, "t"),
                        new CoSignThreshold(2, "district-backstop", 100, "t")),
                START,
                dueAfter(10));
    }

    static PetitionReviewAnswered answered(ReviewLevel level) {
        return new PetitionReviewAnswered(
                ID,
                level,
                "org-district",
                ReviewOpinion.UPHELD,
                "维持",
                null,
                START,
                level == ReviewLevel.REVIEW ? dueAfter(120) : null);
    }

    /** Who serves what, in exactly which area. */
    record Asked(Map<String, String> town) {

        @QueryHandler
        Optional<OrganisationView> on(FindResponsible query) {
            return Optional.ofNullable(town.get(query.capability() + " " + query.area()))
                    .map(id -> new OrganisationView(
                            id, OrganisationKind.AGENCY, id, id, List.of(query.area()), List.of(query.capability())));
        }
    }
}
