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
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TeamFormed;
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
            case ENFORCEMENT -> ofTask(matterId, actor);
            case CASE, COUNCIL, DISPUTE -> Optional.empty();
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

    /** Whose inspection it is, and who leads: they were on the spot, or answer for it. */
    private Optional<Part> ofTask(String id, Actor actor) {
        List<?> stream = stream(id);
        List<Inspection> inspections = all(stream, TaskSplit.class)
                .map(TaskSplit::inspections)
                .findFirst()
                .orElseGet(() -> accepted(stream));
        for (Inspection inspection : inspections)
            if (inspection.member().equals(actor.subject())) return Optional.of(new Part(inspection.organisationId()));
        Stream<String> opened = Stream.concat(
                all(stream, TaskOpened.class).map(TaskOpened::lead),
                all(stream, PatrolTaskOpened.class).map(PatrolTaskOpened::lead));
        return Stream.concat(opened, all(stream, TeamFormed.class).map(TeamFormed::lead))
                .reduce((earlier, later) -> later)
                .filter(actor::belongsTo)
                .map(Part::new);
    }

    /** The first inspection is of whoever said that they go. */
    private static List<Inspection> accepted(List<?> stream) {
        Optional<Integer> going = all(stream, DispatchAccepted.class)
                .map(DispatchAccepted::dispatch)
                .findFirst();
        return all(stream, TaskDispatched.class)
                .filter(sent ->
                        going.filter(number -> number == sent.dispatch()).isPresent())
                .map(sent -> new Inspection(1, null, sent.memberId(), sent.member(), sent.organisationId()))
                .toList();
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
