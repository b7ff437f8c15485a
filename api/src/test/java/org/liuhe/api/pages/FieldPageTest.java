package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.KeptContents;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.attachments.AttachFile;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.FindAttachment;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class FieldPageTest extends PageTest {

    private static final String PAGE = "/field/enf-1";
    private static final String HASH = "%064x".formatted(1);

    @Autowired
    private KeptContents contents;

    private final List<AttachmentView> files = new ArrayList<>();

    static RequestPostProcessor officer() {
        return as("officer", "enforcement", "org-lvyuan");
    }

    static RequestPostProcessor worker() {
        return as("worker", "community", "org-lvyuan");
    }

    @BeforeEach
    void inspecting() {
        files.clear();
        contents.dropAll(List.of("enf-1"));
        edge.answer(FindTask.class, any -> FieldSamples.task(3, TaskStage.INSPECTING, "record-finding", "split"));
        edge.answer(ListAttachments.class, any -> List.copyOf(files));
        edge.answer(FindAttachment.class, query -> new KeptFile("enf-1", "a.jpg", FileType.JPEG, HASH));
        edge.answer(ListInbox.class, query -> new Page<>(List.of(), null));
    }

    /** All tests of pages share them. */
    @AfterEach
    void leaveNothing() {
        contents.dropAll(List.of("enf-1"));
    }

    private void rows(Map<Task, List<InboxRow>> rows) {
        edge.answer(
                ListInbox.class,
                query -> new Page<>(rows.getOrDefault(query.filter().task(), List.of()), null));
    }

    @Test
    void beginsWithWhatIsAskedOfThisPersonAndDueFirst() {
        rows(Map.of(
                Task.TASK_INSPECT,
                List.of(FieldSamples.row("enf-2", Task.TASK_INSPECT, null, Samples.due("2026-11-27"))),
                Task.TASK_ACCEPT,
                List.of(FieldSamples.row("enf-1", Task.TASK_ACCEPT, null, Samples.due("2026-11-26"))),
                Task.TASK_PENALISE,
                List.of(
                        FieldSamples.row("enf-3", Task.TASK_PENALISE, "org-lvyuan", Samples.due("2026-11-24")),
                        FieldSamples.row("enf-2", Task.TASK_PENALISE, "org-lvyuan", null)),
                Task.TASK_RECTIFY,
                List.of(FieldSamples.row("enf-4", Task.TASK_RECTIFY, "org-lvyuan", null))));
        MvcResult result = answer(get("/field"), 200, officer());
        assertThat(text(result))
                .containsSubsequence("要办的事（2）", "楼顶 enf-1", "楼顶 enf-2", "其他待办", "楼顶 enf-3")
                .containsOnlyOnce("href=\"/field/enf-2\"")
                .contains("href=\"/field/enf-1\" data-field-keep=\"yes\"", "登记巡查发现", "/field.js\"")
                .doesNotContain("href=\"/field/enf-3\" data-field-keep", "楼顶 enf-4");
        assertThat(result.getResponse().getHeader("Liuhe-Person"))
                .isEqualTo(MemberId.of("subject-officer").value());
        assertThat(text(result)).doesNotContain("subject-officer");
        assertThat(english("/field", officer())).contains("To do (2)");
    }

    @Test
    void aGridOfficerHasWhatIsDueToday() {
        rows(Map.of(
                Task.SIGN,
                List.of(FieldSamples.row("cmp-1", Task.SIGN, "org-lvyuan", Samples.due("2026-11-24"))),
                Task.RESOLVE,
                List.of(FieldSamples.row("cmp-2", Task.RESOLVE, "org-lvyuan", Samples.due("2026-11-25")))));
        assertThat(page("/field", worker()))
                .containsSubsequence("要办的事（1）", "楼顶 cmp-1", "其他待办", "楼顶 cmp-2")
                .doesNotContain("登记巡查发现", "/field/cmp-2\" data-field-keep");
    }

    @Test
    void isNotForWhoStaysInside() {
        assertThat(answer(get("/field"), 302, lin()).getResponse().getRedirectedUrl())
                .isEqualTo("/desk");
        assertThat(english("/field", officer())).contains(">Field work</a>");
    }

    @Test
    void showsATaskWithWhatIsToBeDoneOnTheSpot() {
        assertThat(page(PAGE, officer()))
                .contains("3 幢楼顶", "楼顶有&lt;b&gt;棚", "action=\"/field/enf-1\"", "capture=\"environment\"")
                .contains("name=\"inspection\" value=\"1\"", "data-required=\"inspection violation text\"")
                .contains("data-follows=\"record-finding\" hidden=\"hidden\"", "name=\"responsibleName\"")
                .doesNotContain("sha256", "value=\"split\"");
        answer(get("/field/pet-1"), 404, officer());
        answer(get("/field/nonsense"), 404, officer());
    }

    @Test
    void goesWithOneTouch() {
        edge.answer(FindTask.class, any -> FieldSamples.task(2, TaskStage.DISPATCHED, "accept", "decline-dispatch"));
        assertThat(page(PAGE, officer()))
                .contains("data-field-act=\"accept\"", "name=\"dispatch\" value=\"1\"", "data-follows=\"accept\"");
        MvcResult result = send(PAGE, officer(), 302, "act", "accept", "version", "2", "key", "k", "dispatch", "1");
        assertThat(edge.onlySent(AcceptDispatch.class)).isEqualTo(new AcceptDispatch(new TaskId("enf-1"), 1, 2L));
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/field/enf-1?after=enf-1@7");
        assertThat(result.getFlashMap().get("acted")).isEqualTo("act.enforcement.accept");
    }

    private MockMultipartHttpServletRequestBuilder finding(byte[]... photos) {
        MockMultipartHttpServletRequestBuilder form = multipart(PAGE);
        for (byte[] photo : photos) form.file(new MockMultipartFile("photo", "a.jpg", "image/jpeg", photo));
        form.with(csrf());
        Map.of(
                        "act",
                        "record-finding",
                        "version",
                        "3",
                        "key",
                        "k1",
                        "inspection",
                        "1",
                        "violation",
                        "true",
                        "text",
                        "棚",
                        "shows",
                        "全貌",
                        "asks",
                        "evidence",
                        "evidence.0.sha256",
                        "forged")
                .forEach((name, value) -> form.param(name, value));
        return form;
    }

    /** What is attached is there from then on. */
    private void attached(int times) {
        edge.answer(ListAttachments.class, query -> {
            edge.sent().stream()
                    .filter(AttachFile.class::isInstance)
                    .map(AttachFile.class::cast)
                    .filter(file ->
                            files.stream().noneMatch(there -> there.name().equals(file.name())))
                    .forEach(file -> files.add(new AttachmentView(
                            files.size() + 1, "org-lvyuan", file.name(), FileType.JPEG, 3, Instant.EPOCH, true)));
            assertThat(files).hasSizeLessThanOrEqualTo(times);
            return List.copyOf(files);
        });
    }

    @Test
    void aPhotographIsAFileOfTheTaskAndEvidenceOfTheFinding() {
        attached(1);
        answer(finding(new byte[] {1, 2, 3}), 302, officer());
        assertThat(edge.sent()).hasSize(2);
        assertThat(((AttachFile) edge.sent().get(0)).name()).startsWith("现场照片-").endsWith(".jpg");
        assertThat(edge.sent().get(1))
                .isEqualTo(new RecordFinding(
                        new TaskId("enf-1"), 1, true, "棚", List.of(new Evidence(HASH, "image/jpeg", "全貌")), 3L));
    }

    @Test
    void aFormThatComesBackDoesNotAddItsPhotographAgain() {
        attached(1);
        answer(finding(new byte[] {1, 2, 3}), 302, officer());
        answer(finding(new byte[] {1, 2, 3}), 302, officer());
        answer(finding(new byte[0]), 302, officer());
        assertThat(edge.sent().stream().filter(AttachFile.class::isInstance)).hasSize(1);
        assertThat(edge.sent().stream().filter(RecordFinding.class::isInstance))
                .hasSize(3)
                .allMatch(sent -> ((RecordFinding) sent).evidence().size() == 1);
    }

    @Test
    void saysWhatIsWrongAtTheFormAndAtThePhotograph() {
        int kept = contents.count();
        edge.refuse(EnforcementRule.EVIDENCE_MISSING, "evidence");
        assertThat(text(answer(finding(new byte[0]), 422, officer())))
                .contains("href=\"#record-finding-evidence\"", "value=\"k1\"", "全貌");
        edge.refuse(AttachmentRule.TYPE, "file");
        assertThat(text(answer(finding(new byte[] {1}), 422, officer())))
                .contains("href=\"#record-finding-evidence\"", "不是可以接收的类型");
        assertThat(contents.count()).as("what was refused is let go").isEqualTo(kept);
        edge.refuse(EnforcementRule.CLOSED, null);
        assertThat(text(answer(finding(new byte[0]), 422, officer()))).contains("id=\"problems\"");
        send(PAGE, officer(), 404, "act", "decide-penalty", "version", "3", "key", "k");
    }

    @Test
    void whatIsTooLongIsToldToo() {
        assertThat(text(answer(
                        post(PAGE)
                                .with(csrf())
                                .contentType("multipart/form-data; boundary=x")
                                .content(new byte[11 * 1024 * 1024]),
                        422,
                        officer())))
                .containsSubsequence("id=\"problems\"", "不超过 10 MB", "3 幢楼顶");
    }

    @Test
    void aGridOfficerSignsAndResolves() {
        edge.answer(FindDossier.class, any -> Samples.dossier(Stage.IN_PROGRESS, Task.SIGN, "org-lvyuan"));
        String cmp = "/field/" + Samples.COMPLAINT;
        assertThat(page(cmp, worker()))
                .contains(
                        "3 幢 2 单元电梯",
                        "data-field-act=\"sign\"",
                        "data-follows=\"sign\"",
                        "name=\"assignment\" value=\"2\"")
                .doesNotContain("0571-00000000", "<script>alert");
        CaseId id = CaseId.forComplaint(Samples.COMPLAINT);
        send(cmp, worker(), 302, "act", "sign", "version", "4", "key", "k", "assignment", "2", "caseId", "case-other");
        assertThat(edge.onlySent(SignForCase.class)).isEqualTo(new SignForCase(id, 2, 4L));
        edge.answer(FindDossier.class, any -> Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, "org-lvyuan"));
        assertThat(english(cmp, worker())).contains("Note what was done", "Answer to whoever complained");
        send(
                cmp,
                worker(),
                302,
                "act",
                "resolve",
                "version",
                "5",
                "key",
                "k",
                "assignment",
                "2",
                "resolution",
                "DONE",
                "reply",
                "修好了");
        assertThat(edge.sent().get(1)).isEqualTo(new ResolveCase(id, 2, Resolution.DONE, "修好了", null, 5L));
        assertThat(text(send(
                        cmp,
                        worker(),
                        422,
                        "act",
                        "resolve",
                        "version",
                        "5",
                        "key",
                        "k",
                        "assignment",
                        "2",
                        "asks",
                        "resolution",
                        "reply",
                        "修好了")))
                .contains("href=\"#resolve-resolution\"", "修好了");
        send(cmp, worker(), 404, "act", "comment", "version", "5", "key", "k", "text", "x");
    }

    @Test
    void theWorkerStandsBetweenNobodyAndAnyOtherPage() {
        MvcResult worker = answer(get("/field/worker.js"), 200);
        assertThat(worker.getResponse().getHeader("Service-Worker-Allowed")).isEqualTo("/field");
        assertThat(worker.getResponse().getContentType()).startsWith("text/javascript");
        assertThat(text(worker)).contains("'/field'");
    }
}
