package org.liuhe.command.attachments;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.springframework.stereotype.Component;

/** Reads the matter's own streams, so that no read model has to have caught up. */
@Component
class StoredParts implements TakingPart {

    /** The capability of the office that decides about residents' complaints. */
    private static final String COMMUNITY = "community";

    private final EventStore events;
    private final KnownOrganisations organisations;

    StoredParts(EventStore events, KnownOrganisations organisations) {
        this.events = events;
        this.organisations = organisations;
    }

    @Override
    public Optional<Part> of(String matterId, Actor actor) {
        return MatterKind.of(matterId).flatMap(kind -> switch (kind) {
            case COMPLAINT -> ofComplaint(matterId, actor);
            case PETITION -> ofPetition(matterId, actor);
            case CASE, COUNCIL, DISPUTE, ENFORCEMENT -> Optional.empty();
        });
    }

    private Optional<Part> ofComplaint(String id, Actor actor) {
        Optional<ComplaintFiled> filed = all(stream(id), ComplaintFiled.class).findFirst();
        if (filed.isEmpty()) return Optional.empty();
        if (actor.subject().equals(filed.get().reporter())) return Optional.of(new Part(null));
        List<?> work = stream(CaseId.forComplaint(id).value());
        Stream<String> handling = Stream.concat(
                all(work, CaseAssigned.class).map(CaseAssigned::organisationId),
                all(work, CoHandlerAsked.class).map(CoHandlerAsked::organisationId));
        AreaPath area = new AreaPath(filed.get().area());
        Stream<String> offices = actor.organisations().stream()
                .sorted()
                .filter(organisation -> organisations.serves(organisation, COMMUNITY, area));
        return first(Stream.concat(handling, offices), actor);
    }

    private Optional<Part> ofPetition(String id, Actor actor) {
        List<?> stream = stream(id);
        Optional<PetitionFiled> filed = all(stream, PetitionFiled.class).findFirst();
        if (filed.isEmpty() || actor.belongsTo(filed.get().accused())) return Optional.empty();
        if (actor.subject().equals(filed.get().petitioner())) return Optional.of(new Part(null));
        return first(all(stream, PetitionOfficeAssigned.class).map(PetitionOfficeAssigned::organisation), actor);
    }

    private static Optional<Part> first(Stream<String> organisations, Actor actor) {
        return organisations
                .filter(Objects::nonNull)
                .filter(actor::belongsTo)
                .findFirst()
                .map(Part::new);
    }

    private List<?> stream(String id) {
        // from the first event on: a snapshot would hide who filed it
        return events.readEvents(id, 0).asStream().map(Message::getPayload).toList();
    }

    private static <E> Stream<E> all(List<?> stream, Class<E> type) {
        return stream.stream().filter(type::isInstance).map(type::cast);
    }
}
