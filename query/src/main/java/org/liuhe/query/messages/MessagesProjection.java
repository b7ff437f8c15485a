package org.liuhe.query.messages;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.springframework.stereotype.Component;

/** Who is told what by which event. What each kind of matter tells stands in a class of its own. */
@Component
@ProcessingGroup("projection.messages")
class MessagesProjection {

    static final String FILER = "filer";

    private final MessageTable table;
    private final ComplaintMessages complaints;
    private final PetitionMessages petitions;
    private final DisputeMessages disputes;

    MessagesProjection(
            MessageTable table, ComplaintMessages complaints, PetitionMessages petitions, DisputeMessages disputes) {
        this.table = table;
        this.complaints = complaints;
        this.petitions = petitions;
        this.disputes = disputes;
    }

    @EventHandler
    void on(ComplaintEvent event, @SequenceNumber long sequence, @Timestamp Instant at, ReplayStatus replay) {
        String id = event.complaintId();
        if (event instanceof ComplaintFiled filed) {
            if (filed.reporter() == null || !table.begins(id, sequence, id, filed.category())) return;
            table.party(id, FILER, filed.reporter());
            complaints.on(event, new Happening(id, sequence, id, at, isLive(replay)));
        } else happening(id, sequence, at, replay, event).ifPresent(happening -> complaints.on(event, happening));
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence, @Timestamp Instant at, ReplayStatus replay) {
        if (event instanceof CaseOpened opened) {
            // nobody is told of one that nobody filed with an account
            if (table.knows(opened.complaintId()))
                table.begins(opened.caseId(), sequence, opened.complaintId(), opened.category());
        } else
            happening(event.caseId(), sequence, at, replay, event)
                    .ifPresent(happening -> complaints.on(event, happening));
    }

    @EventHandler
    void on(PetitionEvent event, @SequenceNumber long sequence, @Timestamp Instant at, ReplayStatus replay) {
        String id = event.petitionId();
        if (event instanceof PetitionFiled filed) {
            if (filed.petitioner() == null || !table.begins(id, sequence, id, filed.category())) return;
            table.party(id, FILER, filed.petitioner());
            petitions.on(event, new Happening(id, sequence, id, at, isLive(replay)));
        } else happening(id, sequence, at, replay, event).ifPresent(happening -> petitions.on(event, happening));
    }

    @EventHandler
    void on(DisputeEvent event, @SequenceNumber long sequence, @Timestamp Instant at, ReplayStatus replay) {
        String id = event.disputeId();
        if (event instanceof DisputeOpened opened) {
            if (!table.begins(id, sequence, id, opened.category())) return;
            opened.parties().forEach(party -> table.party(id, party.partyId(), party.subject()));
        } else happening(id, sequence, at, replay, event).ifPresent(happening -> disputes.on(event, happening));
    }

    @ResetHandler
    void reset() {
        table.forget();
    }

    /** Empty where there is nothing to tell by it: it was seen, or it settles dates. */
    private Optional<Happening> happening(String stream, long sequence, Instant at, ReplayStatus replay, Object event) {
        Optional<String> about = table.news(stream, sequence);
        if (event instanceof DueSettled settled) {
            about.ifPresent(matter -> table.settled(matter, settled));
            return Optional.empty();
        }
        return about.map(matter -> new Happening(stream, sequence, matter, at, isLive(replay)));
    }

    private static boolean isLive(ReplayStatus replay) {
        return !replay.isReplay();
    }
}
