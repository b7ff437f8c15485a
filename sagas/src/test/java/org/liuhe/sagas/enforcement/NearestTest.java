package org.liuhe.sagas.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.enforcement.FindNearestFree;
import org.liuhe.contracts.enforcement.FreeMember;
import org.springframework.core.ResolvableType;

class NearestTest {

    @Test
    void asksInItsOwnName() {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        List<Optional<Actor>> askers = new ArrayList<>();
        bus.subscribe(
                FindNearestFree.class.getName(),
                ResolvableType.forClassWithGenerics(List.class, FreeMember.class)
                        .getType(),
                (QueryMessage<?, List<FreeMember>> query) -> {
                    askers.add(Actor.of(query.getMetaData()));
                    return List.<FreeMember>of();
                });
        Nearest nearest =
                new Nearest(DefaultQueryGateway.builder().queryBus(bus).build());
        assertThat(nearest.of("hz/xihu", List.of("org-team"), List.of())).isEmpty();
        assertThat(askers).containsExactly(Optional.of(Actor.system("enforcement")));
    }
}
