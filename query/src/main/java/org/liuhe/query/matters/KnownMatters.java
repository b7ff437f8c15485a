package org.liuhe.query.matters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MayKnowOf;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.springframework.stereotype.Component;

/** Says whether somebody may know that a matter exists; asked of the context that keeps it. */
@Component
public class KnownMatters {

    private final List<MatterAccess> accesses;
    private final CatchUp catchUp;

    KnownMatters(List<MatterAccess> accesses, CatchUp catchUp) {
        this.accesses = accesses;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<Boolean> handle(MayKnowOf query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        Optional<MatterAccess> access = MatterKind.of(query.matterId()).flatMap(this::keeper);
        if (access.isEmpty()) return CompletableFuture.completedFuture(false);
        if (actor.has(Role.OPERATOR)) return CompletableFuture.completedFuture(true);
        return catchUp.answer(
                query.after(), access.get()::seen, () -> access.get().isKnown(query.matterId(), actor));
    }

    /** As it is now, without waiting for anything. */
    public boolean isKnown(String matterId, Actor actor) {
        if (actor.has(Role.OPERATOR)) return MatterKind.of(matterId).isPresent();
        return MatterKind.of(matterId)
                .flatMap(this::keeper)
                .filter(access -> access.isKnown(matterId, actor))
                .isPresent();
    }

    private Optional<MatterAccess> keeper(MatterKind kind) {
        return accesses.stream().filter(access -> access.keeps(kind)).findFirst();
    }
}
