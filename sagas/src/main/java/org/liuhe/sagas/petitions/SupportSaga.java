package org.liuhe.sagas.petitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Saga;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.petitions.ObligeAnswer;
import org.liuhe.contracts.petitions.PassAnswerTerm;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionDueSettled;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.sagas.RunningTerm;
import org.liuhe.sagas.SagaCommands;
import org.liuhe.sagas.cases.Directory;

/**
 * Watches the co-signers 附议 of a petition: where an open threshold is reached, or the tier below stayed silent, a tier owes
 * an answer. What is owed stays owed when signatures are taken back or the petition ends; the tier's inbox keeps it.
 */
@Saga
@Revision("1")
@ProcessingGroup("saga.support")
public class SupportSaga {

    static final String ANSWER_DUE = "support.answer-due";

    private static final String SELF = "support";
    private static final String PETITION = "petitionId";

    private String petitionId;
    private String area;
    private List<CoSignThreshold> thresholds = new ArrayList<>();
    private Set<Integer> obliged = new HashSet<>();
    private Set<Integer> done = new HashSet<>();
    private Map<Integer, RunningTerm> answerDue = new HashMap<>();
    private boolean ended;

    @StartSaga
    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionFiled event) {
        if (petitionId != null) return;
        petitionId = event.petitionId();
        area = event.area();
        thresholds.addAll(event.thresholds());
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionCoSigned event, MetaData trigger, SagaCommands commands, Directory directory) {
        for (CoSignThreshold threshold : thresholds)
            if (event.count() >= threshold.count() && obliged.add(threshold.tier()))
                commands.sendAndWait(SELF, trigger, oblige(threshold, directory));
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionAnswerObliged event, DeadlineManager deadlines) {
        obliged.add(event.tier());
        if (done.contains(event.tier())) return;
        answerDue
                .computeIfAbsent(event.tier(), tier -> new RunningTerm(ANSWER_DUE))
                .start(event.answerDue(), String.valueOf(event.tier()), deadlines);
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionDueSettled event, DeadlineManager deadlines) {
        answerDue.values().forEach(due -> due.settle(event, deadlines));
    }

    @DeadlineHandler(deadlineName = ANSWER_DUE)
    void onAnswerDue(String about, SagaCommands commands) {
        int tier = Integer.parseInt(about);
        RunningTerm due = answerDue.get(tier);
        if (due != null && due.passed(about)) commands.sendAndWait(SELF, new PassAnswerTerm(id(), tier));
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(
            PetitionAnswerOverdue event,
            MetaData trigger,
            SagaCommands commands,
            Directory directory,
            DeadlineManager deadlines) {
        settle(event.tier(), deadlines);
        for (CoSignThreshold threshold : thresholds)
            if (threshold.tier() == event.tier() + 1 && obliged.add(threshold.tier()))
                commands.sendAndWait(SELF, trigger, oblige(threshold, directory));
        endWhereNothingIsLeft();
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionCoSignersAnswered event, DeadlineManager deadlines) {
        settle(event.tier(), deadlines);
        endWhereNothingIsLeft();
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionNotAccepted event) {
        ends();
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionNotContested event) {
        ends();
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionWithdrawn event) {
        ends();
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionSettledByMediation event) {
        ends();
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionReviewAnswered event) {
        if (event.level() == ReviewLevel.REREVIEW) ends();
    }

    private void ends() {
        ended = true;
        endWhereNothingIsLeft();
    }

    private void settle(int tier, DeadlineManager deadlines) {
        done.add(tier);
        RunningTerm due = answerDue.get(tier);
        if (due != null) due.stop(deadlines);
    }

    /** Nobody signs any more, and no answer's term runs. */
    private void endWhereNothingIsLeft() {
        if (ended && done.containsAll(obliged)) SagaLifecycle.end();
    }

    private ObligeAnswer oblige(CoSignThreshold threshold, Directory directory) {
        OrganisationId tier =
                directory.responsible(threshold.capability(), area).orElse(null);
        return new ObligeAnswer(id(), threshold.tier(), tier);
    }

    private PetitionId id() {
        return new PetitionId(petitionId);
    }
}
