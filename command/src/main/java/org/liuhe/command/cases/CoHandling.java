package org.liuhe.command.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.cases.CaseRule;

/** Whom the holders of a case have asked to help 协办, and who of them has not answered. */
final class CoHandling {

    /** The organisation of each request, from the first. */
    private final List<String> asked = new ArrayList<>();

    private final Set<Integer> open = new HashSet<>();

    int next() {
        return asked.size() + 1;
    }

    void asked(int ask, String organisation) {
        asked.add(organisation);
        open.add(ask);
    }

    void answered(int ask) {
        open.remove(ask);
    }

    /** The matter is answered: nobody needs help any more. */
    void over() {
        open.clear();
    }

    void refuseAsking(String holder, String organisation) {
        boolean waits = open.stream().anyMatch(ask -> asked.get(ask - 1).equals(organisation));
        if (waits || organisation.equals(holder)) throw new RuleBroken(CaseRule.CO_HANDLER_ASKED, "organisation");
    }

    /** @return the organisation that the request went to, of which the actor is */
    String answering(Actor actor, int ask) {
        String organisation = ask >= 1 && ask <= asked.size() ? asked.get(ask - 1) : null;
        if (!actor.belongsTo(organisation)) throw new RuleBroken(CaseRule.NOT_THE_CO_HANDLER);
        if (!open.contains(ask)) throw new RuleBroken(CaseRule.CO_HANDLING_OVER, "ask", ask);
        return organisation;
    }

    List<String> organisations() {
        return asked;
    }
}
