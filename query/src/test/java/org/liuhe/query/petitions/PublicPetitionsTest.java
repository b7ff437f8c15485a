package org.liuhe.query.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.PublicPetition;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.query.ReadModels;

class PublicPetitionsTest {

    private final ReadModels models = ReadModels.empty();
    private final PetitionStory story = new PetitionStory(1);

    @Test
    void tellsWhoseTurnItIsAndWhenItIsDueWithoutAnAccount() {
        story.atTheOffice().forwarded(1).accepted(PetitionStory.STREET);
        PublicPetition petition = byCode();
        assertThat(petition.stage()).isEqualTo(PetitionStage.ACCEPTED);
        assertThat(petition.turnOrganisation()).isEqualTo(PetitionStory.STREET);
        assertThat(petition.due()).isEqualTo(PetitionStory.due(60));
        assertThat(petition.due().article()).isEqualTo("第三十四条");
        assertThat(petition.overdue()).isFalse();
        story.overdue(PetitionTerm.FINISH, PetitionStory.STREET);
        assertThat(byCode().overdue()).isTrue();
    }

    @Test
    void publishesTheSummariesOfAllAnswers() {
        story.answered()
                .reviewAsked(ReviewLevel.REVIEW)
                .reviewer(ReviewLevel.REVIEW, PetitionStory.DISTRICT)
                .reviewed();
        assertThat(byCode().answers())
                .extracting(PublicPetition.Answer::organisation, PublicPetition.Answer::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PetitionStory.STREET, "坡道将在十月恢复"),
                        org.assertj.core.groups.Tuple.tuple(PetitionStory.DISTRICT, "改为九月恢复"));
    }

    @Test
    void tellsOfNobody() {
        for (PetitionStory every : PetitionStory.all()) models.play(every.events());
        String told = list(null, null).toString();
        for (PetitionStory every : PetitionStory.all())
            told += models.ask(new FindPublicPetition(every.code, null), PublicPetition.class, null);
        assertThat(told)
                .contains("小区坡道的拆除")
                .doesNotContain(
                        PetitionStory.LIN.subject(),
                        PetitionStory.NAME,
                        PetitionStory.PHONE,
                        PetitionStory.TEXT,
                        PetitionStory.ACCUSED,
                        "居民反映坡道被拆除",
                        "property.ramp");
    }

    @Test
    void saysFewForFewerThanFiveCoSigners() {
        story.atTheOffice().moderated();
        assertThat(byCode().coSigners()).isEqualTo("<5");
        story.coSigned("a", "b", "c", "d");
        assertThat(byCode().coSigners()).isEqualTo("<5");
        story.coSigned("e");
        assertThat(byCode().coSigners()).isEqualTo("5");
        story.coSignWithdrawn("e");
        assertThat(byCode().coSigners()).isEqualTo("<5");
        assertThat(list(null, null).items())
                .extracting(PublicPetition::coSigners)
                .containsExactly("<5");
    }

    @Test
    void listsOnlyWhatThePetitionerAllowsAndTheOfficeTitled() {
        PetitionStory silent = new PetitionStory(2).notPublic().atTheOffice().moderated();
        models.play(silent.events());
        story.atTheOffice();
        models.play(story.events());
        assertThat(list(null, null).items()).isEmpty();
        story.moderated();
        models.play(story.events());
        assertThat(list(null, null).items()).extracting(PublicPetition::code).containsExactly(story.code);
        PublicPetition byCode = models.ask(new FindPublicPetition(silent.code, null), PublicPetition.class, null);
        assertThat(byCode.title()).isNull();
        assertThat(byCode.petitionId()).isNull();
        assertThat(byCode.area()).isNull();
        assertThat(byCode.stage()).isEqualTo(PetitionStage.REGISTERED);
        story.moderatedAway();
        models.play(story.events());
        assertThat(list(null, null).items()).isEmpty();
    }

    @Test
    void listsByAreaAndStageNewestFirst() {
        models.play(story.atTheOffice().moderated().events());
        PetitionStory later = new PetitionStory(2).answered().moderated();
        models.play(later.events());
        assertThat(codes(null, null)).containsExactly(later.code, story.code);
        assertThat(codes("hz/xihu", null)).containsExactly(later.code, story.code);
        assertThat(codes(PetitionStory.AREA, PetitionStage.REPLIED)).containsExactly(later.code);
        assertThat(codes("hz/xih", null)).isEmpty();
        assertThat(codes("hz/gongshu", null)).isEmpty();
    }

    @Test
    void listsPageByPage() {
        models.play(story.atTheOffice().moderated().events());
        PetitionStory later = new PetitionStory(2).atTheOffice().moderated();
        models.play(later.events());
        Page<PublicPetition> first = models.page(new ListPublicPetitions(null, null, null, 1), null);
        assertThat(first.items()).extracting(PublicPetition::code).containsExactly(later.code);
        Page<PublicPetition> second = models.page(new ListPublicPetitions(null, null, first.next(), 1), null);
        assertThat(second.items()).extracting(PublicPetition::code).containsExactly(story.code);
        assertThat(second.next()).isNull();
    }

    @Test
    void knowsNoOtherCode() {
        assertThat(models.refusal(new FindPublicPetition(story.code, null), null)
                        .code())
                .isEqualTo("tracking-code.unknown");
        assertThat(models.refusal(new FindPublicPetition("nonsense", null), null)
                        .code())
                .isEqualTo("tracking-code.malformed");
    }

    @Test
    void waitsForTheReadersOwnWrite() {
        models.play(story.filed().events());
        assertThat(models.ask(new FindPublicPetition(story.code, story.last()), PublicPetition.class, null)
                        .stage())
                .isEqualTo(PetitionStage.REGISTERED);
    }

    private List<String> codes(String area, PetitionStage stage) {
        return list(area, stage).items().stream().map(PublicPetition::code).toList();
    }

    private Page<PublicPetition> list(String area, PetitionStage stage) {
        return models.page(new ListPublicPetitions(area, stage, null, 50), null);
    }

    private PublicPetition byCode() {
        models.play(story.events());
        return models.ask(new FindPublicPetition(story.code, null), PublicPetition.class, null);
    }
}
