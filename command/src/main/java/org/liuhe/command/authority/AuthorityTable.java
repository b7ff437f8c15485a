package org.liuhe.command.authority;

import static org.liuhe.contracts.Role.COMMUNITY;
import static org.liuhe.contracts.Role.COURT;
import static org.liuhe.contracts.Role.DISTRICT;
import static org.liuhe.contracts.Role.ENFORCEMENT;
import static org.liuhe.contracts.Role.MEDIATOR;
import static org.liuhe.contracts.Role.OPERATOR;
import static org.liuhe.contracts.Role.OWNERS_COMMITTEE;
import static org.liuhe.contracts.Role.PETITIONS;
import static org.liuhe.contracts.Role.POLICE;
import static org.liuhe.contracts.Role.PROPERTY_MANAGER;
import static org.liuhe.contracts.Role.RESIDENT;
import static org.liuhe.contracts.Role.STAFF;
import static org.liuhe.contracts.Role.STREET;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.ChangeResponsibility;
import org.liuhe.contracts.areas.ChangeService;
import org.liuhe.contracts.areas.EndOrganisation;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.areas.RegisterOrganisation;
import org.liuhe.contracts.areas.RenameArea;
import org.liuhe.contracts.areas.RenameOrganisation;
import org.liuhe.contracts.areas.RetireArea;
import org.liuhe.contracts.areas.SetAreaBoundary;
import org.liuhe.contracts.cases.AppealRuling;
import org.liuhe.contracts.cases.AskCoHandler;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.Contribute;
import org.liuhe.contracts.cases.DeclineCoHandling;
import org.liuhe.contracts.cases.EndCaseReferral;
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
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.AnswerComplaint;
import org.liuhe.contracts.complaints.CloseComplaintUnconfirmed;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.ImportComplaint;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SettleComplaintDue;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.WithdrawComplaint;
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
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.AdoptTask;
import org.liuhe.contracts.enforcement.DecidePenalty;
import org.liuhe.contracts.enforcement.DeclineDispatch;
import org.liuhe.contracts.enforcement.DeclineTask;
import org.liuhe.contracts.enforcement.DispatchTask;
import org.liuhe.contracts.enforcement.ExtendRectification;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.MarkTaskOverdue;
import org.liuhe.contracts.enforcement.MergeTask;
import org.liuhe.contracts.enforcement.OfferTask;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.OpenTask;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.RecordHearing;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.ReportAvailability;
import org.liuhe.contracts.enforcement.ReportRectified;
import org.liuhe.contracts.enforcement.SettleTaskDue;
import org.liuhe.contracts.enforcement.SplitTask;
import org.liuhe.contracts.enforcement.WithdrawTask;
import org.liuhe.contracts.petitions.AcceptPetition;
import org.liuhe.contracts.petitions.AgreeToSettlement;
import org.liuhe.contracts.petitions.AnswerCoSigners;
import org.liuhe.contracts.petitions.AnswerPetitionReview;
import org.liuhe.contracts.petitions.AskPetitionReview;
import org.liuhe.contracts.petitions.AssignCoSignAnswer;
import org.liuhe.contracts.petitions.AssignPetitionOffice;
import org.liuhe.contracts.petitions.AssignPetitionReviewer;
import org.liuhe.contracts.petitions.CloseHearing;
import org.liuhe.contracts.petitions.CloseSettledPetition;
import org.liuhe.contracts.petitions.CoSignPetition;
import org.liuhe.contracts.petitions.DeclinePetition;
import org.liuhe.contracts.petitions.EndPetitionReferral;
import org.liuhe.contracts.petitions.ExtendPetition;
import org.liuhe.contracts.petitions.FilePetition;
import org.liuhe.contracts.petitions.ForwardPetition;
import org.liuhe.contracts.petitions.ModeratePetition;
import org.liuhe.contracts.petitions.ObjectToPetition;
import org.liuhe.contracts.petitions.ObligeAnswer;
import org.liuhe.contracts.petitions.OpenHearing;
import org.liuhe.contracts.petitions.PassAnswerTerm;
import org.liuhe.contracts.petitions.PassPetitionTerm;
import org.liuhe.contracts.petitions.ReferPetitionToMediation;
import org.liuhe.contracts.petitions.RegisterPetition;
import org.liuhe.contracts.petitions.ReplyToPetition;
import org.liuhe.contracts.petitions.ReportPetitionOfficeGap;
import org.liuhe.contracts.petitions.ReportPetitionReviewerGap;
import org.liuhe.contracts.petitions.SettlePetitionDue;
import org.liuhe.contracts.petitions.TakeBackPetitionReferral;
import org.liuhe.contracts.petitions.WithdrawCoSign;
import org.liuhe.contracts.petitions.WithdrawPetition;

