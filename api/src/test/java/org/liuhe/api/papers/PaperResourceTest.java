package org.liuhe.api.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListOrganisations;
import org.liuhe.contracts.areas.ListStaff;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.areas.StaffName;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.PetitionView;
import org.springframework.mock.web.MockHttpServletResponse;

/** Each paper as somebody gets it; pictures of them are left in {@code target/papers}. */
class PaperResourceTest extends ApiTest {

    private static final Path PICTURES = Path.of("target", "papers");

    private PetitionView petition = PaperSamples.petition(true);
    private DisputeView dispute = PaperSamples.dispute(true);
    private boolean noDossier;

    @BeforeEach
    void town() {
        bus.answerList(ListAreas.class, AreaView.class, query -> List.of());
        bus.answerList(ListOrganisations.class, OrganisationView.class, query -> PaperSamples.ORGANISATIONS);
        bus.answerList(ListStaff.class, StaffName.class, query -> List.of(new StaffName("acc-zhou", "周调解员")));
        bus.answer(FindPetition.class, PetitionView.class, query -> petition);
        bus.answer(FindComplaint.class, ComplaintView.class, query -> PaperSamples.mine());
        bus.answer(FindDossier.class, DossierView.class, query -> {
            if (noDossier) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
            return PaperSamples.dossier();
        });
        bus.answer(FindDispute.class, DisputeView.class, query -> dispute);
        bus.answer(FindTask.class, TaskView.class, query -> PaperSamples.task());
    }

