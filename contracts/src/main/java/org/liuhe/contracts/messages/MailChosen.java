package org.liuhe.contracts.messages;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * Somebody consented to mail, or took it back.
 *
 * @param person subject of the account
 * @param language {@code zh} or {@code en}
 * @param mailAddress null where none is wanted
 */
@Revision("1")
public record MailChosen(
        String choiceId,
        String person,
        boolean wanted,
        String language,
        @PersonalData String mailAddress,
        Instant chosenAt)
        implements MailEvent {}
