package org.liuhe.sagas.petitions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Saga;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.petitions.AssignPetitionOffice;
import org.liuhe.contracts.petitions.AssignPetitionReviewer;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.PassPetitionTerm;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionDueSettled;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReportPetitionOfficeGap;
import org.liuhe.contracts.petitions.ReportPetitionReviewerGap;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.sagas.RunningTerm;
import org.liuhe.sagas.SagaCommands;
import org.liuhe.sagas.cases.Directory;

/**
 * Keeps a petition's statutory terms (信访工作条例 art. 22, 23, 34 to 36), finds its office, and the body that reviews.
 *
 * <p>A body's silence is marked, and the petition waits in that body's inbox and in the office's, which supervises 督办; the
 * petitioner's silence after an answer ends it.
 */
@Saga
@Revision("1")
@ProcessingGroup("saga.petition")
public class PetitionSaga {

    static final String DECIDE_DUE = "petition.decide-due";
    static final String OBJECT_DUE = "petition.object-due";
    static final String FINISH_DUE = "petition.finish-due";
    static final String ASK_DUE = "petition.ask-due";
    static final String ANSWER_DUE = "petition.answer-due";
    static final String HEARING_DUE = "petition.hearing-due";

    private static final String SELF = "petition";
    private static final String PETITION = "petitionId";
    private static final String OFFICE = "petitions";

    private String petitionId;
    private String area;
    private int forwardings;
    private ReviewLevel reviewing;
    private RunningTerm decideDue = new RunningTerm(DECIDE_DUE);
    private RunningTerm objectDue = new RunningTerm(OBJECT_DUE);
    private RunningTerm finishDue = new RunningTerm(FINISH_DUE);
    private RunningTerm askDue = new RunningTerm(ASK_DUE);
    private RunningTerm answerDue = new RunningTerm(ANSWER_DUE);
    private RunningTerm hearingDue = new RunningTerm(HEARING_DUE);

    @StartSaga
    @SagaEventHandler(associationProperty = PETITION)
    void on(
            PetitionFiled event,
            MetaData trigger,
            SagaCommands commands,
            Directory directory,
            DeadlineManager deadlines) {
        if (petitionId != null) return;
        petitionId = event.petitionId();
        area = event.area();
        decideDue.start(event.decideDue(), about(0), deadlines);
        commands.sendAndWait(SELF, trigger, office(event, directory));
    }

