package org.liuhe.command.support;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.springframework.stereotype.Component;

/** Reads the complaint's own stream, so that no read model has to have caught up. What came closed from elsewhere is not supported. */
@Component("supportedMatters")
class StoredMatters implements PublicMatters {

    private final EventStore events;

    StoredMatters(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Found> matter(ComplaintId complaintId) {
        // from the first event on: a snapshot would hide whether it is public
        List<?> stream = events.readEvents(complaintId.value(), 0)
                .asStream()
                .map(Message::getPayload)
                .toList();
        return stream.stream()
                .filter(ComplaintFiled.class::isInstance)
                .map(ComplaintFiled.class::cast)
                .findFirst()
                .map(filed -> new Found(
                        filed.reporter(),
                        filed.area(),
                        filed.category(),
                        filed.listed(),
                        stream.stream().anyMatch(StoredMatters::ends)));
    }

    private static boolean ends(Object event) {
        return event instanceof ComplaintConfirmed
                || event instanceof ComplaintClosedUnconfirmed
                || event instanceof ComplaintRejected
                || event instanceof ComplaintWithdrawn;
    }
}
