package org.liuhe.contracts.messages;

import org.liuhe.contracts.PersonalData;

/**
 * What goes by mail.
 *
 * @param language {@code zh} or {@code en}
 */
public record Mail(MessageView message, String language, @PersonalData String address) {}
