package org.liuhe.attachments;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.moderation.PicturePublished;
import org.liuhe.contracts.moderation.PublicationEvent;
import org.liuhe.contracts.moderation.TextRef;

/**
 * Of the copies of a picture that everyone could see, only the one that they see now is kept. What is there is told by the
 * streams, not by the event alone: so it may be told again at any time, and a copy that is about to be published stays.
 */
@ProcessingGroup("attachments.withdrawing")
class PublicCopies {

    private final EventStore events;
    private final Contents contents;

    PublicCopies(EventStore events, Contents contents) {
        this.events = events;
        this.contents = contents;
    }

    @EventHandler
    void on(PublicationEvent event) {
        TextRef picture = new TextRef(event.matterId(), event.item());
        if (picture.pictureNumber().isPresent()) settle(picture);
    }

    @EventHandler
    void on(AttachmentWithdrawn event) {
        settle(TextRef.picture(event.matterId(), event.number()));
    }

    private void settle(TextRef picture) {
        List<?> decisions = stream(picture.publicationId().value()).toList();
        boolean withdrawn = stream(AttachmentsId.of(picture.matterId()).value())
                .anyMatch(told -> told instanceof AttachmentWithdrawn gone
                        && gone.number() == picture.pictureNumber().orElseThrow());
        Object latest = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
        for (Object decision : decisions)
            if (decision instanceof PicturePublished published && (withdrawn || decision != latest))
                contents.drop(picture.matterId(), published.address());
    }

    private Stream<?> stream(String id) {
        // from the first event on: a snapshot does not hold what was published before
        return events.readEvents(id, 0).asStream().map(Message::getPayload);
    }
}
