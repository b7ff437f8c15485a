package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.liuhe.api.cases.CaseActs;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.matters.Act;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.RecordAction;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.ReleaseToAccused;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.policy.Policy;
import org.springframework.stereotype.Component;

/** What a person may do about a dossier now, and the command that each form stands for. */
@Component
class DossierActs {

    private final CurrentActor currentActor;
    private final Writes writes;
    private final ActBodies bodies;
    private final Policy policy;

    DossierActs(CurrentActor currentActor, Writes writes, ActBodies bodies, Policy policy) {
        this.bodies = bodies;
        this.policy = policy;
        this.currentActor = currentActor;
        this.writes = writes;
    }

    /** What the page offers; whether it is allowed is decided by the command's own rules. */
    Set<String> open(DossierView dossier, boolean returnable) {
        Actor actor = currentActor.required();
        Set<String> acts = new LinkedHashSet<>();
        boolean mine = actor.belongsTo(dossier.holder());
        Task task = dossier.task();
        if (task == Task.INTAKE && mine) acts.addAll(Set.of("accept", "reject", "ask"));
        if (task == Task.SIGN && mine) acts.add("sign");
        boolean waits = dossier.referralId() != null;
        if (task == Task.RESOLVE && mine) acts.add("record");
        if (task == Task.RESOLVE && mine && !waits) acts.add("resolve");
        if ((task == Task.SIGN || task == Task.RESOLVE) && mine && returnable && !waits) acts.add("return");
        if (task == Task.RULE && mine || task == Task.GAP && actor.has(Role.OPERATOR)) acts.add("rule");
        boolean takesPart = !actor.organisations().isEmpty();
        if (dossier.caseId() != null && takesPart && !dossier.stage().ended()) acts.add("comment");
        boolean mayRelease = dossier.shield() != null && dossier.shield().mayRelease();
        if (mayRelease && !dossier.stage().ended()) acts.add("release");
        if (passesOn(dossier, actor)) acts.add("supplement");
        acts.addAll(further(dossier, mine, waits));
        return acts;
    }

    /** For whoever has no account, the office that took it down says what was asked of them. */
    private static boolean passesOn(DossierView dossier, Actor actor) {
        return dossier.stage() == Stage.SUPPLEMENT_ASKED
                && dossier.takenDown() != null
                && actor.belongsTo(dossier.takenDown().organisation());
    }

    private Set<String> further(DossierView dossier, boolean mine, boolean waits) {
        Set<String> acts = new LinkedHashSet<>();
        Task task = dossier.task();
        if (mine && (task == Task.RESOLVE || task == Task.RULE)) acts.add("ask-help");
        if (mine && task == Task.RULE) acts.add("pass-ruling-up");
        if (mine && dossier.binding() && !waits) acts.add("appeal-ruling");
        boolean follows = dossier.together() != null && !dossier.together().leads();
        if (mine && task == Task.RESOLVE && follows) acts.add("uncluster");
        if (mine && task == Task.RESOLVE && !waits && !follows)
            policy.packs().category(dossier.category()).stream()
                    .flatMap(category -> category.allow().stream())
                    .forEach(kind -> acts.add("refer-to-" + kind.name().toLowerCase(Locale.ROOT)));
        if (mine && waits) acts.add("take-back");
        if (ask(dossier).isPresent()) acts.addAll(Set.of("contribute", "decline-help"));
        return acts;
    }

    /** Number of the request for help that the reader's organisation has not answered. */
    Optional<Integer> ask(DossierView dossier) {
        Actor actor = currentActor.required();
        return dossier.helpAsked().stream()
                .filter(asked -> actor.belongsTo(asked.organisation()))
                .map(DossierView.HelpAsked::ask)
                .findFirst();
    }

    /** The forms of those acts that are drawn from what they ask. */
    List<ActForm> forms(Set<String> acts) {
        return CaseActs.all().stream()
                .filter(act -> acts.contains(act.name()))
                .map(ActForm::of)
                .toList();
    }

    /** The command of a form that is drawn from what it asks; null where it makes none, with the problems in the form. */
    <B> Command drawn(Act<B> act, Attempt form, Function<Refusal, String> sentences) {
        ActForm asked = ActForm.of(act);
        List<Refusal> problems = new ArrayList<>();
        B body = bodies.read(act, asked, form, problems);
        problems.forEach(
                problem -> form.add(asked.asks(problem.field()) ? problem.field() : null, sentences.apply(problem)));
        if (body == null) return null;
        return act.maker().command(form.value("caseId"), form.number("version"), form.value("key"), body);
    }

    /** The stream that the form's command writes to. */
    String stream(Attempt form) {
        return ofComplaint(form.act()) ? form.value("complaintId") : form.value("caseId");
    }

    /** @throws RuleBroken where what was sent makes no command */
    Command command(Attempt form) {
        return ofComplaint(form.act()) ? intake(form) : work(form);
    }

    private static boolean ofComplaint(String act) {
        return Set.of("accept", "reject", "ask", "release", "supplement").contains(act);
    }

    private static Command intake(Attempt form) {
        ComplaintId id = new ComplaintId(form.value("complaintId"));
        Long version = form.number("version");
        return switch (form.act()) {
            case "accept" -> new AcceptComplaint(id, version);
            case "reject" ->
                new RejectComplaint(
                        id, chosen(RejectionReason.class, form, "reason"), form.value("explanation"), version);
            case "release" -> new ReleaseToAccused(id, form.value("text"), version);
            case "supplement" -> new SupplementComplaint(id, form.value("text"), version);
            default -> new RequestSupplement(id, form.value("question"), version);
        };
    }

    private Command work(Attempt form) {
        CaseId id = new CaseId(form.value("caseId"));
        if (form.act().equals("comment"))
            return new CommentOnCase(id, writes.derived("cmt-", form.value("key")), form.value("text"));
        int assignment = Math.toIntExact(form.number("assignment"));
        Long version = form.number("version");
        return switch (form.act()) {
            case "sign" -> new SignForCase(id, assignment, version);
            case "record" ->
                new RecordAction(
                        id, assignment, writes.derived("act-", form.value("key")), form.value("text"), version);
            case "return" ->
                new ReturnCase(
                        id, assignment, chosen(ReturnReason.class, form, "reason"), form.value("explanation"), version);
            case "resolve" ->
                new ResolveCase(
                        id,
                        assignment,
                        chosen(Resolution.class, form, "resolution"),
                        form.value("reply"),
                        form.optional("publicSummary"),
                        version);
            case "rule" -> new RuleOnCase(id, assignment, organisation(form), form.value("reasons"), version);
            default -> throw new RuleBroken(CommonRule.ID_MALFORMED, null, "act");
        };
    }

    private static OrganisationId organisation(Attempt form) {
        if (form.value("organisation").isBlank()) throw new RuleBroken(EdgeRule.VALUE_MISSING, "organisation");
        return new OrganisationId(form.value("organisation"));
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, Attempt form, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(form.value(field)))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(EdgeRule.VALUE_MISSING, field));
    }
}
