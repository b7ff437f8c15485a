package org.liuhe.app.bench;

import java.time.Instant;
import org.liuhe.app.Node;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OpenCase;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.AnswerComplaint;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.FileComplaint;

/** The same commands with nobody listening: on a node with the role command alone, the sagas' part is sent from here. */
record BareLifecycle(Node node) implements Load.Deed {

    private static final Actor INTAKE = Actor.system("intake");
    private static final Actor ROUTING = Actor.system("routing");
    private static final Actor CONFIRMATION = Actor.system("confirmation");

    @Override
    public void perform() {
        FileComplaint filing = People.filing();
        CaseId caseId = CaseId.forComplaint(filing.complaintId().value());
        node.send(People.resident(), filing);
        node.send(INTAKE, new AcceptComplaint(filing.complaintId(), null));
        node.send(
                INTAKE,
                new OpenCase(
                        caseId, filing.complaintId(), filing.category(), new AreaPath(People.ESTATE), Instant.now()));
        node.send(
                ROUTING,
                new AssignCase(caseId, 0, new OrganisationId(People.HOLDER), 0, 0, Duty.HANDLE, AssignmentCause.ROUTE));
        node.send(People.CLERK, new SignForCase(caseId, 1, null));
        node.send(People.CLERK, new ResolveCase(caseId, 1, Resolution.DONE, People.REPLY, People.SUMMARY, null));
        node.send(CONFIRMATION, new AnswerComplaint(filing.complaintId(), 1, People.REPLY, People.SUMMARY));
        node.send(People.resident(), new ConfirmComplaint(filing.complaintId(), 5, null, null));
        node.send(CONFIRMATION, new CloseCase(caseId, CaseOutcome.CONFIRMED));
    }
}
