package org.liuhe.contracts.support;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * How a public complaint is supported; tracking-code.unknown where there is no such matter or it is not public.
 *
 * @param after wait until this write is seen, or null
 */
public record FindSupport(String code, StreamPosition after) implements Query<SupportView> {}
