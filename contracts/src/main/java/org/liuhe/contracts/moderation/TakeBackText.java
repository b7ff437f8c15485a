package org.liuhe.contracts.moderation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * What was published is public no more 撤回公开.
 *
 * @param words why, as its author is told
 * @param seen how many decisions about the text the sender has seen
 */
public record TakeBackText(TextRef text, @PersonalData String words, long seen) implements Command {

    @TargetAggregateIdentifier
    public PublicationId publicationId() {
        return text.publicationId();
    }
}
