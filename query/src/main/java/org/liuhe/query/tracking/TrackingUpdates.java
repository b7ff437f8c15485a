package org.liuhe.query.tracking;

import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.TrackingView;
import org.springframework.stereotype.Component;

/** Tells those who follow a matter that it changed; reads nothing where nobody follows any. */
@Component
class TrackingUpdates {

    private final QueryUpdateEmitter emitter;
    private final TrackingTable table;

    TrackingUpdates(QueryUpdateEmitter emitter, TrackingTable table) {
        this.emitter = emitter;
        this.table = table;
    }

    void complaintChanged(String complaintId) {
        if (followed()) table.byComplaint(complaintId).ifPresent(this::emit);
    }

    void caseChanged(String caseId) {
        if (followed()) table.byCase(caseId).ifPresent(this::emit);
    }

    private boolean followed() {
        return emitter.activeSubscriptions().stream()
                .anyMatch(subscription -> subscription.getPayloadType() == FindTracking.class);
    }

    private void emit(TrackingView view) {
        emitter.emit(
                FindTracking.class,
                query -> new TrackingCode(query.code()).value().equals(view.code()),
                view);
    }
}