/**
 * Who may send which command: one row each, and what has no row is denied. A role opens the door; whether the matter is the
 * actor's own is the relation, which the aggregate checks.
 */
final class AuthorityTable {

    static final String INTAKE = Actor.system("intake").subject();
    static final String ROUTING = Actor.system("routing").subject();
    static final String CONFIRMATION = Actor.system("confirmation").subject();
    static final String COUNCIL = Actor.system("council").subject();
    static final String MEDIATION = Actor.system("mediation").subject();
    static final String ENFORCING = Actor.system("enforcement").subject();
    static final String CALENDAR = Actor.system("calendar").subject();
    static final String PETITION = Actor.system("petition").subject();
    static final String SUPPORT = Actor.system("support").subject();
    static final String IMPORT = Actor.system("import").subject();
    static final String DEMO = Actor.system("demo").subject();

    private static final String ANYTHING = "none: adds to the registry";
    private static final String REGISTRY = "none: keeps the registry";
    private static final String REPORTER = "the actor is the reporter; otherwise matter.unknown";
    private static final String FRESH = "none: the actor becomes the reporter";
    private static final String OWN_AREA =
            "one of the actor's organisations is a community office that serves the area";
    private static final String HOLDER = "one of the actor's organisations holds the assignment";
    private static final String TAKES_PART =
            "one of the actor's organisations holds or held the case, or was asked to help";
    private static final String ASKED = "one of the actor's organisations was asked to help, and has not answered";
    private static final String RULES =
            "as holder above the route or with the duty to rule; an operator where nobody holds it";
    private static final String SEAT = "one of the actor's organisations has a seat in the council";
    private static final String LEADS_COUNCIL =
            "one of the actor's organisations is the community that leads the council";
    private static final String FOR_THE_OWNERS =
            "one of the actor's organisations acts for the owners, or leads the council";
    private static final String CONFIRMS = "one of the actor's organisations is the one that confirms the resolution";
    private static final String TASK_LEAD = "one of the actor's organisations leads the task";
    private static final String ASKED_TO_GO = "the actor is the member who is asked to go";
    private static final String INSPECTS = "the inspection is the actor's; the lead's where its term has passed";
    private static final String ON_THE_TASK = "one of the actor's organisations leads, or an inspection is the actor's";
    private static final String FRESH_SIDE = "none: the actor, or an organisation of theirs, becomes a side";
    private static final String OWN_ORGANISATION = "the organisation that hands it over is one of the actor's";
    private static final String PARTY =
            "the actor is the side, or of its organisation; the committee for a side without an account";
    private static final String COMMITTEE = "one of the actor's organisations is the committee of the dispute";
    private static final String THE_MEDIATOR = "the actor mediates the dispute, and is no side of it";
    private static final String TOLD = "one of the actor's organisations was asked in the dispute";
    private static final String PROCESS = "none: absorbed where it comes twice or too late";

