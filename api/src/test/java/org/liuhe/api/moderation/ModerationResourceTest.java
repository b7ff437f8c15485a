package org.liuhe.api.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.KeptContents;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.moderation.FindModeratedPicture;
import org.liuhe.contracts.moderation.FindModeration;
import org.liuhe.contracts.moderation.FindPublicPicture;
import org.liuhe.contracts.moderation.KnownName;
import org.liuhe.contracts.moderation.ListModeration;
import org.liuhe.contracts.moderation.ListPublications;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublicationRule;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.PublicationView;
import org.liuhe.contracts.moderation.PublishPicture;
import org.liuhe.contracts.moderation.PublishText;
import org.liuhe.contracts.moderation.TakeBackText;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.WithholdText;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

class ModerationResourceTest extends ApiTest {

    private static final String CODE = TrackingCode.draw(new Random(7)).value();

    @Autowired
    private KeptContents contents;

    private KeptFile kept;

    @AfterEach
    void dropped() {
        contents.dropAll(List.of("cmp-1"));
    }

    private static final TextRef TEXT = TextRef.statement("cmp-1");
    private static final String ONE = "/api/moderation/cmp-1/statement";
    private static final String ORIGINAL = "王先生的车浙A12345挡路，打13800138000";

    private ModerationItem shown = item(PublicationState.WAITING, 0, null);

    @BeforeEach
    void waits() {
        bus.answer(FindModeration.class, ModerationItem.class, query -> shown);
        positionsAt(0);
    }

    @Test
    void listsWhatWaits() throws Exception {
        bus.answer(
                ListModeration.class, Page.class, query -> new Page<>(List.of(item(query.state(), 0, null)), "next"));
        http.perform(get("/api/moderation").header("Authorization", worker()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("items[0].original").value(ORIGINAL))
                .andExpect(jsonPath("next").value("next"));
        assertThat(bus.lastAsked(ListModeration.class))
                .isEqualTo(new ListModeration(PublicationState.WAITING, null, 20, null));
        http.perform(get("/api/moderation?state=WITHHELD&cursor=c&size=5").header("Authorization", worker()));
        assertThat(bus.lastAsked(ListModeration.class))
                .isEqualTo(new ListModeration(PublicationState.WITHHELD, "c", 5, null));
        http.perform(get("/api/moderation?state=LOST").header("Authorization", worker()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("field").value("state"));
    }

    @Test
    void suggestsWhatToLeaveOutEachWithItsPlace() throws Exception {
        http.perform(get(ONE).header("Authorization", worker()))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"m0\""))
                .andExpect(jsonPath("text.original").value(ORIGINAL))
                .andExpect(jsonPath("suggestions.length()").value(3))
                .andExpect(jsonPath("suggestions[0].kind").value("NAME"))
                .andExpect(jsonPath("suggestions[0].found").value("王先生"))
                .andExpect(jsonPath("suggestions[1].kind").value("PLATE"))
                .andExpect(jsonPath("suggestions[1].from").value(5))
                .andExpect(jsonPath("suggestions[1].to").value(12))
                .andExpect(jsonPath("suggestions[2].replacement").value("〔手机号〕"))
                .andExpect(jsonPath("difference.length()").value(0));
    }

    @Test
    void showsTheDifferenceOfWhatWasPublished() throws Exception {
        shown = item(PublicationState.PUBLISHED, 1, "〔姓名〕的车〔车牌号〕挡路");
        http.perform(get(ONE).header("Authorization", worker()))
                .andExpect(header().string("ETag", "\"m1\""))
                .andExpect(jsonPath("difference[0].kind").value("LEFT_OUT"))
                .andExpect(jsonPath("difference[0].text").value("王先生"))
                .andExpect(jsonPath("difference[1].kind").value("PUT_IN"));
    }

    @Test
    void hasNothingToSuggestOfWhatWasErased() throws Exception {
        shown = new ModerationItem(
                "cmp-1",
                MatterKind.COMPLAINT,
                TextRef.STATEMENT,
                "7KX-2M9-QHD",
                null,
                "hz",
                PublicationState.WAITING,
                0,
                Instant.EPOCH,
                null,
                List.of(new KnownName(null)),
                null,
                false,
                null,
                null,
                null,
                null);
        http.perform(get(ONE).header("Authorization", worker()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("suggestions.length()").value(0));
    }

    @Test
    void looksItselfWhetherTheVersionDiffers() throws Exception {
        bus.on(PublishText.class, command -> null);
        publish("{\"publishedText\": \"有车挡路\", \"reason\": \"隐去\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"m1\""));
        assertThat(bus.sent()).containsExactly(new PublishText(TEXT, "有车挡路", true, "隐去", false, 0));
        publish("{\"publishedText\": \" " + ORIGINAL + "\\n\", \"leavesFound\": true}")
                .andExpect(status().isOk());
        assertThat(bus.sent().get(1)).isEqualTo(new PublishText(TEXT, " " + ORIGINAL + "\n", false, null, true, 0));
    }

    @Test
    void tellsWhatWasRefused() throws Exception {
        bus.on(PublishText.class, command -> {
            throw new RuleBroken(PublicationRule.PERSONAL_LEFT, "publishedText");
        });
        publish("{\"publishedText\": \"有车挡路\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("code").value("publication.personal-left"))
                .andExpect(jsonPath("field").value("publishedText"));
        publish("{\"publishedText\": \" \"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("field").value("publishedText"));
        http.perform(post(ONE + "/publication", "{\"publishedText\": \"有车挡路\"}").header("Authorization", worker()))
                .andExpect(status().isPreconditionRequired());
    }

    @Test
    void tellsTheVersionAsItIsByNow() throws Exception {
        bus.on(TakeBackText.class, command -> {
            throw new RuleBroken(CommonRule.STALE);
        });
        http.perform(post(ONE + "/taking-back", "{\"words\": \"仍可认出\"}")
                        .header("If-Match", "\"m7\"")
                        .header("Authorization", worker()))
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"m1\""));
    }

