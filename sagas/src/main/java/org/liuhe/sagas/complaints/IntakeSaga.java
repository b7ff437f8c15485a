package org.liuhe.sagas.complaints;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Saga;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.OpenCase;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintDueSettled;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.SupplementRequested;
import org.liuhe.sagas.RunningTerm;
import org.liuhe.sagas.SagaCommands;

/**
 * From the filed complaint to its case 受理: silence of the community office accepts, silence of the reporter who was
 * asked for more rejects.
 *
 * <p>It ends when the case is open, not when the complaint is accepted: a withdrawal between the two would otherwise be
 * nobody's, since the {@link ConfirmationSaga} starts with the case.
 */
@Saga
@Revision("1")
@ProcessingGroup("saga.intake")
public class IntakeSaga {

    static final String DECIDE_DUE = "intake.decide-due";
    static final String SUPPLEMENT_DUE = "intake.supplement-due";

    private static final String SELF = "intake";
    private static final String COMPLAINT = "complaintId";

    private String complaintId;
    private String category;
    private String area;
    private Instant filedAt;
    private int asked;
    private int given;
    private boolean accepted;
    private RunningTerm decideDue = new RunningTerm(DECIDE_DUE);
    private RunningTerm supplementDue = new RunningTerm(SUPPLEMENT_DUE);

    @StartSaga
    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintFiled event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        if (complaintId != null) return;
        complaintId = event.complaintId();
        category = event.category();
        area = event.area();
        filedAt = event.filedAt();
        if (event.intakeDue() == null) commands.sendAndWait(SELF, trigger, accept());
        else decideDue.start(event.intakeDue(), "0", deadlines);
    }

    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(SupplementRequested event, DeadlineManager deadlines) {
        if (event.number() <= asked) return;
        asked = event.number();
        decideDue.stop(deadlines);
        supplementDue.start(event.supplementDue(), String.valueOf(asked), deadlines);
    }

    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintSupplemented event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        if (event.number() <= given) return;
        given = event.number();
        supplementDue.stop(deadlines);
        if (event.intakeDue() == null) commands.sendAndWait(SELF, trigger, accept());
        else decideDue.start(event.intakeDue(), String.valueOf(given), deadlines);
    }

    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintDueSettled event, DeadlineManager deadlines) {
        decideDue.settle(event, deadlines);
        supplementDue.settle(event, deadlines);
    }

    @DeadlineHandler(deadlineName = DECIDE_DUE)
    void onDecideDue(String about, SagaCommands commands) {
        if (decideDue.passed(about)) commands.sendAndWait(SELF, accept());
    }

    @DeadlineHandler(deadlineName = SUPPLEMENT_DUE)
    void onSupplementDue(String about, SagaCommands commands) {
        if (!supplementDue.passed(about)) return;
        // the reason says it all, in the reporter's own language, so there is no explanation beside it
        commands.sendAndWait(
                SELF,
                new RejectComplaint(new ComplaintId(complaintId), RejectionReason.SUPPLEMENT_NOT_GIVEN, null, null));
    }

    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintAccepted event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        accepted = true;
        stopTerms(deadlines);
        commands.sendAndWait(
                SELF,
                trigger,
                new OpenCase(
                        CaseId.forComplaint(complaintId),
                        new ComplaintId(complaintId),
                        category,
                        new AreaPath(area),
                        filedAt));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(CaseOpened event) {}

    @EndSaga
    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintRejected event, DeadlineManager deadlines) {
        stopTerms(deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = COMPLAINT)
    void on(ComplaintWithdrawn event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        stopTerms(deadlines);
        if (accepted)
            commands.sendAndWait(SELF, trigger, new CloseCase(CaseId.forComplaint(complaintId), CaseOutcome.WITHDRAWN));
    }

    private void stopTerms(DeadlineManager deadlines) {
        decideDue.stop(deadlines);
        supplementDue.stop(deadlines);
    }

    private AcceptComplaint accept() {
        return new AcceptComplaint(new ComplaintId(complaintId), null);
    }
}