    /** The office that registered it; else the area's, or one tier up where that is accused. */
    private Command office(PetitionFiled event, Directory directory) {
        Optional<OrganisationId> found = event.registeredBy() == null
                ? Stream.iterate(
                                Optional.of(new AreaPath(event.area())),
                                Optional::isPresent,
                                path -> path.flatMap(AreaPath::parent))
                        .flatMap(path ->
                                directory.responsible(OFFICE, path.orElseThrow().value()).stream())
                        .filter(office -> !office.value().equals(event.accused()))
                        .findFirst()
                : Optional.of(new OrganisationId(event.registeredBy()));
        return found.<Command>map(office -> new AssignPetitionOffice(id(), office, null))
                .orElseGet(() -> new ReportPetitionOfficeGap(id()));
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionForwarded event, DeadlineManager deadlines) {
        forwardings = event.number();
        objectDue.start(event.objectDue(), about(forwardings), deadlines);
        decideDue.start(event.decideDue(), about(forwardings), deadlines);
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionObjected event, DeadlineManager deadlines) {
        objectDue.stop(deadlines);
        decideDue.start(event.decideDue(), about(forwardings), deadlines);
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionAccepted event, DeadlineManager deadlines) {
        stop(deadlines);
        finishDue.start(event.finishDue(), petitionId, deadlines);
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionFinishExtended event, DeadlineManager deadlines) {
        finishDue.start(event.finishDue(), petitionId, deadlines);
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionReplied event, DeadlineManager deadlines) {
        stop(deadlines);
        askDue.start(event.reviewAskDue(), ReviewLevel.REVIEW.name(), deadlines);
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(
            PetitionReviewAsked event,
            MetaData trigger,
            SagaCommands commands,
            Directory directory,
            DeadlineManager deadlines) {
        stop(deadlines);
        reviewing = event.level();
        answerDue.start(event.answerDue(), reviewing.name(), deadlines);
        Command next = higher(event.bodyLevel())
                .flatMap(capability -> directory.responsible(capability, area).stream())
                .filter(body -> !event.passOver().contains(body.value()))
                .findFirst()
                .<Command>map(body -> new AssignPetitionReviewer(id(), event.level(), body, null))
                .orElseGet(() -> new ReportPetitionReviewerGap(id(), event.level()));
        commands.sendAndWait(SELF, trigger, next);
    }

    /** What the tiers above a body can be asked for, the nearest first. */
    private static Stream<String> higher(AreaLevel body) {
        List<String> tiers = List.of("street-backstop", "district-backstop", "city-backstop");
        int above = Math.min(body.ordinal(), tiers.size());
        return tiers.subList(tiers.size() - above, tiers.size()).stream();
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(HearingOpened event, DeadlineManager deadlines) {
        answerDue.stop(deadlines);
        hearingDue.start(event.closeDue(), about(event.number()), deadlines);
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(HearingClosed event, DeadlineManager deadlines) {
        hearingDue.stop(deadlines);
        answerDue.start(event.answerDue(), reviewing.name(), deadlines);
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionReviewAnswered event, DeadlineManager deadlines) {
        stop(deadlines);
        if (event.level() == ReviewLevel.REREVIEW) SagaLifecycle.end();
        else askDue.start(event.nextAskDue(), ReviewLevel.REREVIEW.name(), deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionNotAccepted event, DeadlineManager deadlines) {
        stop(deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionNotContested event, DeadlineManager deadlines) {
        stop(deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionWithdrawn event, DeadlineManager deadlines) {
        stop(deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionSettledByMediation event, DeadlineManager deadlines) {
        stop(deadlines);
    }

    @SagaEventHandler(associationProperty = PETITION)
    void on(PetitionDueSettled event, DeadlineManager deadlines) {
        decideDue.settle(event, deadlines);
        objectDue.settle(event, deadlines);
        finishDue.settle(event, deadlines);
        askDue.settle(event, deadlines);
        answerDue.settle(event, deadlines);
        hearingDue.settle(event, deadlines);
    }

    @DeadlineHandler(deadlineName = DECIDE_DUE)
    void onDecideDue(String about, SagaCommands commands) {
        if (decideDue.passed(about)) pass(PetitionTerm.DECIDE, forwardings, commands);
    }

    @DeadlineHandler(deadlineName = OBJECT_DUE)
    void onObjectDue(String about, SagaCommands commands) {
        if (objectDue.passed(about)) pass(PetitionTerm.OBJECT, forwardings, commands);
    }

    @DeadlineHandler(deadlineName = FINISH_DUE)
    void onFinishDue(String about, SagaCommands commands) {
        if (finishDue.passed(about)) pass(PetitionTerm.FINISH, 0, commands);
    }

    @DeadlineHandler(deadlineName = ASK_DUE)
    void onAskDue(String about, SagaCommands commands) {
        if (!askDue.passed(about)) return;
        boolean review = about.equals(ReviewLevel.REVIEW.name());
        pass(review ? PetitionTerm.REVIEW_ASK : PetitionTerm.REREVIEW_ASK, 0, commands);
    }

    @DeadlineHandler(deadlineName = ANSWER_DUE)
    void onAnswerDue(String about, SagaCommands commands) {
        if (!answerDue.passed(about)) return;
        boolean review = about.equals(ReviewLevel.REVIEW.name());
        pass(review ? PetitionTerm.REVIEW_ANSWER : PetitionTerm.REREVIEW_ANSWER, 0, commands);
    }

    @DeadlineHandler(deadlineName = HEARING_DUE)
    void onHearingDue(String about, SagaCommands commands) {
        if (hearingDue.passed(about)) pass(PetitionTerm.HEARING, Integer.parseInt(about), commands);
    }

    private void pass(PetitionTerm term, int number, SagaCommands commands) {
        commands.sendAndWait(SELF, new PassPetitionTerm(id(), term, number));
    }

    private void stop(DeadlineManager deadlines) {
        decideDue.stop(deadlines);
        objectDue.stop(deadlines);
        finishDue.stop(deadlines);
        askDue.stop(deadlines);
        answerDue.stop(deadlines);
        hearingDue.stop(deadlines);
    }

    private PetitionId id() {
        return new PetitionId(petitionId);
    }

    private static String about(int number) {
        return String.valueOf(number);
    }
}