    private static final String PETITION_OFFICE = "the office that has the petition, and nobody of the accused";
    private static final String PETITION_BODY = "the body whose turn it is, and nobody of the accused";
    private static final String REVIEWER = "the body that reviews, and nobody of the accused";
    private static final String PETITIONER =
            "the actor is the petitioner, or of the office where they have no account; otherwise matter.unknown";
    /** Whose members go: enforcement teams, and the agencies that are their partners. */
    private static final Set<String> TEAM = Set.of(ENFORCEMENT, DISTRICT);

    private static final Map<Class<? extends Command>, Row> ROWS = new LinkedHashMap<>();

    static {
        allow(RegisterArea.class, ANYTHING, OPERATOR, IMPORT, DEMO);
        allow(RenameArea.class, REGISTRY, OPERATOR, IMPORT);
        allow(SetAreaBoundary.class, REGISTRY, OPERATOR, IMPORT, DEMO);
        allow(RetireArea.class, "no area below it is in the tree", OPERATOR);
        allow(RegisterOrganisation.class, ANYTHING, OPERATOR, IMPORT, DEMO);
        allow(RenameOrganisation.class, REGISTRY, OPERATOR, IMPORT);
        allow(ChangeService.class, REGISTRY, OPERATOR, IMPORT);
        allow(ChangeResponsibility.class, "whom it replaces serves the area", OPERATOR, DEMO);
        allow(EndOrganisation.class, REGISTRY, OPERATOR);

        allow(FileComplaint.class, FRESH, RESIDENT);
        allow(ImportComplaint.class, "none: nobody becomes the reporter", OPERATOR, IMPORT);
        allow(AcceptComplaint.class, OWN_AREA, COMMUNITY, INTAKE);
        allow(RejectComplaint.class, OWN_AREA, COMMUNITY, INTAKE);
        allow(RequestSupplement.class, OWN_AREA, COMMUNITY);
        allow(SupplementComplaint.class, REPORTER, RESIDENT);
        allow(CommentOnComplaint.class, REPORTER, RESIDENT);
        allow(WithdrawComplaint.class, REPORTER, RESIDENT);
        allow(AnswerComplaint.class, PROCESS, CONFIRMATION);
        allow(ConfirmComplaint.class, REPORTER, RESIDENT);
        allow(ContestComplaint.class, REPORTER, RESIDENT);
        allow(CloseComplaintUnconfirmed.class, PROCESS, CONFIRMATION);

        allow(OpenCase.class, PROCESS, INTAKE);
        allow(AssignCase.class, PROCESS, ROUTING);
        allow(ReportRouteGap.class, PROCESS, ROUTING);
        allow(MarkOverdue.class, PROCESS, ROUTING);
        allow(SignForCase.class, HOLDER, STAFF);
        allow(ReturnCase.class, HOLDER, STAFF);
        allow(RecordAction.class, HOLDER, STAFF);
        allow(ResolveCase.class, HOLDER, STAFF);
        allow(RuleOnCase.class, RULES, STREET, DISTRICT, OPERATOR);
        allow(CommentOnCase.class, TAKES_PART, STAFF);
        allow(ReopenCase.class, PROCESS, ROUTING, CONFIRMATION);
        allow(CloseCase.class, PROCESS, INTAKE, ROUTING, CONFIRMATION);

        // Outcomes of hand-offs come back by the saga of whoever was asked.
        for (Class<? extends Command> settle : List.of(
                SettleComplaintDue.class,
                SettleCaseDue.class,
                SettleCouncilDue.class,
                SettleDisputeDue.class,
                SettleTaskDue.class,
                SettlePetitionDue.class)) allow(settle, PROCESS, CALENDAR);
        allow(EndCaseReferral.class, PROCESS, COUNCIL, MEDIATION, ENFORCING);
        allow(EndCouncilReferral.class, PROCESS, ENFORCING);
        allow(EndDisputeReferral.class, PROCESS, ENFORCING);
        allow(EndPetitionReferral.class, PROCESS, MEDIATION);

        cases();
        councils();
        disputes();
        enforcement();
        petitions();
    }

