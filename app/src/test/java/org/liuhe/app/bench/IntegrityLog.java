package org.liuhe.app.bench;

import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.liuhe.app.Node;
import org.liuhe.app.demo.Until;
import org.liuhe.contracts.integrity.FindInclusion;
import org.liuhe.contracts.integrity.InclusionProof;
import org.liuhe.integrity.StoreAudit;
import org.springframework.context.SmartLifecycle;

/** The integrity log over many events that nobody handles: how it follows, what a proof and a reading of the whole cost. */
final class IntegrityLog {

    static final int EVENTS = 100_000;

    private static final int PROOFS = 2_000;
    private static final String PROCESSOR = "org.liuhe.integrity.LogProcessor";

    private final Node node;
    private final SmartLifecycle processor;

    IntegrityLog(Node node) {
        this.node = node;
        this.processor = node.context().getBean(PROCESSOR, SmartLifecycle.class);
        processor.stop();
        node.bean(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
    }

    /** Events of about a kilobyte. */
    void fill() {
        node.jdbc()
                .sql(
                        """
                        INSERT INTO domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata,
                            payload, payloadrevision, payloadtype, timestamp)
                        SELECT 'bench-' || i, 0, 'Bench', gen_random_uuid()::text, convert_to(repeat('metadata', 25), 'UTF8'),
                            convert_to(repeat(md5(i::text), 25), 'UTF8'), '1', 'Bench', '2026-11-24T02:00:00Z'
                        FROM generate_series(1, :events) i""")
                .param("events", EVENTS)
                .update();
        node.jdbc().sql("ANALYZE domainevententry").update();
    }

    /** Until each event has its leaf and a checkpoint covers them. */
    double followSeconds() {
        long start = System.nanoTime();
        processor.start();
        Until.holds(this::covered, size -> size >= EVENTS);
        return (System.nanoTime() - start) / 1e9;
    }

    private Long covered() {
        return node.jdbc()
                .sql("SELECT coalesce(max(size), 0) FROM integrity_checkpoint")
                .query(Long.class)
                .single();
    }

    /** p50, p95, p99 and the largest of many proofs, of leaves anywhere. */
    double[] proofMilliseconds() {
        List<String> leaves = node.jdbc()
                .sql("SELECT encode(hash, 'hex') FROM integrity_leaf ORDER BY leaf_index")
                .query(String.class)
                .list();
        Random random = new Random(6962);
        Latencies latencies = new Latencies();
        for (int i = -PROOFS / 4; i < PROOFS; i++) {
            long start = System.nanoTime();
            prove(leaves.get(random.nextInt(leaves.size())));
            if (i >= 0) latencies.add(System.nanoTime() - start);
        }
        return latencies.milliseconds(50, 95, 99, 100);
    }

    private void prove(String leaf) {
        node.bean(QueryGateway.class)
                .query(new FindInclusion(leaf, null), ResponseTypes.instanceOf(InclusionProof.class))
                .join();
    }

    /** The whole store against the whole log. */
    double auditSeconds() {
        StoreAudit audit = new StoreAudit(node.bean(DataSource.class));
        long start = System.nanoTime();
        audit.run(audit.publishedKeys(), List.of(), finding -> {
            throw new IllegalStateException(finding.toString());
        });
        return (System.nanoTime() - start) / 1e9;
    }
}
