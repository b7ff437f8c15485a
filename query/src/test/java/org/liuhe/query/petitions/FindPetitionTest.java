package org.liuhe.query.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.attachments.MayAttach;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.matters.ListMyMatters;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.matters.MatterRow;
import org.liuhe.contracts.matters.OpenDuty;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PetitionView;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.ReadModels;

class FindPetitionTest {

    private final ReadModels models = ReadModels.empty();
    private final PetitionStory story = new PetitionStory(1);

    @Test
    void showsThePetitionerEverything() {
        story.answered();
        PetitionView petition = petition(PetitionStory.LIN);
        assertThat(petition.whole()).isTrue();
        assertThat(petition.text()).isEqualTo(PetitionStory.TEXT);
        assertThat(petition.accused()).isEqualTo(PetitionStory.ACCUSED);
        assertThat(petition.askDue()).isEqualTo(PetitionStory.due(100));
        assertThat(petition.head().trackingCode()).isEqualTo(story.code);
        assertThat(petition.head().version()).isEqualTo(4);
        assertThat(petition.head().entries())
                .extracting(DossierEntry::type, DossierEntry::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("PetitionFiled", "petitioner"),
                        org.assertj.core.groups.Tuple.tuple("PetitionOfficeAssigned", "system:petition"),
                        org.assertj.core.groups.Tuple.tuple("PetitionForwarded", "staff"),
                        org.assertj.core.groups.Tuple.tuple("PetitionAccepted", "staff"),
                        org.assertj.core.groups.Tuple.tuple("PetitionReplied", "staff"));
        assertThat(petition.reply()).isEqualTo(new PetitionView.Reply("坡道为林女士所用", "坡道应当保留", "无障碍环境建设法", "三十日内可以请求复查"));
        assertThat(petition.head().entries().get(4).text()).contains("坡道应当保留", "三十日内可以请求复查");
    }

    @Test
    void showsItToTheOfficeAndToTheBody() {
        story.atTheOffice();
        assertThat(petition(PetitionStory.CLERK).text()).isEqualTo(PetitionStory.TEXT);
        story.forwarded(1);
        assertThat(petition(PetitionStory.STREET_STAFF).contactPhone()).isEqualTo(PetitionStory.PHONE);
    }

    @Test
    void showsALetterToTheOfficeThatRegisteredItAtOnce() {
        story.byLetter().filed();
        assertThat(petition(PetitionStory.CLERK).text()).isEqualTo(PetitionStory.TEXT);
    }

    @Test
    void takesFilesOfThePetitionerAndTheOfficeAlone() {
        story.answered();
        models.play(story.events());
        for (Actor one : List.of(PetitionStory.LIN, PetitionStory.CLERK))
            assertThat(mayAttach(one)).as(one.subject()).isTrue();
        for (Actor one : List.of(
                PetitionStory.STREET_STAFF,
                PetitionStory.MANAGER,
                PetitionStory.NEIGHBOUR,
                PetitionStory.OPERATOR,
                new Actor("both", Set.of(Role.PETITIONS), Set.of(PetitionStory.OFFICE, PetitionStory.ACCUSED))))
            assertThat(mayAttach(one)).as(one.subject()).isFalse();
    }

    private boolean mayAttach(Actor actor) {
        return models.ask(new MayAttach(story.id, null), Boolean.class, actor);
    }

    @Test
    void isUnknownToEverybodyElse() {
        story.answered();
        models.play(story.events());
        for (Actor other : List.of(
                PetitionStory.STRANGER,
                PetitionStory.NEIGHBOUR,
                PetitionStory.DISTRICT_STAFF,
                PetitionStory.MANAGER,
                new Actor("clerk2", Set.of(Role.PETITIONS), Set.of("org-other-office")))) refuses(other);
        assertThat(models.refusal(new FindPetition("pet-none", null, null), PetitionStory.LIN)
                        .code())
                .isEqualTo("matter.unknown");
        assertThat(models.refusal(new FindPetition("case-1", null, null), PetitionStory.LIN)
                        .code())
                .isEqualTo("matter.unknown");
    }

