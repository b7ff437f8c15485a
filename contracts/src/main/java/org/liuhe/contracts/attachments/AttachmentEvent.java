package org.liuhe.contracts.attachments;

import org.liuhe.contracts.Event;

/** Facts about the files of one matter, in one stream; each file has its number, from 1. */
public sealed interface AttachmentEvent extends Event, NamesContent permits FileAttached, AttachmentWithdrawn {

    String attachmentsId();

    /** The matter that the files belong to. */
    @Override
    String matterId();

    int number();
}
