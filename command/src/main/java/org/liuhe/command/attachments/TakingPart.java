package org.liuhe.command.attachments;

import java.util.Optional;
import org.liuhe.contracts.Actor;

/** Who may add to a matter. */
interface TakingPart {

    /** As whom the actor takes part; empty where they do not, or there is no such matter. */
    Optional<Part> of(String matterId, Actor actor);

    /** @param organisation of the actor's; null where they filed it themselves */
    record Part(String organisation) {}
}
