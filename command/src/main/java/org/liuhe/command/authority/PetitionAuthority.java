package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.CALENDAR;
import static org.liuhe.command.authority.Parts.MEDIATION;
import static org.liuhe.command.authority.Parts.PETITION;
import static org.liuhe.command.authority.Parts.SUPPORT;
import static org.liuhe.command.authority.Relations.IN_A_GAP;
import static org.liuhe.command.authority.Relations.PROCESS;
import static org.liuhe.contracts.Role.OPERATOR;
import static org.liuhe.contracts.Role.PETITIONS;
import static org.liuhe.contracts.Role.RESIDENT;
import static org.liuhe.contracts.Role.STAFF;
import static org.liuhe.contracts.authority.Otherwise.NOBODY;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Otherwise.UNKNOWN;
import static org.liuhe.contracts.authority.Relation.ANYONE;
import static org.liuhe.contracts.authority.Relation.ASSIGNED_ORGANISATION;
import static org.liuhe.contracts.authority.Relation.ORGANISATIONS_AREA;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;

import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
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

/** Who may do what with a petition. */
final class PetitionAuthority {

    private static final Standing PETITION_OFFICE =
            ASSIGNED_ORGANISATION.where("the office that has the petition, and nobody of the accused", UNKNOWN);
    private static final Standing PETITION_BODY =
            ASSIGNED_ORGANISATION.where("the body whose turn it is, and nobody of the accused", UNKNOWN);
    private static final Standing REVIEWER =
            ASSIGNED_ORGANISATION.where("the body that reviews, and nobody of the accused", UNKNOWN);
    private static final Standing PETITIONER =
            OWN_MATTER.where("the actor is the petitioner, or of the office where they have no account", UNKNOWN);

    private PetitionAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(FilePetition.class, ANYONE.where("the actor becomes the petitioner", NOBODY), RESIDENT)
                .allow(
                        RegisterPetition.class,
                        ORGANISATIONS_AREA.where(
                                "one of the actor's organisations is a petition office that serves the area", REFUSED),
                        PETITIONS)
                .allow(AssignPetitionOffice.class, IN_A_GAP, OPERATOR, PETITION)
                .allow(ReportPetitionOfficeGap.class, PROCESS, PETITION)
                .allow(ModeratePetition.class, PETITION_OFFICE, PETITIONS)
                .allow(AcceptPetition.class, PETITION_BODY, STAFF)
                .allow(DeclinePetition.class, PETITION_BODY, STAFF)
                .allow(ForwardPetition.class, PETITION_OFFICE, PETITIONS)
                .allow(ObjectToPetition.class, PETITION_BODY, STAFF)
                .allow(ExtendPetition.class, PETITION_BODY, STAFF)
                .allow(ReplyToPetition.class, PETITION_BODY, STAFF)
                .allow(AskPetitionReview.class, PETITIONER, RESIDENT, PETITIONS)
                .allow(AssignPetitionReviewer.class, IN_A_GAP, OPERATOR, PETITION)
                .allow(ReportPetitionReviewerGap.class, PROCESS, PETITION)
                .allow(OpenHearing.class, REVIEWER, STAFF)
                .allow(CloseHearing.class, REVIEWER, STAFF)
                .allow(AnswerPetitionReview.class, REVIEWER, STAFF)
                .allow(PassPetitionTerm.class, PROCESS, PETITION)
                .allow(WithdrawPetition.class, PETITIONER, RESIDENT, PETITIONS)
                .allow(
                        CoSignPetition.class,
                        ANYONE.where("the petition is public, and the actor is not the petitioner", NOBODY),
                        RESIDENT)
                .allow(WithdrawCoSign.class, OWN_MATTER.where("the actor co-signed", UNKNOWN), RESIDENT)
                .allow(ObligeAnswer.class, PROCESS, SUPPORT)
                .allow(AssignCoSignAnswer.class, ANYONE.where("where nobody serves the tier", NOBODY), OPERATOR)
                .allow(PassAnswerTerm.class, PROCESS, SUPPORT)
                .allow(
                        AnswerCoSigners.class,
                        ASSIGNED_ORGANISATION.where("one of the actor's organisations owes the answer", UNKNOWN),
                        STAFF)
                .allow(ReferPetitionToMediation.class, PETITION_OFFICE, PETITIONS)
                .allow(TakeBackPetitionReferral.class, PETITION_OFFICE, PETITIONS)
                .allow(AgreeToSettlement.class, PETITIONER, RESIDENT, PETITIONS)
                .allow(CloseSettledPetition.class, PETITION_OFFICE, PETITIONS)
                .allow(EndPetitionReferral.class, PROCESS, MEDIATION)
                .allow(SettlePetitionDue.class, PROCESS, CALENDAR);
    }
}
