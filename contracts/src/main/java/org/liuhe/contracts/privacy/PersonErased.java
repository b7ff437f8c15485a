package org.liuhe.contracts.privacy;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Two officers agreed: the person's keys are destroyed. Nothing takes it back.
 *
 * @param person see {@link Person}
 */
@Revision("1")
public record PersonErased(String erasureId, String person, Instant erasedAt) implements ErasureEvent {}
