package org.liuhe.contracts.privacy;

import org.liuhe.contracts.Event;

/** Events of one person's erasure. */
public sealed interface ErasureEvent extends Event
        permits ErasureAsked, ErasureExamined, ErasureRefused, ErasureDeclined, PersonErased {

    String erasureId();
}
