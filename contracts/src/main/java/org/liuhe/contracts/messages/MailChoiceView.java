package org.liuhe.contracts.messages;

import java.time.Instant;
import org.liuhe.contracts.PersonalData;

/**
 * What somebody chose about mail.
 *
 * @param language {@code zh} or {@code en}
 * @param address where it goes; null where none is wanted
 */
public record MailChoiceView(boolean wanted, String language, @PersonalData String address, Instant chosenAt) {}
