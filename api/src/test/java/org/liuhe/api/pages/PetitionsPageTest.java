package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.moderation.PublishedText;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PublicPetition;

class PetitionsPageTest extends PageTest {

    private static final String ID = "pet-1";

    @Test
    void listsPublicPetitionsWithoutAnAccount() {
        list(petition(PetitionStage.ACCEPTED, ID, "org-lvyuan", true, "37"));
        assertThat(page("/petitions"))
                .contains("小区坡道的恢复", "办理中", "轮到：绿源物业", "超期", "37 人附议", "/petitions/" + Samples.CODE)
                .doesNotContain("petitions.", "petition.");
        assertThat(english("/petitions")).contains("Being handled", "Overdue", "37 co-signers");
    }

    @Test
    void narrowsByAreaAndStageAndGoesOn() {
        edge.answer(ListPublicPetitions.class, any -> new Page<>(List.of(), "a b"));
        assertThat(page("/petitions?area=hz/xihu&stage=REPLIED&cursor=zz"))
                .contains(
                        "value=\"REPLIED\" selected",
                        "/petitions?area=hz/xihu&amp;stage=REPLIED&amp;cursor=a%20b",
                        "没有符合条件的公开信访",
                        "清除筛选条件");
        assertThat(edge.lastAsked(ListPublicPetitions.class))
                .isEqualTo(new ListPublicPetitions("hz/xihu", PetitionStage.REPLIED, "zz", 20));
    }

    @Test
    void emptyFieldsOfTheFormNarrowNothing() {
        list();
        page("/petitions?area=&stage=");
        assertThat(edge.lastAsked(ListPublicPetitions.class)).isEqualTo(new ListPublicPetitions(null, null, null, 20));
    }

    @Test
    void refusesAStageThatThereIsNot() {
        answer(get("/petitions?stage=NONSENSE"), 422);
    }

    @ParameterizedTest
    @EnumSource(PetitionStage.class)
    void showsEveryStageInBothLanguages(PetitionStage stage) {
        one(petition(stage, ID, null, false, "<5"));
        assertThat(page("/petitions/" + Samples.CODE))
                .contains(Samples.CODE, "附议不足 5 人")
                .doesNotContain("PetitionStage.");
        assertThat(english("/petitions/" + Samples.CODE))
                .contains(Samples.CODE, "Fewer than 5 co-signers")
                .doesNotContain("PetitionStage.");
    }

    @Test
    void saysWhoseTurnItIsByWhenAndWhy() {
        one(petition(PetitionStage.ACCEPTED, ID, "org-lvyuan", false, "5"));
        assertThat(page("/petitions/" + Samples.CODE))
                .contains("绿源物业", "2026年11月26日 周四 24:00", "第四十二条", "坡道将在十月恢复")
                .doesNotContain("lh-mark--late");
        one(petition(PetitionStage.ACCEPTED, ID, "org-lvyuan", true, "5"));
        assertThat(page("/petitions/" + Samples.CODE)).contains("超期");
    }

    @Test
    void saysThatItIsThePetitionersTurnOrThatNobodyIsFoundYet() {
        one(petition(PetitionStage.REPLIED, ID, null, false, "5"));
        assertThat(page("/petitions/" + Samples.CODE)).contains("<dd class=\"lh-turn__who\">信访人</dd>");
        one(petition(PetitionStage.REGISTERED, ID, null, false, "5"));
        assertThat(page("/petitions/" + Samples.CODE)).contains("信访工作机构（正在确定）");
        one(petition(PetitionStage.IN_REVIEW, ID, null, false, "5"));
        assertThat(page("/petitions/" + Samples.CODE)).contains("上一级机关（正在确定）");
    }

    @Test
    void leadsToCoSigningOnlyWhatIsPublicAndOpen() {
        one(petition(PetitionStage.ACCEPTED, ID, "org-lvyuan", false, "5"));
        assertThat(page("/petitions/" + Samples.CODE)).contains("/matter/" + ID);
        one(petition(PetitionStage.FINAL, ID, null, false, "5"));
        assertThat(page("/petitions/" + Samples.CODE)).doesNotContain("/matter/");
        one(petition(PetitionStage.ACCEPTED, null, "org-lvyuan", false, "<5"));
        assertThat(page("/petitions/" + Samples.CODE)).contains("这件信访没有公开").doesNotContain("/matter/");
    }

    @Test
    void aCodeThatIsTypedIntoTheTrackingFormLeadsHere() throws Exception {
        one(petition(PetitionStage.ACCEPTED, ID, "org-lvyuan", false, "5"));
        redirectedUrl("/petitions/" + Samples.CODE).match(answer(get("/track/" + Samples.CODE), 302));
    }

    @Test
    void anUnknownCodeIsUnknown() {
        answer(get("/petitions/" + Samples.CODE), 404);
        answer(get("/petitions/nonsense"), 422);
    }

    private void list(PublicPetition... petitions) {
        edge.answer(ListPublicPetitions.class, any -> new Page<>(List.of(petitions), null));
    }

    private void one(PublicPetition petition) {
        edge.answer(FindPublicPetition.class, any -> petition);
    }

    private static PublicPetition petition(
            PetitionStage stage, String id, String turn, boolean overdue, String coSigners) {
        return new PublicPetition(
                Samples.CODE,
                id,
                id == null ? null : "小区坡道的恢复",
                id == null ? null : Samples.ESTATE,
                stage,
                turn,
                stage.ended() ? null : Samples.due("2026-11-26"),
                overdue,
                coSigners,
                List.of(new PublicPetition.Answer(Samples.NOW, "org-lvyuan", "坡道将在十月恢复")),
                Samples.NOW,
                id == null ? List.of() : List.of(new PublishedText("statement", "坡道被拆除，请恢复。", false, Samples.NOW)));
    }
}
