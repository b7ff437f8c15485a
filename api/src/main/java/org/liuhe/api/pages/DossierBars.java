package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liuhe.api.matters.MatterScreen.Bar;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.inbox.Task;

/** Why what may usually be done with a case may not be done by this person now. The command's own rules say the same. */
final class DossierBars {

    /** What there is to do with a case, by the key of its label. */
    private enum ActOfCase {
        SIGN("sign", "sign.send"),
        RECORD("record", "record.title"),
        RESOLVE("resolve", "resolve.title"),
        RETURN("return", "return.title"),
        RULE("rule", "rule.title");

        private final String act;
        private final String label;

        ActOfCase(String act, String label) {
            this.act = act;
            this.label = label;
        }
    }

    private DossierBars() {}

    /**
     * @param open acts that are offered
     * @param returnable whether the objection term still runs
     */
    static List<Bar> of(DossierView dossier, Set<String> open, boolean returnable, Actor actor) {
        if (dossier.caseId() == null) return intake(dossier, open, actor);
        List<Bar> bars = new ArrayList<>();
        for (ActOfCase each : ActOfCase.values()) {
            if (open.contains(each.act) || !concerns(each, actor)) continue;
            bars.add(bar(each, dossier, returnable, actor));
        }
        return bars;
    }

    private static List<Bar> intake(DossierView dossier, Set<String> open, Actor actor) {
        if (open.contains("accept")) return List.of();
        String reason = dossier.stage().ended()
                ? "ended"
                : dossier.holder() == null ? "nobody" : actor.belongsTo(dossier.holder()) ? "asked" : "held";
        return List.of(reason.equals("held") ? held("accept.send", dossier) : new Bar("accept.send", reason));
    }

    /** To rule is for the tiers above the route. */
    private static boolean concerns(ActOfCase act, Actor actor) {
        return act != ActOfCase.RULE || actor.has(Role.STREET) || actor.has(Role.DISTRICT) || actor.has(Role.OPERATOR);
    }

    private static Bar bar(ActOfCase act, DossierView dossier, boolean returnable, Actor actor) {
        if (dossier.stage().ended()) return new Bar(act.label, "ended");
        if (dossier.holder() == null) return new Bar(act.label, "nobody");
        if (!actor.belongsTo(dossier.holder())) return held(act.label, dossier);
        boolean past = act == ActOfCase.RETURN && !returnable && dossier.returnUntil() != null;
        String reason = ofHolder(act, dossier, returnable);
        return past ? new Bar(act.label, reason, dossier.returnUntil()) : new Bar(act.label, reason);
    }

    private static Bar held(String label, DossierView dossier) {
        return new Bar(label, "held", new OrganisationId(dossier.holder()));
    }

    private static String ofHolder(ActOfCase act, DossierView dossier, boolean returnable) {
        Task task = dossier.task();
        if (task == null) return "answered";
        boolean waits = dossier.referralId() != null;
        return switch (act) {
            case SIGN -> task == Task.RULE ? "rule-first" : "signed";
            case RECORD, RESOLVE -> task == Task.SIGN ? "sign-first" : task == Task.RULE ? "rule-first" : "waits";
            case RETURN -> {
                if (task == Task.RULE) yield "rule-first";
                if (dossier.binding()) yield "binding";
                yield waits && returnable ? "waits" : dossier.returnUntil() == null ? "last" : "return-over";
            }
            case RULE -> "not-ruling";
        };
    }
}
