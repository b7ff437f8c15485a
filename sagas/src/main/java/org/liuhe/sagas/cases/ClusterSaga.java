package org.liuhe.sagas.cases;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Saga;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.CarryReply;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.EndClustering;
import org.liuhe.contracts.cases.UnclusterCause;
import org.liuhe.sagas.SagaCommands;

/**
 * While one case is handled together with another 合并办理: what answers the leading one is carried to it, and once either goes to
 * another turn or ends, each is handled by itself again. One saga for each that follows.
 */
@Saga
@Revision("1")
@ProcessingGroup("saga.cluster")
public class ClusterSaga {

    private static final String SELF = "cluster";
    private static final String CASE = "caseId";

    private String caseId;
    private String leadCaseId;

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseClustered event) {
        if (caseId != null) return;
        caseId = event.caseId();
        leadCaseId = event.leadCaseId();
        SagaLifecycle.associateWith(CASE, leadCaseId);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseResolved event, MetaData trigger, SagaCommands commands) {
        if (event.caseId().equals(leadCaseId))
            commands.sendAndWait(
                    SELF,
                    trigger,
                    new CarryReply(
                            new CaseId(caseId),
                            new CaseId(leadCaseId),
                            new OrganisationId(event.organisationId()),
                            event.resolution(),
                            event.publicSummary()));
    }

    /** Another turn is another holder's decision, also where it is the same organisation's. */
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseAssigned event, MetaData trigger, SagaCommands commands) {
        end(UnclusterCause.HANDED_ON, trigger, commands);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseClosed event, MetaData trigger, SagaCommands commands) {
        boolean leading = event.caseId().equals(leadCaseId);
        end(leading ? UnclusterCause.LEAD_ENDED : UnclusterCause.ENDED, trigger, commands);
    }

    private void end(UnclusterCause cause, MetaData trigger, SagaCommands commands) {
        commands.sendAndWait(SELF, trigger, new EndClustering(new CaseId(caseId), new CaseId(leadCaseId), cause));
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseUnclustered event) {
        if (event.caseId().equals(caseId)) SagaLifecycle.end();
    }
}
