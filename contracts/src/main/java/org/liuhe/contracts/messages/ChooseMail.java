package org.liuhe.contracts.messages;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * Whether one's messages come by mail, too; a repeat is quiet.
 *
 * @param wanted true is the person's consent (个人信息保护法 art. 13, 14), false takes it back (art. 15)
 * @param language {@code zh} or {@code en}
 * @param mailAddress the confirmed one of the account, put there by the edge and by nobody else; null where none is wanted
 */
public record ChooseMail(
        @TargetAggregateIdentifier MailChoiceId choiceId,
        boolean wanted,
        String language,
        @PersonalData String mailAddress)
        implements Command {}