    @Test
    void aBodyThatObjectedSeesItNoMore() {
        story.atTheOffice().forwarded(1).objected(1);
        models.play(story.events());
        refuses(PetitionStory.STREET_STAFF);
    }

    @Test
    void shieldsThePetitionerFromTheAccused() {
        story.atTheOffice()
                .moderated()
                .coSigned("a", "b", "c", "d", "e")
                .coSignWithdrawn("e")
                .forwarded(1)
                .accepted(PetitionStory.STREET)
                .referred()
                .referralEnded(ReferralOutcome.MEDIATION_REFUSED)
                .replied();
        PetitionView petition = petition(PetitionStory.MANAGER);
        assertThat(petition.whole()).isFalse();
        assertThat(petition.matterForTheAccused()).isEqualTo("居民反映坡道被拆除");
        assertThat(petition.head().acts()).isEmpty();
        assertThat(petition.head().links()).isEmpty();
        assertHidesThePerson(petition);
    }

    @Test
    void shieldsThePetitionerFromOneOfTheAccusedWhoBelongsToTheOfficeToo() {
        story.answered().moderated();
        Actor both = new Actor("both", Set.of(Role.PETITIONS), Set.of(PetitionStory.OFFICE, PetitionStory.ACCUSED));
        PetitionView petition = petition(both);
        assertThat(petition.whole()).isFalse();
        assertThat(petition.head().acts()).isEmpty();
        assertHidesThePerson(petition);
    }

    @Test
    void shieldsThePetitionerFromTheAccusedAtAnyEarlierDate() {
        story.answered();
        Instant then = story.now();
        story.moderated();
        models.play(story.events());
        PetitionView petition =
                models.ask(new FindPetition(story.id, then, null), PetitionView.class, PetitionStory.MANAGER);
        assertThat(petition.whole()).isFalse();
        assertHidesThePerson(petition);
    }

    @Test
    void tellsTheAccusedNothingWhereTheOfficeWroteNothingForThem() {
        story.notPublic().answered().moderated().moderatedAway();
        models.play(story.events());
        refuses(PetitionStory.MANAGER);
    }

    @Test
    void theGraphGoesOnFromAPetitionOnlyForWhoeverSeesItWhole() {
        story.notPublic().atTheOffice().moderated().referred().referralEnded(ReferralOutcome.AGREEMENT_PERFORMED);
        models.play(story.events());
        FindMatterGraph graph = new FindMatterGraph(story.id, null, null);
        assertThat(models.ask(graph, MatterGraph.class, PetitionStory.LIN).nodes())
                .hasSize(2);
        assertThat(models.ask(graph, MatterGraph.class, PetitionStory.MANAGER).nodes())
                .singleElement()
                .satisfies(node -> assertThat(node.toString())
                        .doesNotContain(PetitionStory.TEXT, PetitionStory.LIN.subject(), "property.ramp"));
        assertThat(models.refusal(graph, PetitionStory.STRANGER).code()).isEqualTo("matter.unknown");
    }

