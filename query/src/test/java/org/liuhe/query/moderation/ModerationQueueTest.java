package org.liuhe.query.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.moderation.FindModeration;
import org.liuhe.contracts.moderation.KnownName;
import org.liuhe.contracts.moderation.ListModeration;
import org.liuhe.contracts.moderation.ListPublications;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.PublicationView;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** What waits for whom, and what those who take part in a matter learn of it. */
class ModerationQueueTest {

    private final ReadModels models = ReadModels.empty();
    private final ModerationStory story = new ModerationStory(1);

    @BeforeEach
    void town() {
        models.play(Story.town());
    }

    @Test
    void queuesAStatementForTheOfficeOfItsArea() {
        story.story.filed();
        List<ModerationItem> waiting = waiting(ModerationStory.WORKER);
        assertThat(waiting)
                .containsExactly(new ModerationItem(
                        story.story.complaintId,
                        MatterKind.COMPLAINT,
                        TextRef.STATEMENT,
                        story.story.code,
                        ReadModels.LISTED,
                        Story.ESTATE,
                        PublicationState.WAITING,
                        0,
                        story.story.time(0),
                        Story.PERSONAL + " text",
                        List.of(),
                        null,
                        false,
                        null,
                        null,
                        null,
                        null));
        assertThat(waiting(ModerationStory.staff(Role.COMMUNITY, "org-elsewhere")))
                .isEmpty();
        assertThat(waiting(ModerationStory.staff(Role.PETITIONS, Story.PROPERTY)))
                .isEmpty();
        assertThat(waiting(ModerationStory.staff(Role.COMMUNITY))).isEmpty();
    }

    @Test
    void queuesForWhoeverServesTheAreaByNow() {
        story.story.filed();
        models.play(new Story(700)
                .organisation("org-late", OrganisationKind.COMMUNITY_OFFICE, "hz/xihu", "community")
                .events());
        assertThat(waiting(ModerationStory.staff(Role.COMMUNITY, "org-late"))).hasSize(1);
        // two that serve areas which lie in each other are one queue
        assertThat(waiting(ModerationStory.staff(Role.COMMUNITY, "org-late", Story.COMMUNITY)))
                .hasSize(1);
        models.play(new Story(2).in("hz/xihu-new").filed().events());
        assertThat(waiting(ModerationStory.staff(Role.COMMUNITY, "org-late"))).hasSize(1);
    }

    @Test
    void queuesNothingThatMayNotBePublicNorWhatIsHistory() {
        models.play(new Story(2).notPublic().filed().events());
        models.play(new Story(3).of(ReadModels.UNLISTED).filed().events());
        models.play(new Story(4).recordedAsClosed(ClosedOutcome.CLOSED).events());
        models.play(new Story(5)
                .notPublic()
                .filedForReview()
                .supplementAsked()
                .supplemented()
                .events());
        story.petitioned(false).office(ModerationStory.PETITIONS);
        assertThat(waiting(ModerationStory.WORKER)).isEmpty();
        assertThat(waiting(ModerationStory.OFFICER)).isEmpty();
    }

    @Test
    void queuesWhatCameWithoutAnAccount() {
        models.play(new Story(2)
                .reportedBy(null)
                .filed(null, Channel.IMPORT, "old-hotline")
                .events());
        assertThat(waiting(ModerationStory.WORKER)).hasSize(1);
    }

