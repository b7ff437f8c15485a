package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.harness.KeptContents;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.moderation.FindModeratedPicture;
import org.liuhe.contracts.moderation.FindModeration;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.PublishPicture;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.WithholdText;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class PictureModerationTest extends PageTest {

    private static final TextRef PICTURE = TextRef.picture(Samples.COMPLAINT, 3);
    private static final String PATH = "/desk/moderation/" + Samples.COMPLAINT + "/attachment-3";

    @Autowired
    private KeptContents contents;

    @BeforeEach
    void waits() {
        contents.dropAll(List.of(Samples.COMPLAINT));
        String address =
                contents.keep(Samples.COMPLAINT, new byte[] {1, 2, 3, 4, 5}).address();
        edge.answer(
                FindModeratedPicture.class, any -> new KeptFile(Samples.COMPLAINT, "纸箱.jpg", FileType.JPEG, address));
        show(PublicationState.WAITING, 0, null);
    }

    @Test
    void showsThePictureToThoseWhoDecide() throws Exception {
        assertThat(page(PATH, worker()))
                .contains("照片（附件 3）", "src=\"" + PATH + "/picture\"", "要遮盖的地方", "不予公开")
                .doesNotContain("/api/public/pictures/", "<rect");
        assertThat(english(PATH, worker())).contains("Picture (file 3)", "Places to be covered");
        MockHttpServletResponse picture =
                answer(get(PATH + "/picture"), 200, worker()).getResponse();
        assertThat(picture.getContentAsByteArray()).containsExactly(1, 2, 3, 4, 5);
        assertThat(picture.getContentType()).isEqualTo("image/jpeg");
        assertThat(picture.getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void isUnknownToOthers() {
        for (var query : List.of(FindModeration.class, FindModeratedPicture.class))
            edge.answer(query, any -> {
                throw new Refused(CommonRule.MATTER_UNKNOWN, null);
            });
        answer(get(PATH), 404, worker());
        answer(get(PATH + "/picture"), 404, worker());
    }

    @Test
    void previewsWhatIsCoveredAndSendsNothing() {
        String page = text(send(
                PATH,
                worker(),
                200,
                "act",
                "preview",
                "version",
                "0",
                "covers",
                "40 60 20 10\r\n5，5，5，5\r\n",
                "description",
                "纸箱"));
        assertThat(page)
                .contains("<rect x=\"40\" y=\"60\" width=\"20\" height=\"10\"", "<rect x=\"5\"", ">纸箱</textarea>")
                .doesNotContain("govuk-error-summary");
        assertThat(edge.sent()).isEmpty();
        assertThat(text(send(PATH, worker(), 200, "act", "preview", "version", "0", "covers", "90 0 20 10")))
                .contains("id=\"publish-picture-covers-error\"", "最多 40 处", ">90 0 20 10</textarea>")
                .doesNotContain("<rect");
    }

    @Test
    void publishesACopyWithThesePlacesCovered() {
        publish("40 60 20 10\n0 0 1 1", "纸箱", "遮住门牌", 302);
        PublishPicture sent = edge.onlySent(PublishPicture.class);
        assertThat(sent).isEqualTo(new PublishPicture(PICTURE, sent.address(), 3, 2, "纸箱", "遮住门牌", 0));
        assertThat(contents.read(Samples.COMPLAINT, sent.address())).hasSize(3);
    }

    @Test
    void keepsNoCopyWhereThatIsRefused() {
        edge.refuse(CommonRule.TEXT_BLANK, "description");
        assertThat(publish("", " ", "", 422)).contains("id=\"publish-picture-description-error\"");
        assertThat(contents.count()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoPlace() {
        List<String> wrong =
                List.of("a b c d", "1 2 3", "1 2 3 4 5", "0 0 101 1", "99999999999 0 1 1", "0 0 1 1\n".repeat(41));
        for (String covers : wrong)
            assertThat(publish(covers, "纸箱", "遮住", 422)).contains("id=\"publish-picture-covers-error\"");
        assertThat(edge.sent()).isEmpty();
        assertThat(contents.count()).isEqualTo(1);
    }

    @Test
    void withholdsAndShowsWhatIsPublic() {
        send(PATH, worker(), 302, "act", "withhold", "version", "0", "reason", "OFF_TOPIC", "words", "与事项无关");
        assertThat(edge.onlySent(WithholdText.class))
                .isEqualTo(new WithholdText(PICTURE, WithholdingReason.OFF_TOPIC, "与事项无关", 0));
        show(PublicationState.PUBLISHED, 1, "纸箱");
        assertThat(page(PATH, worker()))
                .contains(
                        "src=\"/api/public/pictures/" + Samples.CODE + "/attachment-3\"",
                        "alt=\"纸箱\"",
                        ">纸箱</textarea>",
                        "撤回公开")
                .doesNotContain("name=\"act\" value=\"withhold\"");
    }

    private String publish(String covers, String description, String reason, int status) {
        return text(send(
                PATH,
                worker(),
                status,
                "act",
                "publish-picture",
                "version",
                "0",
                "covers",
                covers,
                "description",
                description,
                "reason",
                reason));
    }

    private void show(PublicationState state, long version, String description) {
        edge.answer(
                FindModeration.class,
                any -> new ModerationItem(
                        Samples.COMPLAINT,
                        MatterKind.COMPLAINT,
                        PICTURE.item(),
                        Samples.CODE,
                        "lift-broken",
                        Samples.ESTATE,
                        state,
                        version,
                        Samples.NOW,
                        "纸箱.jpg",
                        List.of(),
                        description,
                        false,
                        null,
                        null,
                        version == 0 ? null : "org-lvyuan",
                        version == 0 ? null : Samples.NOW));
    }

    private static RequestPostProcessor worker() {
        return as("wang", "community", "org-baochu");
    }
}
