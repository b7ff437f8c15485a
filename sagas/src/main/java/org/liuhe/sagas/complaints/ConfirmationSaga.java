package org.liuhe.sagas.complaints;

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
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.ReopenCase;
import org.liuhe.contracts.complaints.AnswerComplaint;
import org.liuhe.contracts.complaints.CloseComplaintUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintDueSettled;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.sagas.RunningTerm;
import org.liuhe.sagas.SagaCommands;

/**
 * From the holder's reply to its end 回访: the reporter confirms, contests or stays silent, and the case follows.
 *
 * <p>While no reply is before the reporter, the case waits for its holder, and the routing saga keeps the terms.
 */
@Saga
@Revision("1")
@ProcessingGroup("saga.confirmation")
public class ConfirmationSaga {

    static final String CONFIRM_DUE = "confirmation.confirm-due";

    private static final String SELF = "confirmation";
    private static final String CASE = "caseId";
    private static final String COMPLAINT = "complaintId";

    private String caseId;
    private String complaintId;
    private int answered;
    private boolean ending;
    private RunningTerm confirmDue = new RunningTerm(CONFIRM_DUE);

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseOpened event) {
        if (caseId != null) return;
        caseId = event.caseId();
        complaintId = event.complaintId();
        SagaLifecycle.associateWith(COMPLAINT, complaintId);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseResolved event, MetaData trigger, SagaCommands commands) {
        // a reply that crosses the withdrawal has nobody left to read it
        if (ending) return;
        commands.sendAndWait(
                SELF,
                trigger,
                new AnswerComplaint(new ComplaintId(complaintId), event.round(), event.reply(), event.publicSummary()));
    }

    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintAnswered event, DeadlineManager deadlines) {
        if (event.round() <= answered) return;
        answered = event.round();
        confirmDue.start(event.confirmDue(), String.valueOf(answered), deadlines);
    }

    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintDueSettled event, DeadlineManager deadlines) {
        confirmDue.settle(event, deadlines);
    }

    @DeadlineHandler(deadlineName = CONFIRM_DUE)
    void onConfirmDue(String about, SagaCommands commands) {
        if (confirmDue.passed(about))
            commands.sendAndWait(SELF, new CloseComplaintUnconfirmed(new ComplaintId(complaintId), answered));
    }

    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintContested event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        if (event.round() == answered) confirmDue.stop(deadlines);
        commands.sendAndWait(SELF, trigger, new ReopenCase(new CaseId(caseId), event.round()));
    }

    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintConfirmed event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        close(CaseOutcome.CONFIRMED, trigger, commands, deadlines);
    }

    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintClosedUnconfirmed event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        close(CaseOutcome.UNCONFIRMED, trigger, commands, deadlines);
    }

    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintWithdrawn event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        close(CaseOutcome.WITHDRAWN, trigger, commands, deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseClosed event, DeadlineManager deadlines) {
        confirmDue.stop(deadlines);
    }

    private void close(CaseOutcome outcome, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        ending = true;
        confirmDue.stop(deadlines);
        commands.sendAndWait(SELF, trigger, new CloseCase(new CaseId(caseId), outcome));
    }
}
