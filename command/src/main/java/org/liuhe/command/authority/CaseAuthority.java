package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.CALENDAR;
import static org.liuhe.command.authority.Parts.CLUSTER;
import static org.liuhe.command.authority.Parts.CONFIRMATION;
import static org.liuhe.command.authority.Parts.COUNCIL;
import static org.liuhe.command.authority.Parts.ENFORCING;
import static org.liuhe.command.authority.Parts.INTAKE;
import static org.liuhe.command.authority.Parts.MEDIATION;
import static org.liuhe.command.authority.Parts.ROUTING;
import static org.liuhe.command.authority.Relations.PROCESS;
import static org.liuhe.contracts.Role.DISTRICT;
import static org.liuhe.contracts.Role.OPERATOR;
import static org.liuhe.contracts.Role.STAFF;
import static org.liuhe.contracts.Role.STREET;
import static org.liuhe.contracts.authority.Otherwise.UNKNOWN;
import static org.liuhe.contracts.authority.Relation.ASSIGNED_ORGANISATION;

import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Relation;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.cases.AppealRuling;
import org.liuhe.contracts.cases.AskCoHandler;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.CarryReply;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.ClusterCase;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.Contribute;
import org.liuhe.contracts.cases.DeclineCoHandling;
import org.liuhe.contracts.cases.EndCaseReferral;
import org.liuhe.contracts.cases.EndClustering;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OpenCase;
import org.liuhe.contracts.cases.PassRulingUp;
import org.liuhe.contracts.cases.RecordAction;
import org.liuhe.contracts.cases.ReferCaseToCouncil;
import org.liuhe.contracts.cases.ReferCaseToEnforcement;
import org.liuhe.contracts.cases.ReferCaseToMediation;
import org.liuhe.contracts.cases.ReopenCase;
import org.liuhe.contracts.cases.ReportRouteGap;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.SettleCaseDue;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.cases.TakeBackReferral;
import org.liuhe.contracts.cases.UnclusterCase;

/** Who may do what with a case. */
final class CaseAuthority {

    private static final Standing HOLDER =
            ASSIGNED_ORGANISATION.where("one of the actor's organisations holds the assignment", UNKNOWN);
    private static final Standing TAKES_PART = Relation.TAKES_PART.where(
            "one of the actor's organisations holds or held the case, or was asked to help", UNKNOWN);
    private static final Standing ASKED = ASSIGNED_ORGANISATION.where(
            "one of the actor's organisations was asked to help, and has not answered", UNKNOWN);
    private static final Standing RULES = ASSIGNED_ORGANISATION.where(
            "as holder above the route or with the duty to rule; an operator where nobody holds it", UNKNOWN);

    private CaseAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(OpenCase.class, PROCESS, INTAKE)
                .allow(AssignCase.class, PROCESS, ROUTING)
                .allow(ReportRouteGap.class, PROCESS, ROUTING)
                .allow(MarkOverdue.class, PROCESS, ROUTING)
                .allow(SignForCase.class, HOLDER, STAFF)
                .allow(ReturnCase.class, HOLDER, STAFF)
                .allow(RecordAction.class, HOLDER, STAFF)
                .allow(ResolveCase.class, HOLDER, STAFF)
                .allow(RuleOnCase.class, RULES, STREET, DISTRICT, OPERATOR)
                .allow(CommentOnCase.class, TAKES_PART, STAFF)
                .allow(ReopenCase.class, PROCESS, ROUTING, CONFIRMATION)
                .allow(CloseCase.class, PROCESS, INTAKE, ROUTING, CONFIRMATION)
                .allow(AskCoHandler.class, HOLDER, STAFF)
                .allow(Contribute.class, ASKED, STAFF)
                .allow(DeclineCoHandling.class, ASKED, STAFF)
                .allow(AppealRuling.class, HOLDER, STAFF)
                .allow(PassRulingUp.class, HOLDER, STREET, DISTRICT)
                .allow(ReferCaseToCouncil.class, HOLDER, STAFF)
                .allow(ReferCaseToMediation.class, HOLDER, STAFF)
                .allow(ReferCaseToEnforcement.class, HOLDER, STAFF)
                .allow(TakeBackReferral.class, HOLDER, STAFF)
                // the outcome of a hand-off comes back by the saga of whoever was asked
                .allow(EndCaseReferral.class, PROCESS, COUNCIL, MEDIATION, ENFORCING)
                .allow(ClusterCase.class, HOLDER, STAFF)
                .allow(UnclusterCase.class, HOLDER, STAFF)
                .allow(CarryReply.class, PROCESS, CLUSTER)
                .allow(EndClustering.class, PROCESS, CLUSTER)
                .allow(SettleCaseDue.class, PROCESS, CALENDAR);
    }
}
