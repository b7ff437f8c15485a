package org.liuhe.contracts.privacy;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A first officer found that nothing obliges to keep the data.
 *
 * @param examiner subject of the officer, who may not be the second one as well
 */
@Revision("1")
public record ErasureExamined(String erasureId, String examiner, Instant examinedAt) implements ErasureEvent {}
