package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.liuhe.contracts.PersonalData;

/** A session. */
public record SessionView(
        String sessionId,
        boolean open,
        @PersonalData String place,
        Instant startsAt,
        @PersonalData String summary,
        boolean held) {}
