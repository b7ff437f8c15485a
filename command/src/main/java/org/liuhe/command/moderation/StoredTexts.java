package org.liuhe.command.moderation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.springframework.stereotype.Component;

/** Reads the matter's own stream, so that no read model has to have caught up. What came closed from elsewhere is never moderated. */
@Component
class StoredTexts implements KnownTexts {

    /** The capability of the office that decides about residents' complaints. */
    private static final String COMMUNITY = "community";

    private final EventStore events;
    private final KnownOrganisations organisations;

    StoredTexts(EventStore events, KnownOrganisations organisations) {
        this.events = events;
        this.organisations = organisations;
    }

    @Override
    public Optional<Found> text(TextRef text) {
        return MatterKind.of(text.matterId()).flatMap(kind -> switch (kind) {
            case COMPLAINT -> ofComplaint(text);
            case PETITION -> ofPetition(text);
            case CASE, COUNCIL, DISPUTE, ENFORCEMENT -> Optional.empty();
        });
    }

    private Optional<Found> ofComplaint(TextRef text) {
        List<?> stream = stream(text.matterId());
        boolean there = text.item().equals(TextRef.STATEMENT)
                || all(stream, ComplaintSupplemented.class)
                        .anyMatch(given -> TextRef.supplement(text.matterId(), given.number())
                                .equals(text));
        return all(stream, ComplaintFiled.class)
                .filter(filed -> there && filed.listed())
                .findFirst()
                .map(filed -> new Found(
                        filed.reporter(),
                        all(stream, ComplaintWithdrawn.class).findAny().isPresent(),
                        actor -> serving(actor, new AreaPath(filed.area()))));
    }

    private Optional<String> serving(Actor actor, AreaPath area) {
        return actor.organisations().stream()
                .filter(id -> organisations.serves(id, COMMUNITY, area))
                .sorted()
                .findFirst();
    }

    private Optional<Found> ofPetition(TextRef text) {
        List<?> stream = stream(text.matterId());
        return all(stream, PetitionFiled.class)
                .filter(filed -> text.item().equals(TextRef.STATEMENT) && filed.mayBePublic())
                .findFirst()
                .map(filed -> new Found(
                        filed.petitioner(),
                        all(stream, PetitionWithdrawn.class).findAny().isPresent(),
                        actor -> office(stream)
                                .filter(office -> actor.belongsTo(office) && !actor.belongsTo(filed.accused()))));
    }

    /** The one that has it now. */
    private static Optional<String> office(List<?> stream) {
        return all(stream, PetitionOfficeAssigned.class)
                .map(PetitionOfficeAssigned::organisation)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    private List<?> stream(String id) {
        // from the first event on: a snapshot would hide what was agreed
        return events.readEvents(id, 0).asStream().map(Message::getPayload).toList();
    }

    private static <E> Stream<E> all(List<?> stream, Class<E> type) {
        return stream.stream().filter(type::isInstance).map(type::cast);
    }
}
