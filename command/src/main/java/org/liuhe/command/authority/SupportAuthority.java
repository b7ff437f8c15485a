package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.CALENDAR;
import static org.liuhe.command.authority.Parts.SUPPORT_ANSWER;
import static org.liuhe.command.authority.Relations.PROCESS;
import static org.liuhe.contracts.Role.OPERATOR;
import static org.liuhe.contracts.Role.RESIDENT;
import static org.liuhe.contracts.Role.STAFF;
import static org.liuhe.contracts.authority.Otherwise.NOBODY;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Relation.ANYONE;
import static org.liuhe.contracts.authority.Relation.ASSIGNED_ORGANISATION;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;

import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.support.AnswerSupporters;
import org.liuhe.contracts.support.AssignSupportAnswer;
import org.liuhe.contracts.support.ObligeSupportAnswer;
import org.liuhe.contracts.support.PassSupportAnswerTerm;
import org.liuhe.contracts.support.SettleSupportDue;
import org.liuhe.contracts.support.SupportComplaint;
import org.liuhe.contracts.support.WithdrawComplaintSupport;

/** Who may support a public complaint, and who answers its supporters. */
final class SupportAuthority {

    private SupportAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(
                        SupportComplaint.class,
                        ANYONE.where(
                                "the complaint is public, and the actor is not the reporter and acts for no organisation",
                                NOBODY),
                        RESIDENT)
                .allow(WithdrawComplaintSupport.class, OWN_MATTER.where("the actor supports it", REFUSED), RESIDENT)
                .allow(ObligeSupportAnswer.class, PROCESS, SUPPORT_ANSWER)
                .allow(AssignSupportAnswer.class, ANYONE.where("where nobody serves the tier", NOBODY), OPERATOR)
                .allow(PassSupportAnswerTerm.class, PROCESS, SUPPORT_ANSWER)
                .allow(
                        AnswerSupporters.class,
                        ASSIGNED_ORGANISATION.where("one of the actor's organisations owes the answer", REFUSED),
                        STAFF)
                .allow(SettleSupportDue.class, PROCESS, CALENDAR);
    }
}
