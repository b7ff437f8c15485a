package org.liuhe.app;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.complaints.ComplaintEvent;

/** Keeps the events of one matter in order although they come from two streams, its complaint's and its case's. */
class MatterSequencing implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        if (event.getPayload() instanceof ComplaintEvent complaint)
            return CaseId.forComplaint(complaint.complaintId()).value();
        return event instanceof DomainEventMessage<?> inStream
                ? inStream.getAggregateIdentifier()
                : event.getIdentifier();
    }
}
