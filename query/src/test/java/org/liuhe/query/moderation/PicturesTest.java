package org.liuhe.query.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.moderation.FindModeratedPicture;
import org.liuhe.contracts.moderation.FindModeration;
import org.liuhe.contracts.moderation.FindPublicPicture;
import org.liuhe.contracts.moderation.ListModeration;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.PublishedText;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** A picture waits beside the statement, and everyone sees the copy that was decided upon, as long as it is. */
class PicturesTest {

    private final ReadModels models = ReadModels.empty();
    private final ModerationStory story = new ModerationStory(1);

    @BeforeEach
    void town() {
        models.play(Story.town());
    }

    @Test
    void waitsWhereTheStatementDoes() {
        story.story.filed();
        story.attached(1, FileType.JPEG).attached(2, FileType.PDF).attached(3, FileType.PNG);
        assertThat(waiting())
                .extracting(ModerationItem::item)
                .containsExactlyInAnyOrder(TextRef.STATEMENT, "attachment-1", "attachment-3");
        ModerationItem picture =
                models.ask(new FindModeration(story.picture(3), null), ModerationItem.class, ModerationStory.WORKER);
        assertThat(picture.original()).isEqualTo("林先生家.jpg");
        assertThat(picture.trackingCode()).isEqualTo(story.story.code);
    }

    @Test
    void isOpenedByThoseWhoDecideAlone() {
        story.story.filed();
        story.attached(1, FileType.JPEG);
        models.play(story.events());
        FindModeratedPicture original = new FindModeratedPicture(story.picture(1));
        assertThat(models.ask(original, KeptFile.class, ModerationStory.WORKER))
                .isEqualTo(
                        new KeptFile(story.story.complaintId, "林先生家.jpg", FileType.JPEG, ModerationStory.address(1)));
        assertThat(models.refusal(original, ModerationStory.staff(Role.COMMUNITY, "org-elsewhere"))
                        .code())
                .isEqualTo("matter.unknown");
        assertThat(models.refusal(new FindModeratedPicture(story.statement()), ModerationStory.WORKER)
                        .code())
                .isEqualTo("attachment.unknown");
        story.fileWithdrawn(1);
        models.play(story.events());
        assertThat(models.refusal(original, ModerationStory.WORKER).code()).isEqualTo("attachment.unknown");
    }

    @Test
    void doesNotWaitWhereNobodyAgreed() {
        story.story.notPublic().filed();
        story.attached(1, FileType.JPEG);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void isNotThereBeforeADecision() {
        story.story.filed();
        story.attached(1, FileType.JPEG);
        assertThat(published()).isEmpty();
        assertThat(refused("attachment-1")).isEqualTo("attachment.unknown");
        assertThat(refused(TextRef.STATEMENT)).isEqualTo("attachment.unknown");
    }

    @Test
    void everyoneSeesTheLatestCopyUnderNoNameOfAPersons() {
        story.story.filed();
        story.attached(1, FileType.PNG).shown(story.picture(1), 1, "纸箱").shown(story.picture(1), 2, "纸箱和车");
        assertThat(published())
                .extracting(PublishedText::item, PublishedText::text, PublishedText::changed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("attachment-1", "纸箱和车", true));
        assertThat(models.ask(new FindPublicPicture(story.story.code, "attachment-1"), KeptFile.class, null))
                .isEqualTo(new KeptFile(
                        story.story.complaintId,
                        story.story.code + ".jpg",
                        FileType.JPEG,
                        ModerationStory.address(102)));
        assertThat(refused("attachment-2")).isEqualTo("attachment.unknown");
    }

    @Test
    void nobodySeesWhatWasTakenBackByWhomever() {
        story.story.filed();
        story.attached(1, FileType.PNG).attached(2, FileType.PNG);
        story.shown(story.picture(1), 1, "纸箱").shown(story.picture(2), 1, "车");
        assertThat(published()).hasSize(2);
        story.takenBack(story.picture(1), 2).fileWithdrawn(2);
        assertThat(published()).isEmpty();
        assertThat(refused("attachment-1")).isEqualTo("attachment.unknown");
        assertThat(refused("attachment-2")).isEqualTo("attachment.unknown");
        // decided upon at the same time
        story.shown(story.picture(2), 2, "车");
        assertThat(published()).isEmpty();
        assertThat(waiting()).extracting(ModerationItem::item).containsExactly(TextRef.STATEMENT);
        story.shown(story.picture(1), 3, "纸箱");
        assertThat(published()).hasSize(1);
        story.story.withdrawn();
        assertThat(published()).isEmpty();
        assertThat(refused("attachment-1")).isEqualTo("attachment.unknown");
    }

    @Test
    void whatIsAddedAfterTheMatterWasTakenBackWaitsForNobody() {
        story.story.filed().withdrawn();
        story.attached(1, FileType.JPEG);
        assertThat(waiting()).isEmpty();
    }

    private List<ModerationItem> waiting() {
        models.play(story.events());
        return models.<ModerationItem>page(
                        new ListModeration(PublicationState.WAITING, null, 10, null), ModerationStory.WORKER)
                .items();
    }

    private List<PublishedText> published() {
        models.play(story.events());
        return models.ask(new FindTracking(story.story.code, null), TrackingView.class, null)
                .published();
    }

    private String refused(String item) {
        models.play(story.events());
        return models.refusal(new FindPublicPicture(story.story.code, item), null)
                .code();
    }
}
