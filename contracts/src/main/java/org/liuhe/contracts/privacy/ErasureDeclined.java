package org.liuhe.contracts.privacy;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** An officer found that it cannot be done, for a reason other than a duty to keep; for example that it is not them who ask. */
@Revision("1")
public record ErasureDeclined(String erasureId, @PersonalData String reason, Instant declinedAt)
        implements ErasureEvent {}
