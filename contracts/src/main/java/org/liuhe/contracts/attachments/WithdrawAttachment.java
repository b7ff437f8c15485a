package org.liuhe.contracts.attachments;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * Whoever added a file takes it back.
 *
 * @param number of the file in the matter, from 1
 */
public record WithdrawAttachment(String matterId, int number) implements Command {

    @TargetAggregateIdentifier
    public AttachmentsId attachmentsId() {
        return AttachmentsId.of(matterId);
    }
}