    private static void cases() {
        allow(AskCoHandler.class, HOLDER, STAFF);
        allow(Contribute.class, ASKED, STAFF);
        allow(DeclineCoHandling.class, ASKED, STAFF);
        allow(AppealRuling.class, HOLDER, STAFF);
        allow(PassRulingUp.class, HOLDER, STREET, DISTRICT);
        allow(ReferCaseToCouncil.class, HOLDER, STAFF);
        allow(ReferCaseToMediation.class, HOLDER, STAFF);
        allow(ReferCaseToEnforcement.class, HOLDER, STAFF);
        allow(TakeBackReferral.class, HOLDER, STAFF);
    }

    private static void councils() {
        allow(OpenCouncil.class, PROCESS, COUNCIL);
        allow(ConveneCouncil.class, OWN_AREA, COMMUNITY);
        allow(InviteToCouncil.class, PROCESS, COUNCIL);
        allow(ReportCouncilGap.class, PROCESS, COUNCIL);
        allow(AnswerInvitation.class, SEAT, COMMUNITY, OWNERS_COMMITTEE, PROPERTY_MANAGER);
        allow(HoldCouncil.class, LEADS_COUNCIL, COMMUNITY);
        allow(ProposeMotion.class, SEAT, COMMUNITY, OWNERS_COMMITTEE, PROPERTY_MANAGER);
        allow(TakePosition.class, SEAT, COMMUNITY, OWNERS_COMMITTEE, PROPERTY_MANAGER);
        allow(CloseMeeting.class, LEADS_COUNCIL, COMMUNITY);
        allow(OpenOwnersVote.class, FOR_THE_OWNERS, COMMUNITY, OWNERS_COMMITTEE);
        allow(
                RecordVote.class,
                "the actor is the owner on the roll, or of the committee that acts for the owners",
                RESIDENT,
                COMMUNITY,
                OWNERS_COMMITTEE);
        allow(CountVote.class, FOR_THE_OWNERS, COMMUNITY, OWNERS_COMMITTEE);
        allow(PublishMinutes.class, LEADS_COUNCIL, COMMUNITY);
        allow(ReportResolution.class, "one of the actor's organisations is named by the resolution", STAFF);
        allow(ConfirmResolution.class, CONFIRMS, COMMUNITY, OWNERS_COMMITTEE, PROPERTY_MANAGER);
        allow(RejectResolutionReport.class, CONFIRMS, COMMUNITY, OWNERS_COMMITTEE, PROPERTY_MANAGER);
        allow(ReferCouncilToEnforcement.class, LEADS_COUNCIL, COMMUNITY);
        allow(EscalateResolution.class, LEADS_COUNCIL, COMMUNITY);
        allow(MarkCouncilOverdue.class, PROCESS, COUNCIL);
        allow(WithdrawCouncil.class, PROCESS, COUNCIL);
    }

