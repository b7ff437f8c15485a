package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.MultipartConfigElement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.harness.KeptContents;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.attachments.AttachFile;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.FindAttachment;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.attachments.MayAttach;
import org.liuhe.contracts.attachments.WithdrawAttachment;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.complaints.ReporterShield;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class FilesPageTest extends PageTest {

    private static final String ALL = "/my/cmp-1/files";
    private static final String STREAM = AttachmentsId.of("cmp-1").value();
    private static final AttachmentView MINE =
            new AttachmentView(1, null, "电梯<b>.jpg", FileType.JPEG, 1_363_149, Instant.EPOCH, true);
    private static final AttachmentView THEIRS =
            new AttachmentView(2, "org-lvyuan", "维修单.pdf", FileType.PDF, 2048, Instant.EPOCH, false);

    @Autowired
    private KeptContents contents;

    @Autowired
    private MultipartConfigElement forms;

    @BeforeEach
    void filed() {
        contents.dropAll(List.of("cmp-1"));
        edge.answer(FindComplaint.class, any -> Samples.mine(Stage.IN_PROGRESS));
        edge.answer(FindDossier.class, any -> Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, "org-lvyuan"));
    }

    private void there(AttachmentView... files) {
        edge.answer(ListAttachments.class, any -> List.of(files));
    }

    private static MockMultipartHttpServletRequestBuilder file(String path, String name, byte[] file) {
        return multipart(path).file(new MockMultipartFile("file", name, "image/jpeg", file));
    }

    private MvcResult attach(int status, String name, byte[] file, RequestPostProcessor who) {
        return answer(file(ALL, name, file).with(csrf()).header("Accept-Language", "en"), status, who);
    }

    @Test
    void showsTheResidentTheirFilesAndTheFormWithWhatIsTakenAndRemoved() {
        assertThat(page("/my/cmp-1", lin()))
                .contains("还没有附件", "enctype=\"multipart/form-data\"", "action=\"/my/cmp-1/files\"", "name=\"_csrf\"")
                .contains("M4A", "10 MB", "最多 20 个", "拍摄地点");
        there(MINE, THEIRS);
        assertThat(page("/my/cmp-1", lin()))
                .contains("电梯&lt;b&gt;.jpg", "1.3 MB", "2 KB", "照片（JPEG）", "您上传", "绿源物业")
                .contains("href=\"/my/cmp-1/files/2\"", "action=\"/my/cmp-1/files/1/withdrawal\"")
                .doesNotContain("/files/2/withdrawal");
        assertThat(english("/my/cmp-1", lin())).contains("added by you", "Photograph (JPEG)", "M4A");
    }

    @Test
    void showsStaffWhoAddedThem() {
        there(new AttachmentView(1, null, "a.jpg", FileType.JPEG, 9, Instant.EPOCH, false));
        assertThat(page("/dossier/cmp-1", clerk())).contains("提出人上传", "/dossier/cmp-1/files/1", "1 KB");
    }

    @Test
    void tellsTheAccusedKindlyThatOnlyTheirOwnAreListed() {
        edge.answer(
                FindDossier.class,
                any -> Samples.shielded(
                        Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, "org-lvyuan"),
                        new ReporterShield("org-lvyuan", null, false, true, false, null)));
        assertThat(page("/dossier/cmp-1", clerk())).contains("为了保护提出人", "您单位还没有上传附件");
    }

    @Test
    void offersNoFormWhereItWouldBeRefused() {
        edge.answer(MayAttach.class, any -> false);
        assertThat(page("/my/cmp-1", lin())).doesNotContain("multipart/form-data");
        edge.answer(MayAttach.class, any -> true);
        there(IntStream.range(1, 21)
                .mapToObj(n -> new AttachmentView(n, null, n + ".jpg", FileType.JPEG, 9, Instant.EPOCH, true))
                .toArray(AttachmentView[]::new));
        assertThat(page("/my/cmp-1", lin())).contains("附件已满 20 个").doesNotContain("multipart/form-data");
    }

    @Test
    void showsNothingOfThemToWhoSeesAPart() {
        edge.answer(ListAttachments.class, any -> {
            throw new Refused(CommonRule.MATTER_UNKNOWN, null);
        });
        assertThat(page("/dossier/cmp-1", clerk())).doesNotContain("multipart/form-data", "files-title");
        answer(get("/dossier/cmp-1/files"), 404, clerk());
    }

    @ParameterizedTest
    @CsvSource({"/my/cmp-1", "/dossier/cmp-1", "/matter/pet-1"})
    void takesAFileAndLeadsBackToWhereItCameFrom(String matter) {
        MvcResult result = answer(
                file(matter + "/files", "C:\\电梯.exe", new byte[] {1, 2, 3}).with(csrf()), 302, lin());
        String id = matter.substring(matter.lastIndexOf('/') + 1);
        assertThat(edge.onlySent(AttachFile.class))
                .isEqualTo(new AttachFile(id, "电梯.jpg", FileType.JPEG, 3, "%064x".formatted(1)));
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(matter + "?files=" + AttachmentsId.of(id) + "@7");
        contents.dropAll(List.of(id));
    }

    @Test
    void tellsThatItArrivedAndWaitsForIt() {
        there(MINE);
        String after = "/my/cmp-1?files=" + STREAM + "@7";
        assertThat(text(answer(get(after).flashAttr("done", "attach"), 200, lin())))
                .contains("文件已收到", "href=\"/my/cmp-1?lang=en\"");
        assertThat(edge.lastAsked(ListAttachments.class).after()).hasToString(STREAM + "@7");
        assertThat(edge.lastAsked(FindComplaint.class).after()).isNull();
    }

    @Test
    void comesBackWithWhatIsWrongWithTheFile() {
        there(MINE);
        assertThat(text(attach(422, "a.jpg", new byte[] {'!'}, lin())))
                .contains("<title>Error", "href=\"#attach-file\"", "aria-invalid=\"true\"", "attach-file-error")
                .contains("it is broken, or locked by a password", "href=\"/my/cmp-1\"", "电梯&lt;b&gt;.jpg");
        assertThat(text(attach(422, "", new byte[0], lin()))).contains("Choose the file to add");
        assertThat(text(answer(multipart(ALL).with(csrf()), 422, lin()))).contains("请选择要上传的文件");
        assertThat(edge.sent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TYPE, By its content",
        "SIZE, The file is too large",
        "NUMBER, This matter has as many files",
        "ERASED, was erased"
    })
    void saysEachRefusalAtTheForm(AttachmentRule rule, String sentence) {
        edge.refuse(rule, "file", 10);
        assertThat(text(attach(422, "a.jpg", new byte[] {1}, lin()))).contains("href=\"#attach-file\"", sentence);
        assertThat(contents.count()).isZero();
    }

    @Test
    void whatIsTooLongIsToldAtTheFormToo() {
        MvcResult tooLong = answer(
                post(ALL)
                        .with(csrf())
                        .contentType("multipart/form-data; boundary=x")
                        .content(new byte[Contents.LONGEST + 70_000]),
                413,
                lin());
        assertThat(text(tooLong)).contains("href=\"#attach-file\"", "不超过 10 MB", "multipart/form-data");
        MvcResult unsaid = answer(
                post(ALL)
                        .with(csrf())
                        .header("Transfer-Encoding", "chunked")
                        .contentType("multipart/form-data; boundary=x")
                        .content(new byte[9]),
                413,
                lin());
        assertThat(text(unsaid)).contains("href=\"#attach-file\"");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void readsNothingOfWhoIsNotSignedInNorWhereNoFileIsAskedFor() {
        byte[] token = "forged".getBytes(StandardCharsets.UTF_8);
        answer(multipart(ALL).part(new MockPart("_csrf", token)), 403);
        for (String path : List.of("/my/cmp-1", "/file", "/track"))
            answer(file(path, "a.jpg", new byte[] {1}).with(csrf()), 400, lin());
        answer(file(ALL, "a.jpg", new byte[] {1}), 403, lin());
        assertThat(edge.sent()).isEmpty();
        assertThat(contents.count()).isZero();
    }

    @Test
    void keepsWhatIsSentInMemory() {
        assertThat((long) forms.getFileSizeThreshold()).isGreaterThanOrEqualTo(forms.getMaxRequestSize());
        assertThat(forms.getMaxRequestSize()).isBetween((long) Contents.LONGEST, Contents.LONGEST + 100_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my/cmp-1", "/dossier/cmp-1", "/matter/pet-1"})
    void givesOneToBeSavedAndNeverShown(String matter) {
        String id = matter.substring(matter.lastIndexOf('/') + 1);
        String address = contents.keep(id, new byte[] {1, 2}).address();
        edge.answer(FindAttachment.class, any -> new KeptFile(id, "电梯.jpg", FileType.JPEG, address));
        MockHttpServletResponse answer =
                answer(get(matter + "/files/3"), 200, lin()).getResponse();
        assertThat(edge.lastAsked(FindAttachment.class)).isEqualTo(new FindAttachment(id, 3, null));
        assertThat(answer.getContentAsByteArray()).containsExactly(1, 2);
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E7%94%B5%E6%A2%AF.jpg");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        contents.drop(id, address);
        answer(get(matter + "/files/3"), 404, lin());
    }

    @Test
    void takesOneBack() {
        MvcResult result = answer(post(ALL + "/1/withdrawal").with(csrf()), 302, lin());
        assertThat(edge.onlySent(WithdrawAttachment.class)).isEqualTo(new WithdrawAttachment("cmp-1", 1));
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/my/cmp-1?files=" + STREAM + "@7");
        assertThat(result.getFlashMap().get("done")).isEqualTo("withdraw-file");
        edge.refuse(AttachmentRule.NOT_YOURS, null);
        assertThat(text(answer(post(ALL + "/2/withdrawal").with(csrf()), 403, lin())))
                .contains("只有上传的人可以撤回");
    }
}
