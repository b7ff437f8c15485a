package org.liuhe.contracts.matters;

import java.time.Instant;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * All that belongs to one matter: from a complaint, case, council, dispute, enforcement task or petition to every other that it
 * is tied to, with the hand-offs. Answers with a {@link MatterGraph}; matter.unknown where the asking actor may not read the
 * matter itself.
 *
 * @param matter id of a matter of any kind, or the tracking code of a complaint
 * @param asKnownAt only what had been recorded by then, or null for all
 */
public record FindMatterGraph(String matter, Instant asKnownAt, StreamPosition after) implements Query<MatterGraph> {}
