package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.CALENDAR;
import static org.liuhe.command.authority.Parts.ENFORCING;
import static org.liuhe.command.authority.Parts.MEDIATION;
import static org.liuhe.command.authority.Relations.IN_A_GAP;
import static org.liuhe.command.authority.Relations.PROCESS;
import static org.liuhe.contracts.Role.COURT;
import static org.liuhe.contracts.Role.MEDIATOR;
import static org.liuhe.contracts.Role.OPERATOR;
import static org.liuhe.contracts.Role.OWNERS_COMMITTEE;
import static org.liuhe.contracts.Role.POLICE;
import static org.liuhe.contracts.Role.PROPERTY_MANAGER;
import static org.liuhe.contracts.Role.RESIDENT;
import static org.liuhe.contracts.authority.Otherwise.NOBODY;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Otherwise.UNKNOWN;
import static org.liuhe.contracts.authority.Relation.ANYONE;
import static org.liuhe.contracts.authority.Relation.ASSIGNED_ORGANISATION;
import static org.liuhe.contracts.authority.Relation.TAKES_PART;

import java.util.Set;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Relation;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.disputes.AcceptDispute;
import org.liuhe.contracts.disputes.AcknowledgeOutcome;
import org.liuhe.contracts.disputes.AgreeToExtension;
import org.liuhe.contracts.disputes.AnswerRisk;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.disputes.AskConfirmation;
import org.liuhe.contracts.disputes.AskRecusal;
import org.liuhe.contracts.disputes.AssignCommittee;
import org.liuhe.contracts.disputes.ChooseMediator;
import org.liuhe.contracts.disputes.ConfirmAgreement;
import org.liuhe.contracts.disputes.ConfirmObligation;
import org.liuhe.contracts.disputes.Consent;
import org.liuhe.contracts.disputes.DeclineDispute;
import org.liuhe.contracts.disputes.EndDisputeReferral;
import org.liuhe.contracts.disputes.EndMediation;
import org.liuhe.contracts.disputes.HandOverDispute;
import org.liuhe.contracts.disputes.HoldSession;
import org.liuhe.contracts.disputes.IdentifyParty;
import org.liuhe.contracts.disputes.KeepMediator;
import org.liuhe.contracts.disputes.MakeProposal;
import org.liuhe.contracts.disputes.NameMediator;
import org.liuhe.contracts.disputes.NoteCaucus;
import org.liuhe.contracts.disputes.OpenDispute;
import org.liuhe.contracts.disputes.PassDisputeTerm;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.liuhe.contracts.disputes.RecuseMediator;
import org.liuhe.contracts.disputes.ReferDisputeToEnforcement;
import org.liuhe.contracts.disputes.RefuseConfirmation;
import org.liuhe.contracts.disputes.RefuseMediation;
import org.liuhe.contracts.disputes.RemoveParty;
import org.liuhe.contracts.disputes.ReportBreach;
import org.liuhe.contracts.disputes.ReportCommitteeGap;
import org.liuhe.contracts.disputes.ReportObligationDone;
import org.liuhe.contracts.disputes.ReportRisk;
import org.liuhe.contracts.disputes.ScheduleSession;
import org.liuhe.contracts.disputes.SealAgreement;
import org.liuhe.contracts.disputes.SendToCourt;
import org.liuhe.contracts.disputes.SettleDisputeDue;
import org.liuhe.contracts.disputes.SignAgreement;
import org.liuhe.contracts.disputes.SignAsMediator;
import org.liuhe.contracts.disputes.TellPolice;
import org.liuhe.contracts.disputes.WithdrawDispute;

/** Who may do what in a dispute. */
final class DisputeAuthority {

    private static final Standing FRESH_SIDE =
            ANYONE.where("the actor, or an organisation of theirs, becomes a side", NOBODY);
    private static final Standing OWN_ORGANISATION =
            TAKES_PART.where("the organisation that handed it over is one of the actor's", UNKNOWN);
    private static final Standing PARTY = Relation.PARTY.where(
            "the actor is the side, or of its organisation; the committee for a side without an account", UNKNOWN);
    private static final Standing COMMITTEE =
            ASSIGNED_ORGANISATION.where("one of the actor's organisations is the committee of the dispute", UNKNOWN);
    private static final Standing THE_MEDIATOR =
            Relation.MEDIATOR.where("the actor mediates the dispute, and is no side of it", UNKNOWN);
    private static final Standing TOLD =
            TAKES_PART.where("one of the actor's organisations was asked in the dispute", UNKNOWN);

