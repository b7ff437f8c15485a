package org.liuhe.query.petitions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.petitions.PetitionStage;

/** What one reader may know of a petition, and do about it. */
record PetitionReader(PetitionFold petition, Actor actor) {

    /** Nobody of the accused sees who complained, whatever else they belong to (信访工作条例 art. 30). */
    boolean isAccused() {
        return actor.belongsTo(petition.filed.accused());
    }

    boolean isPetitioner() {
        return actor.subject().equals(petition.filed.petitioner());
    }

    boolean hasCoSigned() {
        return petition.coSigners.contains(actor.subject());
    }

    boolean seesWhole() {
        if (isPetitioner()) return true;
        return !isAccused()
                && Stream.concat(
                                Stream.of(petition.responsibleOffice(), petition.body)
                                        .filter(one -> one != null),
                                petition.reviewers.stream())
                        .anyMatch(actor::belongsTo);
    }

    boolean seesAnything() {
        if (seesWhole() || hasCoSigned() || owesAnswer() || actor.has(Role.OPERATOR)) return true;
        if (petition.listed()) return true;
        return isAccused() && petition.moderated != null && petition.moderated.matterForTheAccused() != null;
    }

    /** Whether they may know who is complained of; that somebody is, is nobody else's business before it is proved. */
    boolean seesAccused() {
        return seesWhole() || isAccused() || actor.has(Role.OPERATOR);
    }

    private boolean owesAnswer() {
        return petition.answers.values().stream().anyMatch(owed -> actor.belongsTo(owed.organisation()));
    }

    /** Names of what the actor may do now; the commands' own rules decide. */
    List<String> acts() {
        List<String> acts = new ArrayList<>();
        PetitionStage stage = petition.stage;
        boolean office = actsFor(petition.office);
        boolean own = petition.filed.petitioner() == null ? office : isPetitioner();
        boolean turn = actsFor(petition.turnOrganisation());
        if (office) acts.add("moderate");
        if (turn && (stage == PetitionStage.REGISTERED || stage == PetitionStage.FORWARDED))
            acts.addAll(List.of("accept", "decline"));
        if (office && stage == PetitionStage.REGISTERED) acts.add("forward");
        if (turn && stage == PetitionStage.FORWARDED && !petition.bound) acts.add("object");
        if (turn && stage == PetitionStage.ACCEPTED) {
            acts.add("reply");
            if (!petition.extended && !petition.overdue) acts.add("extend");
        }
        if (own && (stage == PetitionStage.REPLIED || stage == PetitionStage.REVIEWED)) acts.add("ask-review");
        if (turn && (stage == PetitionStage.IN_REVIEW || stage == PetitionStage.IN_REREVIEW)) {
            if (petition.inHearing) acts.add("close-hearing");
            else acts.add("answer-review");
            if (stage == PetitionStage.IN_REREVIEW && !petition.inHearing) acts.add("open-hearing");
        }
        mediation(acts, office, own);
        if (own && !stage.ended()) acts.add("withdraw");
        coSigning(acts);
        if (owesAnswer()) acts.add("answer-co-signers");
        if (actor.has(Role.OPERATOR)) operator(acts);
        return List.copyOf(acts);
    }

    private void coSigning(List<String> acts) {
        if (!petition.listed() || petition.stage.ended() || !actor.has(Role.RESIDENT)) return;
        if (hasCoSigned()) acts.add("withdraw-co-sign");
        else if (!isPetitioner()) acts.add("co-sign");
    }

    private void mediation(List<String> acts, boolean office, boolean own) {
        PetitionStage stage = petition.stage;
        if (stage.ended()) return;
        boolean early = stage.compareTo(PetitionStage.ACCEPTED) <= 0;
        if (office && petition.referral != null) acts.add("take-back-referral");
        else if (office && early) acts.add("refer-to-mediation");
        if (petition.settled && own && !petition.agreed) acts.add("agree-to-settlement");
        if (petition.settled && office) acts.add("close-settled");
    }

    private void operator(List<String> acts) {
        if (petition.stage.ended() && petition.answers.isEmpty()) return;
        if (petition.office == null && !petition.stage.ended()) acts.add("assign-office");
        boolean reviewed = petition.stage == PetitionStage.IN_REVIEW || petition.stage == PetitionStage.IN_REREVIEW;
        if (reviewed && petition.reviewer == null) acts.add("assign-reviewer");
        if (petition.answers.values().stream().anyMatch(owed -> owed.organisation() == null)) acts.add("assign-answer");
    }

    private boolean actsFor(String organisation) {
        return !isAccused() && actor.belongsTo(organisation);
    }
}
