package org.liuhe.query.authority;

import static org.liuhe.contracts.authority.Otherwise.LEFT_OUT;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;
import static org.liuhe.contracts.authority.Relation.SYSTEM_PART;
import static org.liuhe.contracts.authority.Row.SIGNED_IN;

import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.messages.CountMyUnread;
import org.liuhe.contracts.messages.FindMail;
import org.liuhe.contracts.messages.FindMyMailChoice;
import org.liuhe.contracts.messages.ListMyMessages;

/** Who may ask about messages. */
final class MessagesAuthority {

    private static final Standing THEIRS = OWN_MATTER.where("the asker's own", LEFT_OUT);

    private MessagesAuthority() {}

    static Rows<Query<?>> rows() {
        return new Rows<Query<?>>()
                .allow(ListMyMessages.class, THEIRS, SIGNED_IN)
                .allow(CountMyUnread.class, THEIRS, SIGNED_IN)
                .allow(FindMyMailChoice.class, THEIRS, SIGNED_IN)
                .allow(
                        FindMail.class,
                        SYSTEM_PART.where("sends what its person consented to", REFUSED),
                        Actor.system("mail").subject());
    }
}
