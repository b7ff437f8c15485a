package org.liuhe.contracts.privacy;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Somebody asked that their data be erased (个人信息保护法 art. 47), again where it was refused before.
 *
 * @param person see {@link Person}
 */
@Revision("1")
public record ErasureAsked(String erasureId, String person, Instant askedAt) implements ErasureEvent {}
