package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.CALENDAR;
import static org.liuhe.command.authority.Parts.COUNCIL;
import static org.liuhe.command.authority.Parts.ENFORCING;
import static org.liuhe.command.authority.Relations.OWN_AREA;
import static org.liuhe.command.authority.Relations.PROCESS;
import static org.liuhe.contracts.Role.COMMUNITY;
import static org.liuhe.contracts.Role.OWNERS_COMMITTEE;
import static org.liuhe.contracts.Role.PROPERTY_MANAGER;
import static org.liuhe.contracts.Role.RESIDENT;
import static org.liuhe.contracts.Role.STAFF;

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

    private static final String SEAT = "one of the actor's organisations has a seat in the council";
    private static final String LEADS_COUNCIL =
            "one of the actor's organisations is the community that leads the council";
    private static final String FOR_THE_OWNERS =
            "one of the actor's organisations acts for the owners, or leads the council";
    private static final String CONFIRMS = "one of the actor's organisations is the one that confirms the resolution";

    private CouncilAuthority() {}

    static Rows rows() {
        return new Rows()
                .allow(OpenCouncil.class, PROCESS, COUNCIL)
                .allow(ConveneCouncil.class, OWN_AREA, COMMUNITY)
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
                        "the actor is the owner on the roll, or of the committee that acts for the owners",
                        RESIDENT,
                        COMMUNITY,
                        OWNERS_COMMITTEE)
                .allow(CountVote.class, FOR_THE_OWNERS, COMMUNITY, OWNERS_COMMITTEE)
                .allow(PublishMinutes.class, LEADS_COUNCIL, COMMUNITY)
                .allow(ReportResolution.class, "one of the actor's organisations is named by the resolution", STAFF)
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
