package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** No owners' committee serves the area: the residents' committee acts for the owners (物业管理条例; 民法典 277). */
@Revision("1")
public record OwnersRepresentedByCommunity(String councilId, String organisationId, Instant representedAt)
        implements CouncilEvent {}