    private MockHttpServletResponse paper(String path, String language) throws Exception {
        return http.perform(get("/api/matters/" + path + "?lang=" + language).header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse();
    }

    /** Its words without the breaks between lines; a picture of each page is kept. */
    private String words(String path, String language) throws Exception {
        byte[] pdf = paper(path, language).getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Files.createDirectories(PICTURES);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 60);
                String name = path.replace('/', '-') + "-" + language + "-" + (page + 1) + ".png";
                ImageIO.write(picture, "png", PICTURES.resolve(name).toFile());
            }
            return new PDFTextStripper().getText(document).replaceAll("— \\d+ —|\\s", "");
        }
    }

    @Test
    void listsThePapersOfAPetition() throws Exception {
        http.perform(get("/api/matters/pet-1/papers").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(5))
                .andExpect(jsonPath("$[0].kind").value("ACCEPTANCE"))
                .andExpect(jsonPath("$[0].reference").value("信受〔2026〕" + PaperSamples.CODE + "号"))
                .andExpect(jsonPath("$[0].issuer").value("org-office"))
                .andExpect(jsonPath("$[4].kind").value("REREVIEW"));
    }

    @Test
    void aPetitionIsAcceptedExtendedAndAnsweredInWriting() throws Exception {
        assertThat(words("pet-1/papers/acceptance/1", "zh"))
                .contains("湖西区信访局", "信受〔2026〕" + PaperSamples.CODE + "号", "信访事项受理告知书", "林女士：")
                .contains("决定予以受理", "依据《信访工作条例》第三十四条", "2022年2月25日发布", "2027年1月23日", "2026年11月24日");
        assertThat(words("pet-1/papers/extension/1", "zh")).contains("延期理由如下：需要鉴定坡道的承重。");
        assertThat(words("pet-1/papers/reply/1", "zh"))
                .contains("一、事实坡道为林女士所用", "二、理由应当保留", "三、依据无障碍环境建设法", "四、救济途径三十日内可以请求复查")
                .contains("如不服本处理意见", "依据《信访工作条例》第三十五条", "2027年1月4日");
    }

    @Test
    void aReviewAndAReReviewAreAnsweredInWriting() throws Exception {
        assertThat(words("pet-1/papers/review/1", "zh"))
                .contains("信访事项复查意见书", "信查〔2027〕", "经复查，意见为：", "维持原处理意见的理由", "如不服本复查意见", "第三十六条");
        assertThat(words("pet-1/papers/rereview/1", "zh"))
                .contains("信访事项复核意见书", "信核〔2027〕", "终结意见")
                .doesNotContain("如不服");
    }

    @Test
    void aReasonIsGivenForNotAccepting() throws Exception {
        petition = PaperSamples.notAccepted();
        assertThat(words("pet-1/papers/non-acceptance/1", "zh"))
                .contains("信不受〔2026〕", "不予受理告知书", "信访人：", "正在法院审理，请等判决。")
                .doesNotContain("null");
    }

    /** The accused, co-signers and everybody else: no paper names whom they are kept from. */
    @Test
    void whoDoesNotSeeThePetitionWholeGetsNone() throws Exception {
        petition = PaperSamples.petition(false);
        http.perform(get("/api/matters/pet-1/papers").header("Authorization", property()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(0));
        http.perform(get("/api/matters/pet-1/papers/reply/1").header("Authorization", property()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("paper.not-there"));
    }

    @Test
    void whoeverReadsEnglishGetsATranslationOfTheFormAlone() throws Exception {
        String words = words("pet-1/papers/reply/1", "en");
        assertThat(words)
                .contains("信访事项处理意见书", "坡道为林女士所用", "Replytoapetition", "HuxiPetitionOffice")
                .contains("(AswrittenintheChinesepaper.)", "article35");
        assertThat(words.indexOf("坡道为林女士所用")).isEqualTo(words.lastIndexOf("坡道为林女士所用"));
    }

    @Test
    void aReporterGetsAcceptanceAndTheLatestAnswer() throws Exception {
        assertThat(words("cmp-1111/papers/acceptance/1", "zh"))
                .contains("诉求受理告知书", "诉受〔2026〕" + PaperSamples.CODE + "号", "依据《六和默认办理规则》");
        assertThat(words("cmp-1111/papers/reply/2", "zh"))
                .contains("诉答〔2026〕" + PaperSamples.CODE + "-2号", "绿源物业", "轴承已更换，电梯恢复运行。", "提出异议");
        assertThat(words("cmp-1111/papers/reply/2", "en")).contains("Replytoacomplaint");
        http.perform(get("/api/matters/cmp-1111/papers/reply/1").header("Authorization", lin()))
                .andExpect(status().isNotFound());
    }

    /** The number is the same whoever reads; an answer whose words somebody may not read is no paper for them. */
    @Test
    void staffGetThemFromTheDossier() throws Exception {
        http.perform(get("/api/matters/case-2222/papers").header("Authorization", property()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].reference").value("诉受〔2026〕" + PaperSamples.CODE + "号"))
                .andExpect(jsonPath("$[1].kind").value("REPLY"))
                .andExpect(jsonPath("$[1].number").value(2))
                .andExpect(jsonPath("$[1].reference").value("诉答〔2026〕" + PaperSamples.CODE + "-2号"));
        noDossier = true;
        http.perform(get("/api/matters/cmp-1111/papers").header("Authorization", property()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("matter.unknown"));
        String resident = bearer("a-clerk", List.of(Role.PROPERTY_MANAGER, Role.RESIDENT), List.of("org-x"));
        http.perform(get("/api/matters/cmp-1111/papers").header("Authorization", resident))
                .andExpect(status().isOk());
    }

    @Test
    void anAgreementIsSignedAndSealedAsFarAsWasRecorded() throws Exception {
        String words = words("dsp-1/papers/agreement/1", "zh");
        assertThat(words)
                .contains("人民调解协议书", "当事人（申请人）：林女士", "当事人：绿源物业", "主要事实：七月起屋面漏水，客厅受潮。", "争议事项：由谁修", "物业修好屋面，林女士补交物业费。")
                .contains("绿源物业：修好屋面防水（2026年12月20日以前）", "林女士已签名", "人民调解员周调解员已签名", "宝俶社区调委会已盖章")
                .contains("自2026年11月25日起生效", "依据《人民调解法》第三十三条");
        assertThat(words).containsPattern("民调〔2026〕[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}号");
        words("dsp-1/papers/agreement/1", "en");
        dispute = PaperSamples.dispute(false);
        assertThat(words("dsp-1/papers/agreement/1", "zh")).contains("目前尚未生效", "林女士尚未签名", "尚未盖章");
    }

    @Test
    void anOrderSaysWhatWasFoundAndByWhen() throws Exception {
        assertThat(words("enf-1/papers/rectification/1", "zh"))
                .contains("责令改正通知书", "执改〔2026〕", "绿源物业：", "消防通道被堵。", "清空消防通道。", "行政处罚法》第二十八条", "2026年12月9日")
                .contains("北山街道执法队")
                .doesNotContain("有人举报");
    }

    @Test
    void isSavedUnderItsTitleAndNumber() throws Exception {
        String disposition = paper("pet-1/papers/acceptance/1", "zh").getHeader("Content-Disposition");
        assertThat(disposition).startsWith("attachment;");
        assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8))
                .contains("信访事项受理告知书 信受〔2026〕" + PaperSamples.CODE + "号.pdf");
    }

    @Test
    void theSamePaperIsTheSameFile() throws Exception {
        assertThat(paper("pet-1/papers/reply/1", "zh").getContentAsByteArray())
                .isEqualTo(paper("pet-1/papers/reply/1", "zh").getContentAsByteArray());
    }

    @Test
    void whatIsNotThereIsSaidSo() throws Exception {
        List<String> paths = new ArrayList<>(
                List.of("pet-1/papers/acceptance/2", "pet-1/papers/nothing/1", "enf-1/papers/agreement/1"));
        for (String path : paths)
            http.perform(get("/api/matters/" + path).header("Authorization", lin()))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("paper.not-there"));
        for (String matter : List.of("cnl-1", "org-1", "x"))
            http.perform(get("/api/matters/" + matter + "/papers").header("Authorization", lin()))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("matter.unknown"));
        http.perform(get("/api/matters/pet-1/papers")).andExpect(status().isUnauthorized());
    }

    /** What somebody typed neither breaks a paper nor fills the log; what the type has not is shown as 〓. */
    @Test
    void hostileTextsArePrintedToo() throws Exception {
        petition = PaperSamples.hostile();
        assertThat(words("pet-1/papers/reply/1", "zh")).contains("甲乙丙{0}'%s〓").doesNotContain("\u202E");
    }
}
