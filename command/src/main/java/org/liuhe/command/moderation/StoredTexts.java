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
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.attachments.FileType;
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
        return all(stream, ComplaintFiled.class)
                .filter(ComplaintFiled::listed)
                .findFirst()
                .flatMap(filed -> {
                    boolean withdrawn =
                            all(stream, ComplaintWithdrawn.class).findAny().isPresent();
                    Moderators office = actor -> serving(actor, new AreaPath(filed.area()));
                    if (text.pictureNumber().isPresent()) return picture(text, withdrawn, office);
                    boolean there = text.item().equals(TextRef.STATEMENT)
                            || all(stream, ComplaintSupplemented.class)
                                    .anyMatch(given -> TextRef.supplement(text.matterId(), given.number())
                                            .equals(text));
                    return there
                            ? Optional.of(new Found(filed.reporter(), false, withdrawn, office))
                            : Optional.empty();
                });
    }

    /** Of all that was added, pictures alone can be shown without being opened. */
    private Optional<Found> picture(TextRef text, boolean matterWithdrawn, Moderators moderators) {
        int number = text.pictureNumber().orElseThrow();
        List<?> files = stream(AttachmentsId.of(text.matterId()).value());
        boolean withdrawn = all(files, AttachmentWithdrawn.class).anyMatch(gone -> gone.number() == number);
        return all(files, FileAttached.class)
                .filter(file -> file.number() == number
                        && FileType.of(file.type()).filter(FileType::isPicture).isPresent())
                .findFirst()
                .map(file -> new Found(
                        file.organisation() == null ? file.by() : null,
                        true,
                        matterWithdrawn || withdrawn,
                        moderators));
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
                .filter(PetitionFiled::mayBePublic)
                .findFirst()
                .flatMap(filed -> {
                    boolean withdrawn =
                            all(stream, PetitionWithdrawn.class).findAny().isPresent();
                    Moderators office = actor ->
                            office(stream).filter(id -> actor.belongsTo(id) && !actor.belongsTo(filed.accused()));
                    if (text.pictureNumber().isPresent()) return picture(text, withdrawn, office);
                    return text.item().equals(TextRef.STATEMENT)
                            ? Optional.of(new Found(filed.petitioner(), false, withdrawn, office))
                            : Optional.empty();
                });
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
