package org.liuhe.app;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param threads worker threads that all event processors of a node share
 * @param segments parts into which each projection's work is split at first start, shared among the nodes; each part
 *     keeps a token of its own, so few are quicker
 * @param sagaSegments the same for each saga, where every part asks the database about every event
 * @param batchSize most events in one transaction of a processor
 * @param snapshotEvery events after which a stream is snapshot
 */
@ConfigurationProperties("liuhe.processors")
record ProcessorsProperties(
        @DefaultValue("4") int threads,
        @DefaultValue("2") int segments,
        @DefaultValue("2") int sagaSegments,
        @DefaultValue("50") int batchSize,
        @DefaultValue("100") int snapshotEvery) {}
