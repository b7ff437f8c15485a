package org.liuhe.command.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Snapshots;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.moderation.PicturePublished;
import org.liuhe.contracts.moderation.PublicationRule;
import org.liuhe.contracts.moderation.PublishPicture;
import org.liuhe.contracts.moderation.PublishText;
import org.liuhe.contracts.moderation.TakeBackText;
import org.liuhe.contracts.moderation.TextPublished;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.TextTakenBack;
import org.liuhe.contracts.moderation.TextWithheld;
import org.liuhe.contracts.moderation.WithholdText;
import org.liuhe.contracts.moderation.WithholdingReason;

/** What the office of the area decides about Lin's statement. */
class PublicationTest extends StoryTest<Publication> {

    private static final TextRef TEXT = TextRef.statement("cmp-1");
    private static final TextRef PICTURE = TextRef.picture("cmp-1", 2);
    private static final String COPY = "a".repeat(64);
    private static final String ID = TEXT.publicationId().value();

    private final Map<TextRef, KnownTexts.Found> known = new HashMap<>();

    PublicationTest() {
        super(Publication.class);
        fixture.registerInjectableResource((KnownTexts) text -> Optional.ofNullable(known.get(text)));
        written(false);
    }

    private void written(boolean withdrawn) {
        KnownTexts.Moderators office = actor -> Optional.of(Town.OFFICE).filter(actor::belongsTo);
        known.put(TEXT, new KnownTexts.Found("lin", false, withdrawn, office));
        known.put(PICTURE, new KnownTexts.Found("lin", true, withdrawn, office));
    }

    @Test
    void publishesAVersionAndSaysWhyItDiffers() {
        accepts(
                publish("电梯停了三天，请打〔手机号〕", true, "隐去联系方式", 0),
                Town.WORKER,
                published(1, "电梯停了三天，请打〔手机号〕", true, "隐去联系方式"));
    }

    @Test
    void publishesWhatWasWrittenWithoutAReason() {
        accepts(publish("电梯停了三天", false, " ", 0), Town.WORKER, published(1, "电梯停了三天", false, null));
    }

    @Test
    void replacesAPublishedVersion() {
        happened(published(1, "电梯停了", true, "改写"));
        accepts(publish("电梯停了三天", true, "改回", 1), Town.WORKER, published(2, "电梯停了三天", true, "改回"));
    }

    @Test
    void publishesWhatWasWithheldOrTakenBackAfterAll() {
        happened(withheld(1));
        accepts(publish("电梯", false, null, 1), Town.WORKER, published(2, "电梯", false, null));
        happened(published(2, "电梯", false, null), takenBack(3));
        accepts(publish("电梯", false, null, 3), Town.WORKER, published(4, "电梯", false, null));
    }

    @Test
    void refusesAChangeWithoutAReason() {
        refuses(publish("电梯", true, " ", 0), Town.WORKER, CommonRule.TEXT_BLANK, "reason");
    }

    @Test
    void refusesAnEmptyVersion() {
        refuses(publish(" ", true, "改", 0), Town.WORKER, CommonRule.TEXT_BLANK, "publishedText");
        refuses(
                publish("长".repeat(PublishText.LONGEST + 1), true, "改", 0),
                Town.WORKER,
                CommonRule.TEXT_TOO_LONG,
                "publishedText");
    }

    @Test
    void refusesAVersionWithATelephoneUnlessItIsMeantToBeThere() {
        String text = "请打 0571-87654321";
        refuses(publish(text, false, null, 0), Town.WORKER, PublicationRule.PERSONAL_LEFT, "publishedText");
        accepts(new PublishText(TEXT, text, false, null, true, 0), Town.WORKER, published(1, text, false, null));
    }

    @Test
    void refusesToPublishWhatWasTakenBackWithItsMatter() {
        written(true);
        refuses(publish("电梯", false, null, 0), Town.WORKER, PublicationRule.MATTER_WITHDRAWN);
    }

    @Test
    void stillTakesBackAndWithholdsAfterTheMatterWasWithdrawn() {
        written(true);
        happened(published(1, "电梯", false, null));
        accepts(new TakeBackText(TEXT, "撤回", 1), Town.WORKER, takenBack(2));
        happened(takenBack(2));
        accepts(withhold(2), Town.WORKER, withheld(3));
    }