    private DisputeAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(ApplyForMediation.class, FRESH_SIDE, RESIDENT, OWNERS_COMMITTEE, PROPERTY_MANAGER)
                .allow(
                        HandOverDispute.class,
                        Relation.TAKES_PART.where("the organisation that hands it over is one of the actor's", REFUSED),
                        POLICE,
                        COURT)
                .allow(OpenDispute.class, PROCESS, MEDIATION)
                .allow(AssignCommittee.class, IN_A_GAP, MEDIATION, OPERATOR)
                .allow(ReportCommitteeGap.class, PROCESS, MEDIATION)
                .allow(AcceptDispute.class, COMMITTEE, MEDIATOR)
                .allow(DeclineDispute.class, COMMITTEE, MEDIATOR)
                .allow(Consent.class, PARTY, sides(MEDIATOR))
                .allow(RefuseMediation.class, PARTY, sides(MEDIATOR))
                .allow(ChooseMediator.class, PARTY, sides(MEDIATOR))
                .allow(NameMediator.class, COMMITTEE, MEDIATOR)
                .allow(AskRecusal.class, PARTY, sides(MEDIATOR))
                .allow(RecuseMediator.class, THE_MEDIATOR, MEDIATOR)
                .allow(KeepMediator.class, COMMITTEE, MEDIATOR)
                .allow(ScheduleSession.class, THE_MEDIATOR, MEDIATOR)
                .allow(HoldSession.class, THE_MEDIATOR, MEDIATOR)
                .allow(NoteCaucus.class, PARTY, sides(MEDIATOR))
                .allow(MakeProposal.class, PARTY, sides(MEDIATOR))
                .allow(ReportRisk.class, THE_MEDIATOR, MEDIATOR)
                .allow(TellPolice.class, IN_A_GAP, MEDIATION, OPERATOR)
                .allow(AnswerRisk.class, TOLD, POLICE)
                .allow(AgreeToExtension.class, PARTY, sides(MEDIATOR))
                .allow(RecordAgreement.class, THE_MEDIATOR, MEDIATOR)
                .allow(SignAgreement.class, PARTY, sides(MEDIATOR))
                .allow(SignAsMediator.class, THE_MEDIATOR, MEDIATOR)
                .allow(SealAgreement.class, COMMITTEE, MEDIATOR)
                .allow(ReportObligationDone.class, PARTY, sides(MEDIATOR))
                .allow(ConfirmObligation.class, PARTY, sides(MEDIATOR))
                .allow(ReportBreach.class, PARTY, sides(MEDIATOR))
                .allow(AskConfirmation.class, PARTY, sides(MEDIATOR))
                .allow(SendToCourt.class, IN_A_GAP, MEDIATION, OPERATOR)
                .allow(ConfirmAgreement.class, TOLD, COURT)
                .allow(RefuseConfirmation.class, TOLD, COURT)
                .allow(EndMediation.class, PARTY, sides(MEDIATOR))
                .allow(WithdrawDispute.class, PARTY, sides(MEDIATION))
                .allow(ReferDisputeToEnforcement.class, THE_MEDIATOR, MEDIATOR)
                .allow(AcknowledgeOutcome.class, OWN_ORGANISATION, POLICE, COURT)
                .allow(IdentifyParty.class, COMMITTEE, MEDIATOR, OPERATOR)
                .allow(RemoveParty.class, ANYONE.where("an operator acts on the registry of people", NOBODY), OPERATOR)
                .allow(PassDisputeTerm.class, PROCESS, MEDIATION)
                .allow(EndDisputeReferral.class, PROCESS, ENFORCING)
                .allow(SettleDisputeDue.class, PROCESS, CALENDAR);
    }

    /** Those of whom a side of a dispute can be, and whoever else. */
    private static Set<String> sides(String besides) {
        return Set.of(RESIDENT, OWNERS_COMMITTEE, PROPERTY_MANAGER, besides);
    }
}
