package org.liuhe.api.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
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
     * An act that is not open, and why.
     *
     * @param label key of its name
     * @param reason key of the sentence
     * @param organisation that it names, or null
     * @param until time that it names, or null
     */
    record Bar(String label, String reason, String organisation, Instant until) {}

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
        return List.of(new Bar("accept.send", reason, reason.equals("held") ? dossier.holder() : null, null));
    }

    /** To rule is for the tiers above the route. */
    private static boolean concerns(ActOfCase act, Actor actor) {
        return act != ActOfCase.RULE || actor.has(Role.STREET) || actor.has(Role.DISTRICT) || actor.has(Role.OPERATOR);
    }

    private static Bar bar(ActOfCase act, DossierView dossier, boolean returnable, Actor actor) {
        if (dossier.stage().ended()) return new Bar(act.label, "ended", null, null);
        if (dossier.holder() == null) return new Bar(act.label, "nobody", null, null);
        if (!actor.belongsTo(dossier.holder())) return new Bar(act.label, "held", dossier.holder(), null);
        boolean past = act == ActOfCase.RETURN && !returnable && dossier.returnUntil() != null;
        return new Bar(act.label, ofHolder(act, dossier, returnable), null, past ? dossier.returnUntil() : null);
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
