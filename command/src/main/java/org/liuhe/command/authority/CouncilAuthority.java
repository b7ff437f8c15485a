package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.CALENDAR;
import static org.liuhe.command.authority.Parts.COUNCIL;
import static org.liuhe.command.authority.Parts.ENFORCING;
import static org.liuhe.command.authority.Relations.PROCESS;
import static org.liuhe.contracts.Role.COMMUNITY;
import static org.liuhe.contracts.Role.OWNERS_COMMITTEE;
import static org.liuhe.contracts.Role.PROPERTY_MANAGER;
import static org.liuhe.contracts.Role.RESIDENT;
import static org.liuhe.contracts.Role.STAFF;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Otherwise.UNKNOWN;
import static org.liuhe.contracts.authority.Relation.ASSIGNED_ORGANISATION;
import static org.liuhe.contracts.authority.Relation.ORGANISATIONS_AREA;
import static org.liuhe.contracts.authority.Relation.TAKES_PART;

import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.councils.AnswerInvitation;
import org.liuhe.contracts.councils.CloseMeeting;
import org.liuhe.contracts.councils.ConfirmResolution;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CountVote;
import org.liuhe.contracts.councils.EndCouncilReferral;
import org.liuhe.contracts.councils.EscalateResolution;
import org.liuhe.contracts.councils.HoldCouncil;
import org.liuhe.contracts.councils.InviteToCouncil;
import org.liuhe.contracts.councils.MarkCouncilOverdue;
import org.liuhe.contracts.councils.OpenCouncil;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.ProposeMotion;
import org.liuhe.contracts.councils.PublishMinutes;
import org.liuhe.contracts.councils.RecordVote;
import org.liuhe.contracts.councils.ReferCouncilToEnforcement;
import org.liuhe.contracts.councils.RejectResolutionReport;
import org.liuhe.contracts.councils.ReportCouncilGap;
import org.liuhe.contracts.councils.ReportResolution;
import org.liuhe.contracts.councils.SettleCouncilDue;
import org.liuhe.contracts.councils.TakePosition;
import org.liuhe.contracts.councils.WithdrawCouncil;

/** Who may do what in a council. */
final class CouncilAuthority {

    private static final Standing SEAT =
            TAKES_PART.where("one of the actor's organisations has a seat in the council", UNKNOWN);
    private static final Standing LEADS_COUNCIL = ASSIGNED_ORGANISATION.where(
            "one of the actor's organisations is the community that leads the council", UNKNOWN);
    private static final Standing FOR_THE_OWNERS = ASSIGNED_ORGANISATION.where(
            "one of the actor's organisations acts for the owners, or leads the council", UNKNOWN);
    private static final Standing CONFIRMS = ASSIGNED_ORGANISATION.where(
            "one of the actor's organisations is the one that confirms the resolution", UNKNOWN);

    private CouncilAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(OpenCouncil.class, PROCESS, COUNCIL)
                .allow(
                        ConveneCouncil.class,
                        ORGANISATIONS_AREA.where(
                                "the organisation is the actor's own, and the community office of the area", REFUSED),
                        COMMUNITY)
                .allow(InviteToCouncil.class, PROCESS, COUNCIL)
                .allow(ReportCouncilGap.class, PROCESS, COUNCIL)
                .allow(AnswerInvitation.class, SEAT, COMMUNITY, OWNERS_COMMITTEE, PROPERTY_MANAGER)
                .allow(HoldCouncil.class, LEADS_COUNCIL, COMMUNITY)
                .allow(ProposeMotion.class, SEAT, COMMUNITY, OWNERS_COMMITTEE, PROPERTY_MANAGER)
                .allow(TakePosition.class, SEAT, COMMUNITY, OWNERS_COMMITTEE, PROPERTY_MANAGER)
                .allow(CloseMeeting.class, LEADS_COUNCIL, COMMUNITY)
                .allow(OpenOwnersVote.class, FOR_THE_OWNERS, COMMUNITY, OWNERS_COMMITTEE)
                .allow(
                        RecordVote.class,
                        TAKES_PART.where(
                                "the actor is the owner on the roll, or of the committee that acts for the owners",
                                UNKNOWN),
                        RESIDENT,
                        COMMUNITY,
                        OWNERS_COMMITTEE)
                .allow(CountVote.class, FOR_THE_OWNERS, COMMUNITY, OWNERS_COMMITTEE)
                .allow(PublishMinutes.class, LEADS_COUNCIL, COMMUNITY)
                .allow(
                        ReportResolution.class,
                        ASSIGNED_ORGANISATION.where(
                                "one of the actor's organisations is named by the resolution", UNKNOWN),
                        STAFF)
                .allow(ConfirmResolution.class, CONFIRMS, COMMUNITY, OWNERS_COMMITTEE, PROPERTY_MANAGER)
                .allow(RejectResolutionReport.class, CONFIRMS, COMMUNITY, OWNERS_COMMITTEE, PROPERTY_MANAGER)
                .allow(ReferCouncilToEnforcement.class, LEADS_COUNCIL, COMMUNITY)
                .allow(EscalateResolution.class, LEADS_COUNCIL, COMMUNITY)
                .allow(MarkCouncilOverdue.class, PROCESS, COUNCIL)
                .allow(WithdrawCouncil.class, PROCESS, COUNCIL)
                .allow(EndCouncilReferral.class, PROCESS, ENFORCING)
                .allow(SettleCouncilDue.class, PROCESS, CALENDAR);
    }
}
