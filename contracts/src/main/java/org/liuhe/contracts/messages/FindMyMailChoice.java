package org.liuhe.contracts.messages;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * What the asker chose about mail; answered by an optional {@link MailChoiceView}, empty before the first choice.
 *
 * @param after write that the answer must show; may be null
 */
public record FindMyMailChoice(StreamPosition after) implements Query<MailChoiceView> {}