    @Test
    void withholdsAndTakesBack() throws Exception {
        bus.on(WithholdText.class, command -> null);
        bus.on(TakeBackText.class, command -> null);
        http.perform(post(ONE + "/withholding", "{\"reason\": \"INSULT\", \"words\": \"谩骂\"}")
                        .header("If-Match", "\"m0\"")
                        .header("Authorization", worker()))
                .andExpect(status().isOk());
        http.perform(post(ONE + "/taking-back", "{\"words\": \"仍可认出\"}")
                        .header("If-Match", "\"m1\"")
                        .header("Authorization", worker()))
                .andExpect(status().isOk());
        assertThat(bus.sent())
                .containsExactly(
                        new WithholdText(TEXT, WithholdingReason.INSULT, "谩骂", 0), new TakeBackText(TEXT, "仍可认出", 1));
        http.perform(post(ONE + "/withholding", "{\"reason\": \"BORED\", \"words\": \"谩骂\"}")
                        .header("If-Match", "\"m0\"")
                        .header("Authorization", worker()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("field").value("reason"));
    }

    @Test
    void tellsThoseWhoTakePartWhatBecameOfIt() throws Exception {
        bus.answerList(
                ListPublications.class,
                PublicationView.class,
                query -> List.of(new PublicationView(
                        TextRef.STATEMENT,
                        PublicationState.WITHHELD,
                        null,
                        false,
                        WithholdingReason.INSULT,
                        "谩骂",
                        "org-baochu",
                        Instant.EPOCH)));
        http.perform(get("/api/matters/cmp-1/texts").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("[0].state").value("WITHHELD"))
                .andExpect(jsonPath("[0].words").value("谩骂"));
    }

    @Test
    void publishesAPictureWithPlacesCovered() throws Exception {
        String address = contents.keep("cmp-1", new byte[] {1, 2, 3, 4}).address();
        kept = new KeptFile("cmp-1", "纸箱.png", FileType.PNG, address);
        bus.answer(FindModeratedPicture.class, KeptFile.class, query -> kept);
        bus.on(PublishPicture.class, command -> null);
        show("attachment-2", cover(20)).andExpect(status().isOk());
        show("attachment-2", "{\"description\": \"纸箱\"}").andExpect(status().isOk());
        assertThat(bus.sent())
                .extracting(command -> ((PublishPicture) command).covered())
                .containsExactly(1, 0);
        show("attachment-2", cover(97))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("code").value("publication.cover"))
                .andExpect(jsonPath("field").value("covers"));
        show("attachment-2", "{\"description\": \" \"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("field").value("description"));
        show("statement", "{\"description\": \"纸箱\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("code").value("publication.kind"));
        http.perform(get("/api/moderation/cmp-1/attachment-2/picture").header("Authorization", worker()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(new byte[] {1, 2, 3, 4}))
                .andExpect(content().contentType(MediaType.IMAGE_PNG));
        assertThat(bus.sent()).hasSize(2);
    }

    private static String cover(int width) {
        return "{\"description\": \"纸箱\", \"reason\": \"遮住门牌\", \"covers\":"
                + " [{\"left\": 4, \"top\": 6, \"width\": %d, \"height\": 10}]}".formatted(width);
    }

    @Test
    void givesThePublicCopyToEveryone() throws Exception {
        String address = contents.keep("cmp-1", new byte[] {7, 8}).address();
        bus.answer(
                FindPublicPicture.class,
                KeptFile.class,
                query -> new KeptFile("cmp-1", query.code() + ".jpg", FileType.JPEG, address));
        http.perform(get("/api/public/pictures/" + CODE + "/attachment-1"))
                .andExpect(status().isOk())
                .andExpect(content().bytes(new byte[] {7, 8}))
                .andExpect(content().contentType(MediaType.IMAGE_JPEG))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")));
        http.perform(get("/api/public/pictures/nonsense/attachment-1")).andExpect(status().is4xxClientError());
        contents.drop("cmp-1", address);
        http.perform(get("/api/public/pictures/" + CODE + "/attachment-1")).andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.ResultActions show(String item, String body) throws Exception {
        return http.perform(post("/api/moderation/cmp-1/" + item + "/picture-publication", body)
                .header("If-Match", "\"m0\"")
                .header("Authorization", worker()));
    }

    private org.springframework.test.web.servlet.ResultActions publish(String body) throws Exception {
        return http.perform(
                post(ONE + "/publication", body).header("If-Match", "\"m0\"").header("Authorization", worker()));
    }

    private String worker() {
        return bearer("a-worker", List.of(Role.COMMUNITY), List.of("org-baochu"));
    }

    private static ModerationItem item(PublicationState state, long version, String published) {
        return new ModerationItem(
                "cmp-1",
                MatterKind.COMPLAINT,
                TextRef.STATEMENT,
                "7KX-2M9-QHD",
                "lift",
                "hz",
                state,
                version,
                Instant.EPOCH,
                ORIGINAL,
                List.of(new KnownName("王先生")),
                published,
                published != null,
                null,
                null,
                null,
                null);
    }
}