    private static void disputes() {
        allow(ApplyForMediation.class, FRESH_SIDE, RESIDENT, OWNERS_COMMITTEE, PROPERTY_MANAGER);
        allow(HandOverDispute.class, OWN_ORGANISATION, POLICE, COURT);
        allow(OpenDispute.class, PROCESS, MEDIATION);
        allow(AssignCommittee.class, PROCESS, MEDIATION, OPERATOR);
        allow(ReportCommitteeGap.class, PROCESS, MEDIATION);
        allow(AcceptDispute.class, COMMITTEE, MEDIATOR);
        allow(DeclineDispute.class, COMMITTEE, MEDIATOR);
        allow(Consent.class, PARTY, sides(MEDIATOR));
        allow(RefuseMediation.class, PARTY, sides(MEDIATOR));
        allow(ChooseMediator.class, PARTY, sides(MEDIATOR));
        allow(NameMediator.class, COMMITTEE, MEDIATOR);
        allow(AskRecusal.class, PARTY, sides(MEDIATOR));
        allow(RecuseMediator.class, THE_MEDIATOR, MEDIATOR);
        allow(KeepMediator.class, COMMITTEE, MEDIATOR);
        allow(ScheduleSession.class, THE_MEDIATOR, MEDIATOR);
        allow(HoldSession.class, THE_MEDIATOR, MEDIATOR);
        allow(NoteCaucus.class, PARTY, sides(MEDIATOR));
        allow(MakeProposal.class, PARTY, sides(MEDIATOR));
        allow(ReportRisk.class, THE_MEDIATOR, MEDIATOR);
        allow(TellPolice.class, PROCESS, MEDIATION, OPERATOR);
        allow(AnswerRisk.class, TOLD, POLICE);
        allow(AgreeToExtension.class, PARTY, sides(MEDIATOR));
        allow(RecordAgreement.class, THE_MEDIATOR, MEDIATOR);
        allow(SignAgreement.class, PARTY, sides(MEDIATOR));
        allow(SignAsMediator.class, THE_MEDIATOR, MEDIATOR);
        allow(SealAgreement.class, COMMITTEE, MEDIATOR);
        allow(ReportObligationDone.class, PARTY, sides(MEDIATOR));
        allow(ConfirmObligation.class, PARTY, sides(MEDIATOR));
        allow(ReportBreach.class, PARTY, sides(MEDIATOR));
        allow(AskConfirmation.class, PARTY, sides(MEDIATOR));
        allow(SendToCourt.class, PROCESS, MEDIATION, OPERATOR);
        allow(ConfirmAgreement.class, TOLD, COURT);
        allow(RefuseConfirmation.class, TOLD, COURT);
        allow(EndMediation.class, PARTY, sides(MEDIATOR));
        allow(WithdrawDispute.class, PARTY, sides(MEDIATION));
        allow(ReferDisputeToEnforcement.class, THE_MEDIATOR, MEDIATOR);
        allow(AcknowledgeOutcome.class, OWN_ORGANISATION, POLICE, COURT);
        allow(IdentifyParty.class, COMMITTEE, MEDIATOR, OPERATOR);
        allow(RemoveParty.class, "none: an operator acts on the registry of people", OPERATOR);
        allow(PassDisputeTerm.class, PROCESS, MEDIATION);
    }

    /** Those of whom a side of a dispute can be, and whoever else. */
    private static Set<String> sides(String besides) {
        return Set.of(RESIDENT, OWNERS_COMMITTEE, PROPERTY_MANAGER, besides);
    }

    private static void enforcement() {
        allow(OpenTask.class, PROCESS, ENFORCING);
        allow(OpenPatrolTask.class, "the organisation is the actor's own, and enforces in the area", ENFORCEMENT);
        allow(FormTeam.class, TASK_LEAD, ENFORCEMENT);
        allow(OfferTask.class, PROCESS, ENFORCING);
        allow(DispatchTask.class, TASK_LEAD, ENFORCEMENT);
        allow(AcceptDispatch.class, ASKED_TO_GO, TEAM);
        allow(DeclineDispatch.class, ASKED_TO_GO, TEAM);
        allow(SplitTask.class, ON_THE_TASK, TEAM);
        allow(MergeTask.class, "one of the actor's organisations leads both tasks", ENFORCEMENT);
        allow(AdoptTask.class, PROCESS, ENFORCING);
        allow(RecordFinding.class, INSPECTS, TEAM);
        allow(OrderRectification.class, ON_THE_TASK, TEAM);
        allow(ExtendRectification.class, TASK_LEAD, ENFORCEMENT);
        allow(ReportRectified.class, "of the responsible organisation, an inspector, or of the lead", STAFF);
        allow(ReinspectTask.class, INSPECTS, TEAM);
        allow(RecordHearing.class, ON_THE_TASK, TEAM);
        allow(DecidePenalty.class, TASK_LEAD, ENFORCEMENT);
        allow(DeclineTask.class, TASK_LEAD, ENFORCEMENT);
        allow(WithdrawTask.class, PROCESS, ENFORCING);
        allow(MarkTaskOverdue.class, PROCESS, ENFORCING);
        allow(ReportAvailability.class, "the member is the actor, and the organisation the actor's own", TEAM);
    }

