package org.liuhe.query.disputes;

import java.util.ArrayList;
import java.util.List;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.DisputeStage;

/** What a reader may do next, by name; the commands' own rules decide. */
final class Acts {

    private Acts() {}

    static List<String> of(Known known, Reader reader) {
        List<String> acts = new ArrayList<>();
        if (reader.isParty() || reader.committee()) acts.addAll(ofASide(known, reader));
        if (reader.committee()) acts.addAll(ofTheCommittee(known));
        if (reader.mediator()) acts.addAll(ofTheMediator(known.stage));
        if (reader.police() && known.riskOpen) acts.add("answer-risk");
        if (reader.court() && known.confirmation == Confirmation.BEFORE_COURT)
            acts.addAll(List.of("confirm-agreement", "refuse-confirmation"));
        if (reader.origin() && known.mustAcknowledge() && Stages.ends(known.stage)) acts.add("acknowledge");
        if (reader.actor().has(Role.OPERATOR)) acts.addAll(ofTheOperator(known));
        return acts.stream().distinct().toList();
    }

    /** The committee, too: for whoever has no account. */
    private static List<String> ofASide(Known known, Reader reader) {
        List<String> acts = new ArrayList<>(
                switch (known.stage) {
                    case INVITING -> List.of("consent", "refuse");
                    case CHOOSING -> List.of("choose-mediator", "refuse", "agree-extension", "end");
                    case MEDIATING -> List.of("propose", "caucus", "ask-recusal", "agree-extension", "refuse", "end");
                    case SIGNING -> List.of("sign", "end");
                    case EFFECTIVE -> List.of("report-done", "confirm-done", "report-breach", "ask-confirmation");
                    default -> List.<String>of();
                });
        boolean applied = known.opening.applicant() != null && reader.sides().contains(known.opening.applicant());
        if (applied && !Stages.ends(known.stage) && known.effect == null) acts.add("withdraw");
        return acts;
    }

    private static List<String> ofTheCommittee(Known known) {
        List<String> acts = new ArrayList<>(
                switch (known.stage) {
                    case DECIDING -> List.of("accept", "decline");
                    case INVITING -> List.of("report-risk");
                    case CHOOSING -> List.of("name-mediator", "report-risk");
                    case MEDIATING -> List.of("recuse", "report-risk");
                    case SIGNING -> List.of("seal", "report-risk");
                    case EFFECTIVE -> List.of("report-risk");
                    default -> List.<String>of();
                });
        if (known.recusalAsked) acts.add("keep-mediator");
        if (!Stages.ends(known.stage)) acts.add("identify-party");
        return acts;
    }

    private static List<String> ofTheMediator(DisputeStage stage) {
        return switch (stage) {
            case MEDIATING ->
                List.of(
                        "schedule-session",
                        "hold-session",
                        "propose",
                        "caucus",
                        "record-agreement",
                        "refer-enforcement",
                        "recuse",
                        "report-risk",
                        "end");
            case SIGNING -> List.of("sign-mediator", "hold-session", "refer-enforcement", "report-risk", "end");
            case EFFECTIVE -> List.of("confirm-done", "report-breach", "refer-enforcement", "report-risk");
            default -> List.of();
        };
    }

    private static List<String> ofTheOperator(Known known) {
        List<String> acts = new ArrayList<>();
        if (known.stage == DisputeStage.GAP) acts.add("assign-committee");
        if (known.riskOpen && known.police == null) acts.add("tell-police");
        if (known.confirmation == Confirmation.BEFORE_COURT && known.court == null) acts.add("send-to-court");
        if (!Stages.ends(known.stage)) acts.addAll(List.of("identify-party", "remove-party"));
        return acts;
    }
}
