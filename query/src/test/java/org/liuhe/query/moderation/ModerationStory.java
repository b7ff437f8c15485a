package org.liuhe.query.moderation;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.moderation.PicturePublished;
import org.liuhe.contracts.moderation.TextPublished;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.TextTakenBack;
import org.liuhe.contracts.moderation.TextWithheld;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionReferredToMediation;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.Representative;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.query.Story;

/** A complaint with its case, a petition, and what was decided about their texts. */
final class ModerationStory {

    static final String PETITIONS = "org-petitions";
    static final String ACCUSED = "org-accused";
    static final String TEXT = "坡道被拆除，请打13800138000";
    static final Actor WORKER = staff(Role.COMMUNITY, Story.COMMUNITY);
    static final Actor OFFICER = staff(Role.PETITIONS, PETITIONS);

    final Story story;
    final String petition;
    final String code;
    private final Story petitions;
    private int petitionEvents;
    private int fileEvents;

    ModerationStory(int number) {
        story = new Story(number);
        petitions = new Story(500 + number);
        petition = "pet-" + number;
        code = petitions.code;
    }

    static Actor staff(String role, String... organisations) {
        return new Actor("subject-" + role, Set.of(role), Set.of(organisations));
    }

    TextRef statement() {
        return TextRef.statement(story.complaintId);
    }

    TextRef ofPetition() {
        return TextRef.statement(petition);
    }

    ModerationStory published(TextRef text, int number, String version, boolean changed) {
        return decided(
                text,
                number,
                new TextPublished(
                        text.publicationId().value(),
                        text.matterId(),
                        text.item(),
                        number,
                        Story.REPORTER,
                        Story.COMMUNITY,
                        version,
                        changed,
                        changed ? "隐去联系方式" : null,
                        story.now()));
    }

    TextRef picture(int number) {
        return TextRef.picture(story.complaintId, number);
    }

    /** A file of the complaint's. */
    ModerationStory attached(int number, FileType type) {
        String files = AttachmentsId.of(story.complaintId).value();
        story.record(
                files,
                fileEvents++,
                new FileAttached(
                        files,
                        story.complaintId,
                        number,
                        Story.REPORTER,
                        null,
                        "林先生家.jpg",
                        type.mediaType(),
                        1000,
                        address(number),
                        story.now()));
        return this;
    }

    ModerationStory fileWithdrawn(int number) {
        String files = AttachmentsId.of(story.complaintId).value();
        story.record(
                files,
                fileEvents++,
                new AttachmentWithdrawn(
                        files, story.complaintId, number, Story.REPORTER, address(number), story.now()));
        return this;
    }

    ModerationStory shown(TextRef picture, int number, String description) {
        return decided(
                picture,
                number,
                new PicturePublished(
                        picture.publicationId().value(),
                        picture.matterId(),
                        picture.item(),
                        number,
                        Story.REPORTER,
                        Story.COMMUNITY,
                        description,
                        address(100 + number),
                        900,
                        1,
                        "遮住门牌",
                        story.now()));
    }

    static String address(int content) {
        return "%064x".formatted(content);
    }

    ModerationStory withheld(TextRef text, int number) {
        return decided(
                text,
                number,
                new TextWithheld(
                        text.publicationId().value(),
                        text.matterId(),
                        text.item(),
                        number,
                        Story.REPORTER,
                        Story.COMMUNITY,
                        WithholdingReason.INSULT,
                        "谩骂",
                        story.now()));
    }

    ModerationStory takenBack(TextRef text, int number) {
        return decided(
                text,
                number,
                new TextTakenBack(
                        text.publicationId().value(),
                        text.matterId(),
                        text.item(),
                        number,
                        Story.REPORTER,
                        Story.COMMUNITY,
                        "仍可认出",
                        story.now()));
    }

    StreamPosition after(TextRef text, int number) {
        return new StreamPosition(text.publicationId().value(), number - 1L);
    }

    private ModerationStory decided(TextRef text, int number, Event event) {
        story.record(text.publicationId().value(), number - 1L, event);
        return this;
    }

    ModerationStory petitioned(boolean mayBePublic) {
        return petition(new PetitionFiled(
                petition,
                code,
                PetitionChannel.LETTER,
                null,
                "陈大爷",
                null,
                List.of(new Representative("李阿姨", null)),
                PETITIONS,
                Story.ESTATE,
                "property.ramp",
                ACCUSED,
                TEXT,
                mayBePublic,
                "zh-CN",
                null,
                List.of(),
                petitions.now(),
                petitions.due("decide", 15)));
    }

    ModerationStory office(String organisation) {
        return petition(new PetitionOfficeAssigned(petition, organisation, petitions.now()));
    }

    ModerationStory titled() {
        return petition(new PetitionModerated(petition, "坡道的拆除", null, petitions.now()));
    }

    ModerationStory handedToMediation() {
        return petition(new PetitionReferredToMediation(
                petition,
                "ref-1",
                Story.ESTATE,
                null,
                PETITIONS,
                "请调解",
                List.of(new Party("p1", null, null, "王先生", null), new Party("p2", null, ACCUSED, null, null)),
                petitions.now()));
    }

    ModerationStory petitionWithdrawn() {
        return petition(new PetitionWithdrawn(petition, petitions.now()));
    }

    private ModerationStory petition(Event event) {
        petitions.record(petition, petitionEvents++, event);
        return this;
    }

    /** The matters first, then what was decided about them. */
    List<DomainEventMessage<?>> events() {
        return java.util.stream.Stream.concat(petitions.events().stream(), story.events().stream())
                .toList();
    }
}
