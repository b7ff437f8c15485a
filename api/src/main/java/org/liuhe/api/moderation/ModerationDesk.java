package org.liuhe.api.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.liuhe.api.attachments.FileDesk;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.moderation.FindModeration;
import org.liuhe.contracts.moderation.KnownName;
import org.liuhe.contracts.moderation.ListModeration;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.PublishPicture;
import org.liuhe.contracts.moderation.PublishText;
import org.liuhe.contracts.moderation.TakeBackText;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.WithholdText;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.liuhe.policy.redaction.PersonalDetails;
import org.liuhe.policy.redaction.Redaction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Whoever moderates, by the page or by the API. Texts are looked into here and nowhere behind: what the answer of a query holds is
 * readable, what is stored need not be.
 */
@Component
public class ModerationDesk {

    private final Edge edge;
    private final FileDesk files;

    ModerationDesk(Edge edge, FileDesk files) {
        this.edge = edge;
        this.files = files;
    }

    public Page<ModerationItem> list(PublicationState state, String cursor, int size, StreamPosition after) {
        return edge.askPage(new ListModeration(state, cursor, size, after));
    }

    public ModerationItem find(TextRef text, StreamPosition after) {
        return edge.ask(new FindModeration(text, after));
    }

    /** What may have to be left out, in the order of the text. */
    public List<Suggestion> suggestions(ModerationItem item) {
        String original = item.original();
        if (original == null) return List.of();
        List<String> names = item.names().stream().map(KnownName::name).toList();
        return PersonalDetails.in(original, names).stream()
                .map(found -> Suggestion.of(found, original))
                .toList();
    }

    /** The original without these. */
    public String without(ModerationItem item, Collection<Suggestion> leftOut) {
        if (item.original() == null) return "";
        return Redaction.of(
                item.original(), leftOut.stream().map(Suggestion::finding).toList());
    }

    /** Whether the version differs from the original is looked up, never taken from the sender. */
    public StreamPosition publish(TextRef text, String published, String reason, boolean leavesFound, long seen) {
        String original = find(text, null).original();
        boolean changed = published == null || !Objects.equals(original, published.strip());
        return send(text, new PublishText(text, published, changed, reason, leavesFound, seen));
    }

    /**
     * The picture with these places painted over.
     *
     * @param covers null for none
     */
    public StreamPosition publishPicture(
            TextRef picture, List<Contents.Cover> covers, String description, String reason, long seen) {
        List<Contents.Cover> places = covers == null ? List.of() : covers;
        return files.publish(
                picture,
                places,
                kept -> new PublishPicture(
                        picture, kept.address(), kept.bytes(), places.size(), description, reason, seen));
    }

    /** The original. */
    public ResponseEntity<byte[]> picture(TextRef picture) {
        return files.moderatedPicture(picture);
    }

    public StreamPosition withhold(TextRef text, WithholdingReason reason, String words, long seen) {
        return send(text, new WithholdText(text, reason, words, seen));
    }

    public StreamPosition takeBack(TextRef text, String words, long seen) {
        return send(text, new TakeBackText(text, words, seen));
    }

    private StreamPosition send(TextRef text, Command command) {
        return edge.send(command, text.publicationId().value());
    }
}
