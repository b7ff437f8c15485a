package org.liuhe.app.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.liuhe.app.Node;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.complaints.ComplaintAnswered;

/**
 * Tells whose turn it is as soon as the event is stored, so that nobody has to look again and again: what the load costs is
 * what it does. Measures, besides, how long each event takes from there into the public tracking.
 */
final class Turns {

    private static final String TRACKING = "projection.tracking";
    private static final int PATIENCE_SECONDS = 60;

    private final Map<String, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final Map<String, Long> storedAt = new ConcurrentHashMap<>();
    private final Latencies lag = new Latencies();

    Turns(Node node) {
        node.bean(EventStore.class).subscribe(this::appended);
        node.bean(EventProcessingConfiguration.class)
                .eventProcessor(TRACKING, AbstractEventProcessor.class)
                .ifPresent(tracking -> tracking.registerHandlerInterceptor((unitOfWork, chain) -> {
                    String event = unitOfWork.getMessage().getIdentifier();
                    unitOfWork.afterCommit(committed -> visible(event));
                    return chain.proceed();
                }));
    }

    /** From the moment an event is stored to the commit of its projection. */
    Latencies lag() {
        return lag;
    }

    /** To be asked for before the deed that it follows from. */
    CompletableFuture<Void> assigned(String caseId) {
        return expect(CaseAssigned.class, caseId);
    }

    CompletableFuture<Void> answered(String complaintId) {
        return expect(ComplaintAnswered.class, complaintId);
    }

    CompletableFuture<Void> closed(String caseId) {
        return expect(CaseClosed.class, caseId);
    }

    static void await(CompletableFuture<Void> turn) throws InterruptedException, ExecutionException, TimeoutException {
        turn.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private CompletableFuture<Void> expect(Class<?> event, String id) {
        return awaited.computeIfAbsent(event.getSimpleName() + id, any -> new CompletableFuture<>());
    }

    private void appended(List<? extends EventMessage<?>> events) {
        CurrentUnitOfWork.get().root().afterCommit(unitOfWork -> events.forEach(this::stored));
    }

    private void stored(EventMessage<?> event) {
        // A projection on another thread may be quicker than this one.
        storedAt.merge(event.getIdentifier(), System.nanoTime(), (seen, stored) -> {
            lag.add(Math.max(0, seen - stored));
            return null;
        });
        if (event.getPayload() instanceof CaseAssigned assigned) ring(CaseAssigned.class, assigned.caseId());
        if (event.getPayload() instanceof ComplaintAnswered answered)
            ring(ComplaintAnswered.class, answered.complaintId());
        if (event.getPayload() instanceof CaseClosed closed) ring(CaseClosed.class, closed.caseId());
    }

    private void visible(String event) {
        long now = System.nanoTime();
        storedAt.merge(event, now, (stored, seen) -> {
            lag.add(seen - stored);
            return null;
        });
    }

    private void ring(Class<?> event, String id) {
        CompletableFuture<Void> turn = awaited.remove(event.getSimpleName() + id);
        if (turn != null) turn.complete(null);
    }
}
