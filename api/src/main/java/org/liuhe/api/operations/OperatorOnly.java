package org.liuhe.api.operations;

import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.springframework.stereotype.Component;

/** Dead letters pass no message, and so no table of authority: who asks is looked at here. */
@Component
class OperatorOnly {

    private final CurrentActor actor;

    OperatorOnly(CurrentActor actor) {
        this.actor = actor;
    }

    /**
     * @return the operator's subject
     * @throws Refused authority.denied for everybody else
     */
    String subject() {
        Actor asking = actor.required();
        if (!asking.has(Role.OPERATOR)) throw new Refused(CommonRule.DENIED, null);
        return asking.subject();
    }
}
