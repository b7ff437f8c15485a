package org.liuhe.contracts.matters;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * Matters that belong together, as the asking actor may see them. What the actor may not read is a nameless node at the edge,
 * and is not gone through.
 *
 * @param nodes from the oldest to the newest
 * @param ties from the oldest to the newest; each from where something came from to where it went
 */
public record MatterGraph(List<Node> nodes, List<Tie> ties) {

    public MatterGraph {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /** @throws java.util.NoSuchElementException where there is none with this number */
    public Node node(int number) {
        return nodes.stream()
                .filter(node -> node.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param number tells it from the other nodes of this graph
     * @param id null where the asking actor may not read it, as are all fields below
     * @param category code, or null
     * @param stage name of the kind's own stage
     */
    public record Node(
            int number,
            MatterKind kind,
            String id,
            String trackingCode,
            String category,
            String area,
            String stage,
            Instant openedAt) {}

    /**
     * @param from number of the node that something came from
     * @param to number of the node that it went to
     * @param handOff true where {@code from} asked and waits or waited for the outcome; false where both are the same thing
     * @param outcome what came back to {@code from}; null while nothing has
     * @param endedAt when it came back, or null
     */
    public record Tie(int from, int to, boolean handOff, Instant at, ReferralOutcome outcome, Instant endedAt) {}
}
