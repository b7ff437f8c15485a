package org.liuhe.contracts.tracking;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * One matter by its public code; tracking-code.unknown where there is none.
 *
 * @param after wait until this write is seen, or null
 */
public record FindTracking(String code, StreamPosition after) implements Query<TrackingView> {}
