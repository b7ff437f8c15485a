package org.liuhe.api.attachments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.AttachFile;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.FindAttachment;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.attachments.MayAttach;
import org.liuhe.contracts.attachments.WithdrawAttachment;
import org.liuhe.contracts.moderation.FindModeratedPicture;
import org.liuhe.contracts.moderation.FindPublicPicture;
import org.liuhe.contracts.moderation.PublicationRule;
import org.liuhe.contracts.moderation.PublishPicture;
import org.liuhe.contracts.moderation.TextRef;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where files come in and go out, for the API and the pages alike. */
@Component
public class FileDesk {

    private static final String NAMELESS = "file";

    /** Where a browser shows it all the same, it has no origin, runs nothing and loads nothing. */
    private static final String ALONE =
            "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

    private final Edge edge;
    private final Contents contents;

    FileDesk(Edge edge, Contents contents) {
        this.edge = edge;
        this.contents = contents;
    }

    /** @throws Refused matter.unknown where the reader may not read it whole */
    public List<AttachmentView> list(String matterId, StreamPosition after) {
        return edge.askList(new ListAttachments(matterId, after));
    }

    /** Whether the reader would be let add one; only a page asks, to offer no form that would be refused. */
    public boolean mayAttach(String matterId) {
        return edge.ask(new MayAttach(matterId, null));
    }

    /**
     * Cleans, keeps and adds. Whoever may not read the matter is turned away before anything is looked into.
     *
     * @param name as it was sent, or null
     * @throws Refused or RuleBroken with the reason
     */
    public StreamPosition attach(String matterId, String name, byte[] file, StreamPosition after) {
        if (list(matterId, after).size() >= AttachFile.MOST)
            throw new RuleBroken(AttachmentRule.NUMBER, "file", AttachFile.MOST);
        return kept(matterId, contents.keep(matterId, file), kept -> {
            AttachFile command =
                    new AttachFile(matterId, named(name, kept.type()), kept.type(), kept.bytes(), kept.address());
            return sent(command, command.attachmentsId());
        });
    }

    /**
     * Keeps a copy of a picture for everyone, with places painted over, and sends what is to be said of it.
     *
     * @throws Refused or RuleBroken matter.unknown, attachment.unknown, publication.kind, publication.cover, or what the command says
     */
    public StreamPosition publish(
            TextRef picture, List<Contents.Cover> covers, Function<Contents.Kept, PublishPicture> command) {
        if (picture.pictureNumber().isEmpty()) throw new RuleBroken(PublicationRule.KIND);
        if (covers.size() > Contents.Cover.MOST)
            throw new RuleBroken(PublicationRule.COVER, "covers", Contents.Cover.MOST);
        KeptFile file = edge.ask(new FindModeratedPicture(picture));
        return kept(
                picture.matterId(),
                contents.covered(picture.matterId(), file.address(), covers),
                kept -> edge.send(command.apply(kept), picture.publicationId().value()));
    }

    /** What was kept for a command that is refused is let go. */
    private StreamPosition kept(String matterId, Contents.Kept kept, Function<Contents.Kept, StreamPosition> send) {
        try {
            return send.apply(kept);
        } catch (Refused refused) {
            // where nobody answered, it may have been added
            if (refused.refusal().kind() != Rule.Kind.BUSY) contents.drop(matterId, kept.address());
            throw refused;
        }
    }

    /**
     * What a file became and where it is kept; never what is in it.
     *
     * @throws Refused matter.unknown, attachment.unknown
     */
    public KeptFile kept(String matterId, int number, StreamPosition after) {
        return edge.ask(new FindAttachment(matterId, number, after));
    }

    /** @throws Refused with the reason */
    public StreamPosition withdraw(String matterId, int number) {
        list(matterId, null);
        return sent(new WithdrawAttachment(matterId, number), AttachmentsId.of(matterId));
    }

    /** Whoever has just read the matter knows that it is there, and is told that it is not theirs to add to. */
    private StreamPosition sent(Command command, AttachmentsId id) {
        try {
            return edge.send(command, id.value());
        } catch (Refused refused) {
            if (refused.refusal().code().equals(CommonRule.MATTER_UNKNOWN.code()))
                throw new Refused(AttachmentRule.NO_PART, null);
            throw refused;
        }
    }

    /**
     * To be saved, never shown: a browser neither guesses what it is nor runs anything of it.
     *
     * @throws Refused or RuleBroken matter.unknown, attachment.unknown
     */
    public ResponseEntity<byte[]> content(String matterId, int number, StreamPosition after) {
        return saved(edge.ask(new FindAttachment(matterId, number, after)));
    }

    /**
     * The original of a picture, for those who decide about it.
     *
     * @throws Refused or RuleBroken matter.unknown, attachment.unknown
     */
    public ResponseEntity<byte[]> moderatedPicture(TextRef picture) {
        return saved(edge.ask(new FindModeratedPicture(picture)));
    }

    /**
     * What everyone may see of a picture. A page shows it all the same, where it asks for a picture.
     *
     * @throws Refused or RuleBroken attachment.unknown
     */
    public ResponseEntity<byte[]> publicPicture(String code, String item) {
        return saved(edge.ask(new FindPublicPicture(code, item)));
    }

    private ResponseEntity<byte[]> saved(KeptFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", ALONE)
                .body(contents.read(file.matterId(), file.address()));
    }

    /** What the file is called follows from what it became, so that nothing opens it as something else. */
    private static String named(String sent, FileType type) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip();
        int longest = AttachFile.NAME - type.extension().length() - 1;
        if (stem.length() > longest) stem = stem.substring(0, longest);
        return (stem.isEmpty() ? NAMELESS : stem) + "." + type.extension();
    }
}
