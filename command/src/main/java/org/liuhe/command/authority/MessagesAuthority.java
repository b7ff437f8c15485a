package org.liuhe.command.authority;

import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;

import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Row;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.messages.ChooseMail;

/** Who may choose about mail. */
final class MessagesAuthority {

    private MessagesAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(ChooseMail.class, OWN_MATTER.where("it is their own choice", REFUSED), Row.SIGNED_IN);
    }
}