    @Test
    void queuesASupplementAnew() {
        story.story.filedForReview();
        story.published(story.statement(), 1, "电梯", true)
                .story
                .supplementAsked()
                .supplemented();
        TextRef supplement = TextRef.supplement(story.story.complaintId, 1);
        assertThat(waiting(ModerationStory.WORKER))
                .extracting(ModerationItem::item, ModerationItem::original)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(supplement.item(), Story.PERSONAL));
    }

    @Test
    void dropsWhatWasWithdrawn() {
        story.story.filed().withdrawn();
        story.petitioned(true).office(ModerationStory.PETITIONS).petitionWithdrawn();
        assertThat(waiting(ModerationStory.WORKER)).isEmpty();
        assertThat(waiting(ModerationStory.OFFICER)).isEmpty();
    }

    @Test
    void queuesAPetitionForTheOfficeThatHasIt() {
        story.petitioned(true);
        assertThat(waiting(ModerationStory.OFFICER)).isEmpty();
        story.office("org-former");
        assertThat(waiting(ModerationStory.OFFICER)).isEmpty();
        story.office(ModerationStory.PETITIONS);
        assertThat(waiting(ModerationStory.OFFICER))
                .extracting(ModerationItem::kind)
                .containsExactly(MatterKind.PETITION);
        assertThat(waiting(ModerationStory.WORKER)).isEmpty();
        assertThat(waiting(ModerationStory.staff(Role.PETITIONS, "org-former"))).isEmpty();
        Actor accused = ModerationStory.staff(Role.PETITIONS, ModerationStory.PETITIONS, ModerationStory.ACCUSED);
        assertThat(waiting(accused)).isEmpty();
        assertThat(models.refusal(new FindModeration(story.ofPetition(), null), accused)
                        .code())
                .isEqualTo("matter.unknown");
    }

    @Test
    void knowsThePartiesByName() {
        story.petitioned(true).office(ModerationStory.PETITIONS).handedToMediation();
        story.story.filed().accepted().opened().assigned(1, Story.PROPERTY).handedToMediation(1, 1, Story.PROPERTY);
        models.play(story.events());
        assertThat(find(story.ofPetition(), ModerationStory.OFFICER).names())
                .extracting(KnownName::name)
                .containsExactlyInAnyOrder("陈大爷", "李阿姨", "王先生");
        assertThat(find(story.statement(), ModerationStory.WORKER).names())
                .extracting(KnownName::name)
                .containsExactly(Story.PERSONAL);
    }

    @Test
    void showsTheLatestDecision() {
        story.story.filed();
        story.published(story.statement(), 1, "电梯停了", true);
        assertThat(waiting(ModerationStory.WORKER)).isEmpty();
        ModerationItem published = find(story.statement(), ModerationStory.WORKER);
        assertThat(published.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(published.version()).isEqualTo(1);
        assertThat(published.publishedText()).isEqualTo("电梯停了");
        assertThat(published.changed()).isTrue();
        assertThat(published.words()).isEqualTo("隐去联系方式");
        assertThat(published.original()).isEqualTo(Story.PERSONAL + " text");
        story.takenBack(story.statement(), 2).withheld(story.statement(), 3);
        models.play(story.events());
        ModerationItem withheld = find(story.statement(), ModerationStory.WORKER);
        assertThat(withheld.state()).isEqualTo(PublicationState.WITHHELD);
        assertThat(withheld.withheld()).isEqualTo(WithholdingReason.INSULT);
        assertThat(withheld.decidedBy()).isEqualTo(Story.COMMUNITY);
        assertThat(withheld.publishedText()).isEqualTo("电梯停了");
        assertThat(listed(ModerationStory.WORKER, PublicationState.WITHHELD)).hasSize(1);
    }

    @Test
    void listsTheOldestFirstPageByPage() {
        for (int number = 1; number < 6; number++)
            models.play(new Story(number).filed().events());
        List<String> seen = new java.util.ArrayList<>();
        String cursor = null;
        do {
            Page<ModerationItem> page =
                    models.page(new ListModeration(PublicationState.WAITING, cursor, 2, null), ModerationStory.WORKER);
            page.items().forEach(item -> seen.add(item.matterId()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactly("cmp-1", "cmp-2", "cmp-3", "cmp-4", "cmp-5");
    }

    @Test
    void isUnknownToOthers() {
        story.story.filed();
        models.play(story.events());
        for (Actor other : List.of(Story.LIN, Story.OPERATOR, ModerationStory.staff(Role.COMMUNITY, Story.PROPERTY)))
            assertThat(models.refusal(new FindModeration(story.statement(), null), other)
                            .code())
                    .isEqualTo("matter.unknown");
        assertThat(models.refusal(new FindModeration(TextRef.statement("cmp-9"), null), ModerationStory.WORKER)
                        .code())
                .isEqualTo("matter.unknown");
    }

    @Test
    void waitsForTheModeratorsOwnDecision() {
        story.story.filed();
        models.play(story.events());
        assertThat(models.refusal(
                                new FindModeration(story.statement(), story.after(story.statement(), 1)),
                                ModerationStory.WORKER)
                        .code())
                .isEqualTo("read.not-yet");
        story.published(story.statement(), 1, "电梯", false);
        models.play(story.events());
        assertThat(models.ask(
                                new FindModeration(story.statement(), story.after(story.statement(), 1)),
                                ModerationItem.class,
                                ModerationStory.WORKER)
                        .version())
                .isEqualTo(1);
    }

    @Test
    void tellsTheReporterAndTheHolderWhatBecameOfItAndNobodyElse() {
        story.story.filed().accepted().opened().assigned(1, Story.PROPERTY);
        story.published(story.statement(), 1, "电梯停了", true);
        models.play(story.events());
        Actor holder = ModerationStory.staff(Role.PROPERTY_MANAGER, Story.PROPERTY);
        for (Actor reader : List.of(Story.LIN, holder))
            assertThat(publications(reader))
                    .containsExactly(new PublicationView(
                            TextRef.STATEMENT,
                            PublicationState.PUBLISHED,
                            "电梯停了",
                            true,
                            null,
                            "隐去联系方式",
                            Story.COMMUNITY,
                            story.story.time(4)));
        for (Actor stranger :
                List.of(ModerationStory.staff(Role.RESIDENT), ModerationStory.staff(Role.STREET, Story.STREET)))
            assertThatThrownBy(() -> publications(stranger)).hasRootCauseMessage("matter.unknown");
        story.takenBack(story.statement(), 2);
        models.play(story.events());
        assertThat(publications(Story.LIN))
                .extracting(PublicationView::state, PublicationView::publishedText)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(PublicationState.TAKEN_BACK, null));
    }

    private List<PublicationView> publications(Actor actor) {
        return models.list(new ListPublications(story.story.complaintId, null), PublicationView.class, actor);
    }

    private ModerationItem find(TextRef text, Actor actor) {
        models.play(story.events());
        return models.ask(new FindModeration(text, null), ModerationItem.class, actor);
    }

    private List<ModerationItem> waiting(Actor actor) {
        return listed(actor, PublicationState.WAITING);
    }

    private List<ModerationItem> listed(Actor actor, PublicationState state) {
        models.play(story.events());
        return models.<ModerationItem>page(new ListModeration(state, null, 50, null), actor)
                .items();
    }
}
