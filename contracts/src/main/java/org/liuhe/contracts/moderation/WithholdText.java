package org.liuhe.contracts.moderation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * A text does not become public 不予公开.
 *
 * @param words what its author is told
 * @param seen how many decisions about the text the sender has seen; 0 where there was none
 */
public record WithholdText(TextRef text, WithholdingReason reason, @PersonalData String words, long seen)
        implements Command {

    @TargetAggregateIdentifier
    public PublicationId publicationId() {
        return text.publicationId();
    }
}
