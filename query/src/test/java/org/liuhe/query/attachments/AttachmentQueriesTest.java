package org.liuhe.query.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.AttachmentEvent;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.FindAttachment;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.attachments.MayAttach;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** Lin's complaint with a photograph of hers and one of the property manager's. */
class AttachmentQueriesTest {

    private static final Actor CLERK = Story.staff(Story.PROPERTY);
    private static final Actor OWNER = Story.staff(Story.OWNERS);

    private final ReadModels models = ReadModels.empty();
    private final List<DomainEventMessage<?>> files = new ArrayList<>();

    @BeforeEach
    void town() {
        models.play(Story.town());
    }

    @Test
    void whoeverFiledItHasAllOfIt() {
        Story story = handled(new Story(1));
        assertThat(list(story, Story.LIN))
                .extracting(
                        AttachmentView::number, AttachmentView::name, AttachmentView::organisation, AttachmentView::own)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "电梯.jpg", null, true),
                        org.assertj.core.groups.Tuple.tuple(2, "维修单.jpg", Story.PROPERTY, false));
        assertThat(file(story, 2, Story.LIN))
                .isEqualTo(new KeptFile(story.complaintId, "维修单.jpg", FileType.JPEG, address(2)));
    }

    @Test
    void whoHandlesItHasAllOfIt() {
        Story story = handled(new Story(1));
        assertThat(list(story, CLERK)).extracting(AttachmentView::number).containsExactly(1, 2);
        assertThat(file(story, 1, CLERK).address()).isEqualTo(address(1));
    }

    @Test
    void theAccusedHasItsOwnAndNoOther() {
        Story story = handled(new Story(1).about(Story.PROPERTY));
        assertThat(list(story, CLERK)).extracting(AttachmentView::number).containsExactly(2);
        assertThat(file(story, 2, CLERK).address()).isEqualTo(address(2));
        assertThat(models.refusal(new FindAttachment(story.complaintId, 1, null), CLERK)
                        .code())
                .isEqualTo("attachment.unknown");
        models.play(story.consented().events());
        assertThat(list(story, CLERK)).extracting(AttachmentView::number).containsExactly(1, 2);
    }

    @Test
    void offersToAddToWhomTheCommandLets() {
        Story story = handled(new Story(1).about(Story.PROPERTY));
        assertThat(mayAttach(story.complaintId, Story.LIN)).isTrue();
        assertThat(mayAttach(story.complaintId, CLERK)).isTrue();
        assertThat(mayAttach(story.complaintId, Story.staff(Story.COMMUNITY))).isTrue();
        for (Actor other : List.of(OWNER, Story.OPERATOR, new Actor("wang", Set.of("resident"), Set.of())))
            assertThat(mayAttach(story.complaintId, other)).isFalse();
        for (String id : List.of(story.caseId, "cmp-none", "pet-none", "cnl-none", "nothing"))
            assertThat(mayAttach(id, Story.LIN)).as(id).isFalse();
    }

    @Test
    void isUnknownToOthers() {
        Story story = handled(new Story(1));
        for (Actor other : List.of(OWNER, new Actor("wang", Set.of("resident"), Set.of()))) {
            assertThat(refusal(story.complaintId, other)).isEqualTo("matter.unknown");
            assertThat(models.refusal(new FindAttachment(story.complaintId, 1, null), other)
                            .code())
                    .isEqualTo("matter.unknown");
        }
        for (String id : List.of(story.caseId, "cmp-none", "pet-none", "cnl-none", "nothing"))
            assertThat(refusal(id, Story.OPERATOR)).as(id).isEqualTo("matter.unknown");
    }

    /** An operator sees where a petition stands, to close gaps, and no more. */
    @Test
    void areNotInAPartOfAMatter() {
        Story petitions = new Story(9);
        petitions.record(
                "pet-9",
                0,
                new PetitionFiled(
                        "pet-9",
                        petitions.code,
                        PetitionChannel.WEB,
                        Story.REPORTER,
                        null,
                        null,
                        List.of(),
                        null,
                        Story.ESTATE,
                        null,
                        null,
                        "坡道",
                        false,
                        "zh-CN",
                        null,
                        List.of(),
                        petitions.now(),
                        petitions.due("decide", 15)));
        models.play(petitions.events());
        assertThat(refusal("pet-9", Story.OPERATOR)).isEqualTo("attachment.part-only");
        assertThat(refusal("pet-9", OWNER)).isEqualTo("matter.unknown");
        assertThat(models.list(new ListAttachments("pet-9", null), AttachmentView.class, Story.LIN))
                .isEmpty();
    }

    @Test
    void whatWasWithdrawnIsGone() {
        Story story = handled(new Story(1));
        withdrawn(story, 1);
        models.play(files);
        assertThat(list(story, Story.LIN)).extracting(AttachmentView::number).containsExactly(2);
        assertThat(models.refusal(new FindAttachment(story.complaintId, 1, null), Story.LIN)
                        .code())
                .isEqualTo("attachment.unknown");
    }

    @Test
    void waitsForWhatTheAskerDid() {
        Story story = handled(new Story(1));
        StreamPosition there =
                new StreamPosition(AttachmentsId.of(story.complaintId).value(), 1);
        assertThat(models.list(new ListAttachments(story.complaintId, there), AttachmentView.class, Story.LIN))
                .hasSize(2);
        assertThat(models.list(
                        new ListAttachments(story.complaintId, new StreamPosition(story.complaintId, 0)),
                        AttachmentView.class,
                        Story.LIN))
                .hasSize(2);
    }

    @Test
    void eachTwiceAndAReplayGiveTheSame() {
        Story story = handled(new Story(1));
        withdrawn(story, 2);
        models.play(files);
        var live = models.rows("attachment");
        models.play(files);
        assertThat(models.rows("attachment")).isEqualTo(live);
        models.reset();
        models.play(files);
        assertThat(models.rows("attachment")).isEqualTo(live);
    }

    private Story handled(Story story) {
        story.filed().accepted().opened().assigned(1, Story.PROPERTY);
        models.play(story.events());
        attached(story, Story.REPORTER, null, "电梯.jpg", 1);
        attached(story, CLERK.subject(), Story.PROPERTY, "维修单.jpg", 2);
        models.play(files);
        return story;
    }

    private void attached(Story story, String by, String organisation, String name, int number) {
        record(new FileAttached(
                AttachmentsId.of(story.complaintId).value(),
                story.complaintId,
                number,
                by,
                organisation,
                name,
                "image/jpeg",
                1000,
                address(number),
                Story.START));
    }

    private void withdrawn(Story story, int number) {
        record(new AttachmentWithdrawn(
                AttachmentsId.of(story.complaintId).value(),
                story.complaintId,
                number,
                Story.REPORTER,
                address(number),
                Story.START));
    }

    private void record(AttachmentEvent event) {
        files.add(new GenericDomainEventMessage<>("Attachments", event.attachmentsId(), files.size(), event));
    }

    private List<AttachmentView> list(Story story, Actor actor) {
        return models.list(new ListAttachments(story.complaintId, null), AttachmentView.class, actor);
    }

    private boolean mayAttach(String matter, Actor actor) {
        return models.ask(new MayAttach(matter, null), Boolean.class, actor);
    }

    private String refusal(String matter, Actor actor) {
        CompletionException failure = catchThrowableOfType(
                CompletionException.class,
                () -> models.list(new ListAttachments(matter, null), AttachmentView.class, actor));
        Refusal refusal = (Refusal)
                ((QueryExecutionException) failure.getCause()).getDetails().orElseThrow();
        return refusal.code();
    }

    private KeptFile file(Story story, int number, Actor actor) {
        return models.ask(new FindAttachment(story.complaintId, number, null), KeptFile.class, actor);
    }

    private static String address(int content) {
        return "%064x".formatted(content);
    }
}