    @Test
    void tellsWhatWasOwedOnAnEarlierDay() {
        story.atTheOffice();
        Instant then = story.now();
        story.forwarded(1).accepted(PetitionStory.STREET).extended();
        models.play(story.events());
        PetitionView petition =
                models.ask(new FindPetition(story.id, then, null), PetitionView.class, PetitionStory.LIN);
        assertThat(petition.head().duties())
                .extracting(OpenDuty::task, OpenDuty::organisation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Task.PETITION_OBJECT, PetitionStory.STREET));
        petition = models.ask(
                new FindPetition(story.id, then.minusSeconds(1), null), PetitionView.class, PetitionStory.LIN);
        assertThat(petition.head().duties())
                .extracting(OpenDuty::task, OpenDuty::organisation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Task.PETITION_DECIDE, PetitionStory.OFFICE));
    }

    @Test
    void aListOfTheAccusedNamesNobodyEither() {
        story.answered().moderated();
        models.play(story.events());
        List<MatterRow> rows = models.<MatterRow>page(new ListMyMatters(null, null, 10, null), PetitionStory.MANAGER)
                .items();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.part()).isEqualTo("accused");
            assertThat(row.toString())
                    .doesNotContain(PetitionStory.TEXT, PetitionStory.NAME, PetitionStory.LIN.subject());
        });
    }

    @Test
    void showsAPublicPetitionWithoutThePersonToWhoeverIsSignedIn() {
        story.answered().moderated().coSigned("a", "b");
        PetitionView petition = petition(PetitionStory.NEIGHBOUR);
        assertThat(petition.whole()).isFalse();
        assertThat(petition.publicTitle()).isEqualTo("小区坡道的拆除");
        assertThat(petition.coSigners()).isEqualTo("<5");
        assertThat(petition.accused()).isNull();
        assertThat(petition.matterForTheAccused()).isNull();
        assertThat(petition.head().acts()).containsExactly("co-sign");
        assertThat(petition.head().entries())
                .extracting(DossierEntry::type)
                .doesNotContain("PetitionCoSigned")
                .contains("PetitionReplied");
        assertHidesThePerson(petition);
    }

    @Test
    void tellsACoSignerThatTheySigned() {
        story.atTheOffice().moderated().coSigned("neighbour");
        PetitionView petition = petition(PetitionStory.NEIGHBOUR);
        assertThat(petition.coSigned()).isTrue();
        assertThat(petition.head().acts()).containsExactly("withdraw-co-sign");
        assertHidesThePerson(petition);
        assertThat(petition(PetitionStory.LIN).coSigners()).isEqualTo("1");
        assertThat(petition(PetitionStory.LIN).head().acts()).doesNotContain("co-sign", "withdraw-co-sign");
    }

    @Test
    void showsATierThatOwesAnAnswerWhatItNeedsAndNoPerson() {
        story.atTheOffice().moderated().coSigned("a", "b", "c", "d", "e").obliged(1, PetitionStory.STREET);
        PetitionView petition = petition(PetitionStory.STREET_STAFF);
        assertThat(petition.whole()).isFalse();
        assertThat(petition.head().acts()).containsExactly("answer-co-signers");
        assertHidesThePerson(petition);
    }

    @Test
    void offersEachWhatIsTheirs() {
        story.atTheOffice();
        assertThat(acts(PetitionStory.CLERK))
                .containsExactly("moderate", "accept", "decline", "forward", "refer-to-mediation");
        assertThat(acts(PetitionStory.LIN)).containsExactly("withdraw");
        story.forwarded(1);
        assertThat(acts(PetitionStory.STREET_STAFF)).containsExactly("accept", "decline", "object");
        assertThat(acts(PetitionStory.CLERK)).doesNotContain("accept", "forward");
        story.bound(1);
        assertThat(acts(PetitionStory.STREET_STAFF)).containsExactly("accept", "decline");
        story.accepted(PetitionStory.STREET);
        assertThat(acts(PetitionStory.STREET_STAFF)).containsExactly("reply", "extend");
        story.extended();
        assertThat(acts(PetitionStory.STREET_STAFF)).containsExactly("reply");
        story.replied();
        assertThat(acts(PetitionStory.LIN)).containsExactly("ask-review", "withdraw");
        story.reviewAsked(ReviewLevel.REVIEW).reviewerGap(ReviewLevel.REVIEW);
        assertThat(acts(PetitionStory.OPERATOR)).containsExactly("assign-reviewer");
        story.reviewer(ReviewLevel.REVIEW, PetitionStory.DISTRICT);
        assertThat(acts(PetitionStory.OPERATOR)).isEmpty();
        assertThat(acts(PetitionStory.DISTRICT_STAFF)).containsExactly("answer-review");
        story.reviewed();
        assertThat(acts(PetitionStory.LIN)).containsExactly("ask-review", "withdraw");
        story.reviewAsked(ReviewLevel.REREVIEW).reviewer(ReviewLevel.REREVIEW, PetitionStory.CITY);
        assertThat(acts(PetitionStory.CITY_STAFF)).containsExactly("answer-review", "open-hearing");
        story.hearing();
        assertThat(acts(PetitionStory.CITY_STAFF)).containsExactly("close-hearing");
        story.hearingClosed().rereviewed();
        assertThat(acts(PetitionStory.CITY_STAFF)).isEmpty();
        assertThat(acts(PetitionStory.LIN)).isEmpty();
        assertThat(petition(PetitionStory.LIN).head().stage()).isEqualTo(PetitionStage.FINAL.name());
    }

    @Test
    void offersTheOfficeWhatAPetitionerWithoutAnAccountWouldDo() {
        story.byLetter().answered();
        assertThat(acts(PetitionStory.CLERK)).contains("ask-review", "withdraw");
        assertThat(petition(PetitionStory.CLERK).petitionerName()).isEqualTo(PetitionStory.NAME);
    }

    @Test
    void offersTheOperatorWhatNobodyServes() {
        story.filed().officeGap();
        assertThat(acts(PetitionStory.OPERATOR)).containsExactly("assign-office");
        assertThat(petition(PetitionStory.OPERATOR).whole()).isFalse();
        story.office().moderated().coSigned("a", "b", "c", "d", "e").obliged(1, null);
        assertThat(acts(PetitionStory.OPERATOR)).containsExactly("assign-answer");
    }

    @Test
    void comesBackFromMediation() {
        story.atTheOffice().referred();
        assertThat(petition(PetitionStory.LIN).inMediation()).isTrue();
        assertThat(acts(PetitionStory.CLERK)).contains("take-back-referral").doesNotContain("refer-to-mediation");
        story.referralEnded(ReferralOutcome.AGREEMENT_PERFORMED);
        assertThat(petition(PetitionStory.LIN).head().links())
                .containsExactly(new MatterLink("dsp-1", MatterLink.Relation.REFERRAL));
        assertThat(acts(PetitionStory.LIN)).contains("agree-to-settlement");
        assertThat(acts(PetitionStory.CLERK)).contains("close-settled");
        story.agreed();
        assertThat(acts(PetitionStory.LIN)).doesNotContain("agree-to-settlement");
        story.settled();
        assertThat(acts(PetitionStory.CLERK)).containsExactly("moderate");
    }

    @Test
    void isShownAsItWasKnown() {
        story.atTheOffice();
        Instant then = story.now();
        story.forwarded(1).accepted(PetitionStory.STREET);
        models.play(story.events());
        PetitionView petition = models.ask(
                new FindPetition(story.id, then.minusSeconds(1), null), PetitionView.class, PetitionStory.LIN);
        assertThat(petition.head().stage()).isEqualTo(PetitionStage.REGISTERED.name());
        assertThat(petition.head().acts()).isEmpty();
        assertThat(petition.body()).isNull();
    }

    @Test
    void waitsForTheAskersOwnWrite() {
        models.play(story.atTheOffice().events());
        assertThat(models.ask(new FindPetition(story.id, null, story.last()), PetitionView.class, PetitionStory.LIN)
                        .office())
                .isEqualTo(PetitionStory.OFFICE);
    }

    private void assertHidesThePerson(PetitionView petition) {
        assertThat(petition.petitionerName()).isNull();
        assertThat(petition.contactPhone()).isNull();
        assertThat(petition.text()).isNull();
        assertThat(petition.category()).isNull();
        assertThat(petition.representatives()).isEmpty();
        assertThat(petition.reply()).isNull();
        assertThat(petition.toString())
                .doesNotContain(
                        PetitionStory.TEXT, PetitionStory.NAME, PetitionStory.PHONE, "坡道为林女士所用", "坡道应当保留", "请调解坡道");
        assertThat(petition.head().entries())
                .extracting(DossierEntry::by)
                .doesNotContain(PetitionStory.LIN.subject(), "a", "neighbour");
    }

    private void refuses(Actor actor) {
        assertThat(models.refusal(new FindPetition(story.id, null, null), actor).code())
                .isEqualTo("matter.unknown");
    }

    private List<String> acts(Actor actor) {
        return petition(actor).head().acts();
    }

    private PetitionView petition(Actor actor) {
        models.play(story.events());
        return models.ask(new FindPetition(story.id, null, null), PetitionView.class, actor);
    }
}
