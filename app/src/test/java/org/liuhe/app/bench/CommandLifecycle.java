package org.liuhe.app.bench;

import java.util.concurrent.CompletableFuture;
import org.liuhe.app.Node;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.FileComplaint;

/** File, sign, resolve, confirm, in process; the sagas send what comes between. Done when the case is closed. */
record CommandLifecycle(Node node, Turns turns) implements Load.Deed {

    /** Commands that people send. */
    static final int BY_PEOPLE = 4;

    /** Those, and the sagas': accept, open, assign, answer, close. */
    static final int ALL = 9;

    @Override
    public void perform() throws Exception {
        FileComplaint filing = People.filing();
        CaseId caseId = CaseId.forComplaint(filing.complaintId().value());
        CompletableFuture<Void> assigned = turns.assigned(caseId.value());
        CompletableFuture<Void> answered = turns.answered(filing.complaintId().value());
        CompletableFuture<Void> closed = turns.closed(caseId.value());
        node.send(People.resident(), filing);
        Turns.await(assigned);
        node.send(People.CLERK, new SignForCase(caseId, 1, null));
        node.send(People.CLERK, new ResolveCase(caseId, 1, Resolution.DONE, People.REPLY, People.SUMMARY, null));
        Turns.await(answered);
        node.send(People.resident(), new ConfirmComplaint(filing.complaintId(), 5, null, null));
        Turns.await(closed);
    }
}