    private static void petitions() {
        allow(FilePetition.class, "none: the actor becomes the petitioner", RESIDENT);
        allow(
                RegisterPetition.class,
                "one of the actor's organisations is a petition office that serves the area",
                PETITIONS);
        allow(AssignPetitionOffice.class, PROCESS, OPERATOR, PETITION);
        allow(ReportPetitionOfficeGap.class, PROCESS, PETITION);
        allow(ModeratePetition.class, PETITION_OFFICE, PETITIONS);
        allow(AcceptPetition.class, PETITION_BODY, STAFF);
        allow(DeclinePetition.class, PETITION_BODY, STAFF);
        allow(ForwardPetition.class, PETITION_OFFICE, PETITIONS);
        allow(ObjectToPetition.class, PETITION_BODY, STAFF);
        allow(ExtendPetition.class, PETITION_BODY, STAFF);
        allow(ReplyToPetition.class, PETITION_BODY, STAFF);
        allow(AskPetitionReview.class, PETITIONER, RESIDENT, PETITIONS);
        allow(AssignPetitionReviewer.class, PROCESS, OPERATOR, PETITION);
        allow(ReportPetitionReviewerGap.class, PROCESS, PETITION);
        allow(OpenHearing.class, REVIEWER, STAFF);
        allow(CloseHearing.class, REVIEWER, STAFF);
        allow(AnswerPetitionReview.class, REVIEWER, STAFF);
        allow(PassPetitionTerm.class, PROCESS, PETITION);
        allow(WithdrawPetition.class, PETITIONER, RESIDENT, PETITIONS);
        allow(CoSignPetition.class, "the actor is not the petitioner", RESIDENT);
        allow(WithdrawCoSign.class, "the actor co-signed", RESIDENT);
        allow(ObligeAnswer.class, PROCESS, SUPPORT);
        allow(AssignCoSignAnswer.class, "none: where nobody serves the tier", OPERATOR);
        allow(PassAnswerTerm.class, PROCESS, SUPPORT);
        allow(AnswerCoSigners.class, "one of the actor's organisations owes the answer", STAFF);
        allow(ReferPetitionToMediation.class, PETITION_OFFICE, PETITIONS);
        allow(TakeBackPetitionReferral.class, PETITION_OFFICE, PETITIONS);
        allow(AgreeToSettlement.class, PETITIONER, RESIDENT, PETITIONS);
        allow(CloseSettledPetition.class, PETITION_OFFICE, PETITIONS);
    }

    private AuthorityTable() {}

    /**
     * @param who roles, and subjects of parts of the system, of which one suffices
     * @param relation what the aggregate checks besides, in words
     */
    record Row(Set<String> who, String relation) {

        /** A part of the system is known by its subject alone: whatever roles it were given, they would not count. */
        boolean allows(Actor actor) {
            return actor.isSystem()
                    ? who.contains(actor.subject())
                    : actor.roles().stream().anyMatch(role -> !isSystem(role) && who.contains(role));
        }
    }

    private static boolean isSystem(String role) {
        return new Actor(role, Set.of(), Set.of()).isSystem();
    }

    static boolean allows(Class<?> command, Actor actor) {
        Row row = ROWS.get(command);
        return row != null && row.allows(actor);
    }

    static Map<Class<? extends Command>, Row> rows() {
        return Map.copyOf(ROWS);
    }

    private static void allow(Class<? extends Command> command, String relation, String... who) {
        allow(command, relation, new TreeSet<>(Arrays.asList(who)));
    }

    private static void allow(Class<? extends Command> command, String relation, Set<String> who) {
        if (ROWS.put(command, new Row(who, relation)) != null)
            throw new IllegalStateException("two rows for " + command.getSimpleName());
    }
}
