package org.liuhe.query.inbox;

import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryMessage;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.springframework.stereotype.Component;

/** Tells those whose row it became; reads nothing where nobody looks at an inbox. */
@Component
class InboxUpdates {

    private final QueryUpdateEmitter emitter;
    private final InboxTable table;

    InboxUpdates(QueryUpdateEmitter emitter, InboxTable table) {
        this.emitter = emitter;
        this.table = table;
    }

    void complaintChanged(String complaintId) {
        if (watched()) table.byComplaint(complaintId).ifPresent(open -> emit(open.toEveryone()));
    }

    void caseChanged(String caseId) {
        if (watched()) table.byCase(caseId).ifPresent(open -> emit(open.toEveryone()));
    }

    private boolean watched() {
        return emitter.activeSubscriptions().stream().anyMatch(InboxUpdates::isInbox);
    }

    private void emit(InboxRow row) {
        emitter.<InboxRow>emit(
                subscription -> isInbox(subscription)
                        && Actor.of(subscription.getMetaData())
                                .filter(actor -> InboxQueries.holders(actor)
                                        .contains(
                                                row.organisation() == null ? InboxTable.OPERATOR : row.organisation()))
                                .isPresent(),
                row);
    }

    private static boolean isInbox(SubscriptionQueryMessage<?, ?, ?> subscription) {
        return subscription.getPayloadType() == ListInbox.class;
    }
}
