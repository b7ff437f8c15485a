package org.liuhe.sagas.complaints;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Saga;
import org.liuhe.contracts.support.ObligeSupportAnswer;
import org.liuhe.contracts.support.PassSupportAnswerTerm;
import org.liuhe.contracts.support.SupportAnswerObliged;
import org.liuhe.contracts.support.SupportAnswerOverdue;
import org.liuhe.contracts.support.SupportDueSettled;
import org.liuhe.contracts.support.SupportId;
import org.liuhe.contracts.support.SupportThresholdReached;
import org.liuhe.contracts.support.SupportersAnswered;
import org.liuhe.sagas.RunningTerm;
import org.liuhe.sagas.SagaCommands;
import org.liuhe.sagas.cases.Directory;

/**
 * One answer that a tier owes the supporters 附议 of a complaint: from the threshold that was reached to the answer or its silence,
 * whatever becomes of the complaint. The inbox keeps what is owed after that.
 */
@Saga
@Revision("1")
@ProcessingGroup("saga.support-answer")
public class SupportAnswerSaga {

    static final String ANSWER_DUE = "support-answer.answer-due";

    private static final String SELF = "support-answer";
    private static final String ANSWER = "answerId";
    private static final String SUPPORT = "supportId";

    private String supportId;
    private int tier;
    private RunningTerm answerDue = new RunningTerm(ANSWER_DUE);

    @StartSaga
    @SagaEventHandler(associationProperty = ANSWER)
    void on(SupportThresholdReached event, MetaData trigger, SagaCommands commands, Directory directory) {
        if (supportId != null) return;
        supportId = event.supportId();
        tier = event.tier();
        // what is settled names the matter, not the tier
        SagaLifecycle.associateWith(SUPPORT, supportId);
        commands.sendAndWait(
                SELF,
                trigger,
                new ObligeSupportAnswer(
                        id(),
                        tier,
                        directory.responsible(event.capability(), event.area()).orElse(null)));
    }

    /** Again where the operator names somebody: by the same term. */
    @SagaEventHandler(associationProperty = ANSWER)
    void on(SupportAnswerObliged event, DeadlineManager deadlines) {
        answerDue.start(event.answerDue(), String.valueOf(tier), deadlines);
    }

    @SagaEventHandler(associationProperty = SUPPORT)
    void on(SupportDueSettled event, DeadlineManager deadlines) {
        answerDue.settle(event, deadlines);
    }

    @DeadlineHandler(deadlineName = ANSWER_DUE)
    void onAnswerDue(String about, SagaCommands commands) {
        if (answerDue.passed(about)) commands.sendAndWait(SELF, new PassSupportAnswerTerm(id(), tier));
    }

    @SagaEventHandler(associationProperty = ANSWER)
    void on(SupportAnswerOverdue event, DeadlineManager deadlines) {
        end(deadlines);
    }

    @SagaEventHandler(associationProperty = ANSWER)
    void on(SupportersAnswered event, DeadlineManager deadlines) {
        end(deadlines);
    }

    private void end(DeadlineManager deadlines) {
        answerDue.stop(deadlines);
        SagaLifecycle.end();
    }

    private SupportId id() {
        return new SupportId(supportId);
    }
}
