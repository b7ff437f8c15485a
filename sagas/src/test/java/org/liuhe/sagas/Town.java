package org.liuhe.sagas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationView;

/** A town's directory, asked over a real query bus. */
public final class Town {

    private final Map<String, String> responsible = new HashMap<>();
    private final List<FindResponsible> asked = new ArrayList<>();
    private boolean broken;

    /** Everybody of {@link Stories#PLAN} is there. */
    public static Town complete() {
        return new Town()
                .with("property", Stories.PROPERTY)
                .with("owners", Stories.OWNERS)
                .with("street", Stories.STREET)
                .with("district", Stories.DISTRICT);
    }

    public Town with(String capability, String organisation) {
        responsible.put(capability, organisation);
        return this;
    }

    public Town without(String... capabilities) {
        responsible.keySet().removeAll(List.of(capabilities));
        return this;
    }

    public void breaks() {
        broken = true;
    }

    public List<FindResponsible> asked() {
        return asked;
    }

    /** The tiers of {@link Stories#PLAN} that somebody serves, up to the highest of the plan in use. */
    public List<Integer> servedTiers(int highest) {
        return IntStream.rangeClosed(1, highest)
                .filter(tier -> responsible.containsKey(
                        Stories.PLAN.backstops().get(tier - 1).capability()))
                .boxed()
                .toList();
    }

    public QueryGateway queries() {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(this).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @QueryHandler
    Optional<OrganisationView> on(FindResponsible query) {
        if (broken) throw new IllegalStateException("the directory is down");
        asked.add(query);
        return Optional.ofNullable(responsible.get(query.capability()))
                .map(id -> new OrganisationView(
                        id, OrganisationKind.AGENCY, id, id, List.of(query.area()), List.of(query.capability())));
    }
}