    @Test
    void isUnknownToOthersAndWhereThereIsNoSuchText() {
        refuses(publish("电梯", false, null, 0), Town.OTHER_WORKER, CommonRule.MATTER_UNKNOWN);
        refuses(withhold(0), Town.OTHER_WORKER, CommonRule.MATTER_UNKNOWN);
        refuses(new TakeBackText(TEXT, "撤回", 0), Town.OTHER_WORKER, CommonRule.MATTER_UNKNOWN);
        known.clear();
        refuses(publish("电梯", false, null, 0), Town.WORKER, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void refusesWhoeverSawLessThanThereIs() {
        happened(published(1, "电梯", false, null));
        refuses(publish("电梯", false, null, 0), Town.WORKER, CommonRule.STALE);
        refuses(withhold(0), Town.WORKER, CommonRule.STALE);
        refuses(new TakeBackText(TEXT, "撤回", 0), Town.WORKER, CommonRule.STALE);
    }

    @Test
    void withholdsWithAReasonAndWords() {
        accepts(withhold(0), Town.WORKER, withheld(1));
        refuses(new WithholdText(TEXT, null, "指名道姓", 0), Town.WORKER, CommonRule.TEXT_BLANK, "reason");
        refuses(new WithholdText(TEXT, WithholdingReason.INSULT, " ", 0), Town.WORKER, CommonRule.TEXT_BLANK, "words");
    }

    @Test
    void withholdsNothingThatIsPublic() {
        happened(published(1, "电梯", false, null));
        refuses(withhold(1), Town.WORKER, PublicationRule.NOT_NOW);
    }

    @Test
    void takesBackWhatIsPublic() {
        happened(published(1, "电梯", false, null));
        accepts(new TakeBackText(TEXT, "撤回", 1), Town.WORKER, takenBack(2));
        refuses(new TakeBackText(TEXT, null, 1), Town.WORKER, CommonRule.TEXT_BLANK, "words");
    }

    @Test
    void takesBackNothingThatIsNotPublic() {
        refuses(new TakeBackText(TEXT, "撤回", 0), Town.WORKER, PublicationRule.NOT_NOW);
        happened(withheld(1));
        refuses(new TakeBackText(TEXT, "撤回", 1), Town.WORKER, PublicationRule.NOT_NOW);
    }

    @Test
    void publishesAPictureAndSaysWhyPlacesAreCovered() {
        accepts(show(2, "纸箱", "遮住门牌", 0), Town.WORKER, shown(1, 2, "纸箱", "遮住门牌"));
        accepts(show(0, "纸箱", " ", 0), Town.WORKER, shown(1, 0, "纸箱", null));
        happened(shown(1, 0, "纸箱", null));
        accepts(show(1, "纸箱和车", "遮住车牌", 1), Town.WORKER, shown(2, 1, "纸箱和车", "遮住车牌"));
    }

    @Test
    void publishesAPictureThatWasTakenBackAfterAll() {
        happened(
                shown(1, 0, "纸箱", null),
                new TextTakenBack(
                        PICTURE.publicationId().value(),
                        "cmp-1",
                        PICTURE.item(),
                        2,
                        "lin",
                        Town.OFFICE,
                        "撤回",
                        town.now()));
        accepts(show(0, "纸箱", null, 2), Town.WORKER, shown(3, 0, "纸箱", null));
    }

    @Test
    void refusesAPictureWithoutDescriptionOrReasonOrWithATelephoneInThem() {
        refuses(show(0, " ", null, 0), Town.WORKER, CommonRule.TEXT_BLANK, "description");
        refuses(show(0, "请打 13800138000", null, 0), Town.WORKER, CommonRule.TEXT_PERSONAL, "description");
        refuses(
                show(0, "长".repeat(PublishPicture.DESCRIPTION + 1), null, 0),
                Town.WORKER,
                CommonRule.TEXT_TOO_LONG,
                "description");
        refuses(show(1, "纸箱", " ", 0), Town.WORKER, CommonRule.TEXT_BLANK, "reason");
        refuses(show(41, "纸箱", "遮", 0), Town.WORKER, PublicationRule.COVER, "covers");
    }

    @Test
    void publishesNoWordsAsAPicture() {
        refuses(new PublishPicture(TEXT, COPY, 9, 0, "纸箱", null, 0), Town.WORKER, PublicationRule.KIND);
    }

    @Test
    void publishesNoPictureAsWords() {
        refuses(new PublishText(PICTURE, "纸箱", false, null, false, 0), Town.WORKER, PublicationRule.KIND);
    }

    @Test
    void publishesNoPictureThatWasTakenBackNorForOthersNorOfWhoSawLess() {
        refuses(show(0, "纸箱", null, 0), Town.OTHER_WORKER, CommonRule.MATTER_UNKNOWN);
        refuses(show(0, "纸箱", null, 1), Town.WORKER, CommonRule.STALE);
        written(true);
        refuses(show(0, "纸箱", null, 0), Town.WORKER, PublicationRule.MATTER_WITHDRAWN);
    }

    @Test
    void survivesItsSnapshotAndKeepsNoCopyOfTheText() {
        Publication publication = new Publication();
        for (Object event : new Object[] {published(1, "电梯", true, "改写"), takenBack(2), withheld(3)}) {
            Snapshots.evolve(publication, event);
            assertThat(Snapshots.roundTrip(publication))
                    .usingRecursiveComparison()
                    .isEqualTo(publication);
        }
        assertThat(Snapshots.text(publication)).contains(ID).doesNotContain("电梯", "改写", "指名道姓");
    }

    private static PublishPicture show(int covered, String description, String reason, long seen) {
        return new PublishPicture(PICTURE, COPY, 9, covered, description, reason, seen);
    }

    private PicturePublished shown(int number, int covered, String description, String reason) {
        return new PicturePublished(
                PICTURE.publicationId().value(),
                PICTURE.matterId(),
                PICTURE.item(),
                number,
                "lin",
                Town.OFFICE,
                description,
                COPY,
                9,
                covered,
                reason,
                town.now());
    }

    private static PublishText publish(String text, boolean changed, String reason, long seen) {
        return new PublishText(TEXT, text, changed, reason, false, seen);
    }

    private static WithholdText withhold(long seen) {
        return new WithholdText(TEXT, WithholdingReason.ACCUSES_SOMEBODY, "指名道姓", seen);
    }

    private TextPublished published(int number, String text, boolean changed, String reason) {
        return new TextPublished(
                ID, TEXT.matterId(), TEXT.item(), number, "lin", Town.OFFICE, text, changed, reason, town.now());
    }

    private TextWithheld withheld(int number) {
        return new TextWithheld(
                ID,
                TEXT.matterId(),
                TEXT.item(),
                number,
                "lin",
                Town.OFFICE,
                WithholdingReason.ACCUSES_SOMEBODY,
                "指名道姓",
                town.now());
    }

    private TextTakenBack takenBack(int number) {
        return new TextTakenBack(ID, TEXT.matterId(), TEXT.item(), number, "lin", Town.OFFICE, "撤回", town.now());
    }
}
