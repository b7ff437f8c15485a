package org.liuhe.attachments;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.Contents;

/** What was withdrawn is not kept. It may be told again at any time. */
@ProcessingGroup("attachments.withdrawing")
class Withdrawing {

    private final Contents contents;

    Withdrawing(Contents contents) {
        this.contents = contents;
    }

    @EventHandler
    void on(AttachmentWithdrawn event) {
        contents.drop(event.matterId(), event.address());
    }
}
