package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** It is carried out indeed. */
@Revision("1")
public record ResolutionConfirmed(String councilId, int report, String organisationId, Instant confirmedAt)
        implements CouncilEvent {}
