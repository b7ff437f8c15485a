package org.liuhe.command.authority;

import static org.liuhe.contracts.Role.PRIVACY;
import static org.liuhe.contracts.authority.Otherwise.NOBODY;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Relation.ANYONE;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;

import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Row;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.ConfirmErasure;
import org.liuhe.contracts.privacy.DeclineErasure;
import org.liuhe.contracts.privacy.ExamineErasure;

/** Who may have whom erased. */
final class PrivacyAuthority {

    private static final Standing OFFICER = ANYONE.where("an officer, and it is not their own data", NOBODY);

    private PrivacyAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(
                        AskErasure.class,
                        OWN_MATTER.where(
                                "it is their own data; an officer, of somebody without an account, too", REFUSED),
                        Row.SIGNED_IN)
                .allow(ExamineErasure.class, OFFICER, PRIVACY)
                .allow(
                        ConfirmErasure.class,
                        ANYONE.where("an officer who did not examine it, and it is not their own data", NOBODY),
                        PRIVACY)
                .allow(DeclineErasure.class, OFFICER, PRIVACY);
    }
}
