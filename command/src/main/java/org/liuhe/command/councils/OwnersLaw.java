package org.liuhe.command.councils;

import java.time.Instant;
import java.time.LocalDate;
import org.liuhe.policy.Policy;
import org.liuhe.policy.majorities.OwnersVote;
import org.springframework.stereotype.Component;

/** The law of the owners' vote 民法典 278, by the day on which a vote is called. */
@Component
class OwnersLaw {

    private final Policy policy;

    OwnersLaw(Policy policy) {
        this.policy = policy;
    }

    OwnersVote on(Instant called) {
        return policy.ownersVotes().inForce(LocalDate.ofInstant(called, AgreedDue.ZONE));
    }
}
