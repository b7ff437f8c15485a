package org.liuhe.contracts.messages;

import org.liuhe.contracts.Event;

/** Events of what one person chose about mail. */
public sealed interface MailEvent extends Event permits MailChosen {

    String choiceId();
}
