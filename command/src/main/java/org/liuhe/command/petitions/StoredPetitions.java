package org.liuhe.command.petitions;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.springframework.stereotype.Component;

/** Reads the earlier petition's own stream, so that no read model has to have caught up. */
@Component
class StoredPetitions implements KnownPetitions {

    private final EventStore events;

    StoredPetitions(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Earlier> earlier(String petitionId) {
        // from the first event on: a snapshot would hide who filed it
        List<?> stream = events.readEvents(petitionId, 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .toList();
        return stream.stream()
                .filter(PetitionFiled.class::isInstance)
                .map(PetitionFiled.class::cast)
                .findFirst()
                .map(filed -> new Earlier(filed.petitioner(), stream.stream().anyMatch(StoredPetitions::finishes)));
    }

    private static boolean finishes(Object event) {
        return event instanceof PetitionNotContested
                || event instanceof PetitionReviewAnswered answered && answered.level() == ReviewLevel.REREVIEW;
    }
}
