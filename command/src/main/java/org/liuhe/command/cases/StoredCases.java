package org.liuhe.command.cases;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ReporterConsentWithdrawn;
import org.liuhe.contracts.complaints.ReporterConsented;
import org.springframework.stereotype.Component;

/** Reads the streams of the case and its complaint, so that no read model has to have caught up. */
@Component
class StoredCases implements KnownCases {

    private final EventStore events;

    StoredCases(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Known> of(String caseId) {
        CaseOpened opened = null;
        CaseStage stage = null;
        String holder = null;
        for (Object event : stream(caseId)) {
            if (!(event instanceof CaseEvent happened)) return Optional.empty();
            stage = Case.LIFECYCLE.after(stage, happened);
            if (event instanceof CaseOpened first) opened = first;
            if (event instanceof CaseAssigned assigned) holder = assigned.organisationId();
        }
        if (opened == null) return Optional.empty();
        return Optional.of(new Known(
                caseId,
                opened.complaintId(),
                opened.pack(),
                opened.area(),
                holder,
                stage == CaseStage.IN_PROGRESS,
                shield(opened.complaintId())));
    }

    private Shielded shield(String complaintId) {
        Shielded shield = null;
        for (Object event : stream(complaintId)) {
            if (event instanceof ComplaintFiled filed)
                shield = new Shielded(
                        filed.accused(), filed.presumedAccused(), Boolean.TRUE.equals(filed.reporterMayBeKnown()));
            if (event instanceof ReporterConsented) shield = known(shield, true);
            if (event instanceof ReporterConsentWithdrawn) shield = known(shield, false);
        }
        return shield;
    }

    private static Shielded known(Shielded shield, boolean mayBeKnown) {
        return shield == null ? null : new Shielded(shield.accused(), shield.presumedAccused(), mayBeKnown);
    }

    private List<?> stream(String id) {
        // from the first event on: a snapshot would hide what it began with
        return events.readEvents(id, 0).asStream().map(Message::getPayload).toList();
    }
}
