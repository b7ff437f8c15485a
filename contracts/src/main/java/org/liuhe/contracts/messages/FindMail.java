package org.liuhe.contracts.messages;

import org.liuhe.contracts.Query;

/** A message as it goes by mail; asked by what sends it. Empty where its person wants no mail, or wants it only since. */
public record FindMail(String messageId) implements Query<Mail> {}
