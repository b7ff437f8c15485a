package org.liuhe.query.disputes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.SessionView;
import org.liuhe.contracts.referrals.Party;

/**
 * What a reader may do next, by name; the commands' own rules decide. What was done already, or waits for somebody else, is not
 * among it.
 */
final class Acts {

    private static final Set<Confirmation> NOT_ASKED_BY_ALL = Set.of(Confirmation.NONE, Confirmation.ASKED_BY_ONE);

    private final Known known;
    private final Reader reader;
    private final Set<String> sides;

    private Acts(Known known, Reader reader) {
        this.known = known;
        this.reader = reader;
        this.sides = new HashSet<>(reader.sides());
        if (reader.committee()) sides.addAll(withoutAccount(known));
    }

    static List<String> of(Known known, Reader reader) {
        return new Acts(known, reader).all();
    }

    private static List<String> withoutAccount(Known known) {
        return known.parties.stream()
                .filter(party -> party.subject() == null && party.organisationId() == null)
                .map(Party::partyId)
                .toList();
    }

    private List<String> all() {
        List<String> acts = new ArrayList<>();
        if (reader.mediator()) ofTheMediator().filter(this::mediatorMay).forEach(acts::add);
        if (reader.committee()) ofTheCommittee().filter(this::committeeMay).forEach(acts::add);
        if (!sides.isEmpty()) ofASide().filter(this::sideMay).forEach(acts::add);
        if (reader.police() && known.riskOpen) acts.add("answer-risk");
        if (reader.court() && known.confirmation == Confirmation.BEFORE_COURT)
            acts.addAll(List.of("confirm-agreement", "refuse-confirmation"));
        if (reader.origin() && known.mustAcknowledge() && known.stage.ended()) acts.add("acknowledge");
        if (reader.actor().has(Role.OPERATOR)) acts.addAll(ofTheOperator());
        return acts.stream().distinct().toList();
    }

    /** Of the committee, too: for whoever has no account. */
    private Stream<String> ofASide() {
        return switch (known.stage) {
            case INVITING -> Stream.of("consent", "refuse", "withdraw");
            case CHOOSING -> Stream.of("choose-mediator", "refuse", "agree-extension", "end", "withdraw");
            case MEDIATING ->
                Stream.of("propose", "caucus", "ask-recusal", "agree-extension", "refuse", "end", "withdraw");
            case SIGNING -> Stream.of("sign", "end", "withdraw");
            case EFFECTIVE -> Stream.of("report-done", "confirm-done", "report-breach", "ask-confirmation");
            case OPENED, GAP, DECIDING -> Stream.of("withdraw");
            default -> Stream.of();
        };
    }

    private boolean sideMay(String act) {
        return switch (act) {
            case "consent" -> !known.consented.containsAll(sides);
            case "sign" -> !known.signed.containsAll(sides);
            case "ask-recusal" -> !known.recusalAsked;
            case "agree-extension" -> !known.extended && !known.extending.containsAll(sides);
            case "report-done" ->
                owed(each -> reader.sides().contains(each.partyId()) && !known.reported.contains(each.obligationId()));
            case "confirm-done", "report-breach" ->
                owed(each -> sides.stream().anyMatch(side -> !side.equals(each.partyId())));
            case "ask-confirmation" -> NOT_ASKED_BY_ALL.contains(known.confirmation) && !known.asked.containsAll(sides);
            case "withdraw" ->
                known.opening.applicant() != null && reader.sides().contains(known.opening.applicant());
            default -> true;
        };
    }

    private boolean owed(Predicate<Obligation> which) {
        return known.owed().stream().anyMatch(which);
    }

    private Stream<String> ofTheCommittee() {
        Stream<String> now =
                switch (known.stage) {
                    case DECIDING -> Stream.of("accept", "decline");
                    case INVITING, EFFECTIVE -> Stream.of("report-risk");
                    case CHOOSING -> Stream.of("name-mediator", "report-risk");
                    case MEDIATING -> Stream.of("recuse", "report-risk", "keep-mediator");
                    case SIGNING -> Stream.of("seal", "report-risk");
                    default -> Stream.of();
                };
        return known.stage.ended() ? now : Stream.concat(now, Stream.of("identify-party"));
    }

    private boolean committeeMay(String act) {
        return switch (act) {
            case "seal" -> known.allSigned() && known.mediatorSigned;
            // whoever is asked to recuse does not decide on it
            case "keep-mediator" -> known.recusalAsked && !reader.mediator();
            case "report-risk" -> !known.riskOpen;
            default -> true;
        };
    }

    private Stream<String> ofTheMediator() {
        return switch (known.stage) {
            case MEDIATING ->
                Stream.of(
                        "schedule-session",
                        "hold-session",
                        "propose",
                        "caucus",
                        "record-agreement",
                        "refer-enforcement",
                        "recuse",
                        "report-risk",
                        "end");
            case SIGNING -> Stream.of("sign-mediator", "hold-session", "refer-enforcement", "report-risk", "end");
            case EFFECTIVE -> Stream.of("confirm-done", "report-breach", "refer-enforcement", "report-risk");
            default -> Stream.of();
        };
    }

    private boolean mediatorMay(String act) {
        return switch (act) {
            case "hold-session" -> !known.sessions.values().stream().allMatch(SessionView::held);
            case "sign-mediator" -> known.allSigned() && !known.mediatorSigned;
            case "refer-enforcement" -> !known.referralOpen;
            case "report-risk" -> !known.riskOpen;
            default -> true;
        };
    }

    private List<String> ofTheOperator() {
        List<String> acts = new ArrayList<>();
        if (known.stage == DisputeStage.GAP) acts.add("assign-committee");
        if (known.riskOpen && known.police == null) acts.add("tell-police");
        if (known.confirmation == Confirmation.BEFORE_COURT && known.court == null) acts.add("send-to-court");
        if (!known.stage.ended()) acts.addAll(List.of("identify-party", "remove-party"));
        return acts;
    }
}
