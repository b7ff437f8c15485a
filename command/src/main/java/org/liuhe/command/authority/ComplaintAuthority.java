package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.CALENDAR;
import static org.liuhe.command.authority.Parts.CONFIRMATION;
import static org.liuhe.command.authority.Parts.IMPORT;
import static org.liuhe.command.authority.Parts.INTAKE;
import static org.liuhe.command.authority.Relations.OWN_AREA;
import static org.liuhe.command.authority.Relations.PROCESS;
import static org.liuhe.contracts.Role.COMMUNITY;
import static org.liuhe.contracts.Role.OPERATOR;
import static org.liuhe.contracts.Role.RESIDENT;
import static org.liuhe.contracts.authority.Otherwise.NOBODY;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Otherwise.UNKNOWN;
import static org.liuhe.contracts.authority.Relation.ANYONE;
import static org.liuhe.contracts.authority.Relation.ORGANISATIONS_AREA;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;

import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.AnswerComplaint;
import org.liuhe.contracts.complaints.CloseComplaintUnconfirmed;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ConsentToBeKnown;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FileForSomebody;
import org.liuhe.contracts.complaints.ImportComplaint;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.ReleaseToAccused;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SettleComplaintDue;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.WithdrawComplaint;
import org.liuhe.contracts.complaints.WithdrawConsentToBeKnown;

/** Who may do what with a complaint. */
final class ComplaintAuthority {

    private static final Standing REPORTER = OWN_MATTER.where("the actor is the reporter", UNKNOWN);
    private static final Standing REPORTER_OR_THEIR_OFFICE = OWN_MATTER.where(
            "the actor is the reporter, or of the office that took it down where they have no account", UNKNOWN);
    private static final Standing FRESH = ANYONE.where("the actor becomes the reporter", NOBODY);

    /** There is no matter yet that anybody could know of. */
    private static final Standing TAKES_DOWN = ORGANISATIONS_AREA.where(
            "one of the actor's organisations is a community office that serves the area, and nobody of the accused;"
                    + " nobody becomes the reporter",
            REFUSED);

    private static final Standing OFFICE = ORGANISATIONS_AREA.where(
            "one of the actor's organisations is a community office that serves the area, or the actor is an operator;"
                    + " and nobody of the accused",
            UNKNOWN);

    private ComplaintAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(FileComplaint.class, FRESH, RESIDENT)
                .allow(FileForSomebody.class, TAKES_DOWN, COMMUNITY)
                .allow(ImportComplaint.class, ANYONE.where("nobody becomes the reporter", NOBODY), OPERATOR, IMPORT)
                .allow(AcceptComplaint.class, OWN_AREA, COMMUNITY, INTAKE)
                .allow(RejectComplaint.class, OWN_AREA, COMMUNITY, INTAKE)
                .allow(RequestSupplement.class, OWN_AREA, COMMUNITY)
                .allow(SupplementComplaint.class, REPORTER_OR_THEIR_OFFICE, RESIDENT, COMMUNITY)
                .allow(CommentOnComplaint.class, REPORTER, RESIDENT)
                .allow(WithdrawComplaint.class, REPORTER, RESIDENT)
                .allow(ConsentToBeKnown.class, REPORTER, RESIDENT)
                .allow(WithdrawConsentToBeKnown.class, REPORTER, RESIDENT)
                .allow(ReleaseToAccused.class, OFFICE, COMMUNITY, OPERATOR)
                .allow(AnswerComplaint.class, PROCESS, CONFIRMATION)
                .allow(ConfirmComplaint.class, REPORTER, RESIDENT)
                .allow(ContestComplaint.class, REPORTER, RESIDENT)
                .allow(CloseComplaintUnconfirmed.class, PROCESS, CONFIRMATION)
                .allow(SettleComplaintDue.class, PROCESS, CALENDAR);
    }
}
