package org.liuhe.contracts.support;

import org.liuhe.contracts.Event;

/** Facts about the support of one complaint, in one stream that its first supporter begins. */
public sealed interface SupportEvent extends Event
        permits SupportOpened, ComplaintSupported, ComplaintSupportWithdrawn, SupportAnswerEvent, SupportDueSettled {

    String supportId();

    /** The complaint that is supported. */
    String complaintId();
}
