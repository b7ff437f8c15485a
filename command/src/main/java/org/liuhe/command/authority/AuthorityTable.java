package org.liuhe.command.authority;

import static org.liuhe.contracts.Role.COMMUNITY;
import static org.liuhe.contracts.Role.DISTRICT;
import static org.liuhe.contracts.Role.OPERATOR;
import static org.liuhe.contracts.Role.PETITIONS;
import static org.liuhe.contracts.Role.RESIDENT;
import static org.liuhe.contracts.Role.STAFF;
import static org.liuhe.contracts.Role.STREET;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.areas.RegisterOrganisation;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.EndCaseReferral;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OpenCase;
import org.liuhe.contracts.cases.RecordAction;
import org.liuhe.contracts.cases.ReopenCase;
import org.liuhe.contracts.cases.ReportRouteGap;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.SignForCase;
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
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.WithdrawComplaint;
import org.liuhe.contracts.councils.EndCouncilReferral;
import org.liuhe.contracts.disputes.EndDisputeReferral;
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
    static final String PETITION = Actor.system("petition").subject();
    static final String SUPPORT = Actor.system("support").subject();
    static final String IMPORT = Actor.system("import").subject();
    static final String DEMO = Actor.system("demo").subject();

    private static final String ANYTHING = "none: adds to the registry";
    private static final String REPORTER = "the actor is the reporter; otherwise matter.unknown";
    private static final String FRESH = "none: the actor becomes the reporter";
    private static final String OWN_AREA =
            "one of the actor's organisations is a community office that serves the area";
    private static final String HOLDER = "one of the actor's organisations holds the assignment";
    private static final String TAKES_PART = "one of the actor's organisations holds or held the case";
    private static final String RULES =
            "as holder above the route or with the duty to rule; an operator where nobody holds it";
    private static final String PROCESS = "none: absorbed where it comes twice or too late";

    private static final String PETITION_OFFICE = "the office that has the petition, and nobody of the accused";
    private static final String PETITION_BODY = "the body whose turn it is, and nobody of the accused";
    private static final String REVIEWER = "the body that reviews, and nobody of the accused";
    private static final String PETITIONER =
            "the actor is the petitioner, or of the office where they have no account; otherwise matter.unknown";

    private static final Map<Class<? extends Command>, Row> ROWS = new LinkedHashMap<>();

    static {
        allow(RegisterArea.class, ANYTHING, OPERATOR, IMPORT, DEMO);
        allow(RegisterOrganisation.class, ANYTHING, OPERATOR, DEMO);

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
        allow(EndCaseReferral.class, PROCESS, COUNCIL, MEDIATION, ENFORCING);
        allow(EndCouncilReferral.class, PROCESS, ENFORCING);
        allow(EndDisputeReferral.class, PROCESS, ENFORCING);
        allow(EndPetitionReferral.class, PROCESS, MEDIATION);

        councils();
        disputes();
        enforcement();
        petitions();
    }

    private static void councils() {}

    private static void disputes() {}

    private static void enforcement() {}

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
