package org.liuhe.contracts.privacy;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The law obliges to keep the data for now (个人信息保护法 art. 47 para. 2). */
@Revision("1")
public record ErasureRefused(String erasureId, List<KeepingDuty> duties, Instant refusedAt) implements ErasureEvent {}
