package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.harness.Harness;
import org.liuhe.api.harness.KeptContents;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.attachments.AttachFile;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.FindAttachment;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.TaskStage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** What a device sends that was out of reach. */
class FieldOutboxTest extends PageTest {

    private static final String ACT =
            """
            {"act": "record-finding", "version": 3, "fields": {"inspection": "1", "violation": "%s", "text": "看过了"},
             "photos": [%s]}""";

    @Autowired
    private KeptContents contents;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void inspecting() {
        contents.dropAll(List.of("enf-1"));
        edge.answer(FindTask.class, any -> FieldSamples.task(5, TaskStage.INSPECTING, "record-finding"));
        edge.answer(
                FindAttachment.class,
                query -> new KeptFile("enf-1", "a.jpg", FileType.JPEG, "%064x".formatted(query.number())));
    }

    /** All tests of pages share them. */
    @AfterEach
    void leaveNothing() {
        contents.dropAll(List.of("enf-1"));
    }

    private MvcResult act(int status, String key, String body) {
        return answer(
                post("/field/enf-1/acts")
                        .with(csrf().asHeader())
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .content(body),
                status,
                FieldPageTest.officer());
    }

    private MvcResult photo(int status, String key) {
        return answer(
                post("/field/enf-1/photos")
                        .with(csrf().asHeader())
                        .header("Idempotency-Key", key)
                        .contentType("application/octet-stream")
                        .content(new byte[] {1, 2, 3}),
                status,
                FieldPageTest.officer());
    }

    private void attached() {
        edge.answer(ListAttachments.class, any -> edge.sent().stream()
                .filter(AttachFile.class::isInstance)
                .map(file ->
                        new AttachmentView(4, null, ((AttachFile) file).name(), FileType.JPEG, 3, Instant.EPOCH, true))
                .toList());
    }

    @Test
    void tellsWhoIsSignedInAndWhatTheirRequestsMustCarry() {
        String session = text(answer(get("/field/session"), 200, FieldPageTest.officer()));
        assertThat(session)
                .contains(MemberId.of("subject-officer").value(), "\"header\":\"X-CSRF-TOKEN\"", "\"token\":\"")
                .doesNotContain("subject-officer");
        MvcResult nobody = answer(get("/field/session").accept("application/json"), 302);
        assertThat(Collections.list(nobody.getRequest().getSession().getAttributeNames()))
                .as("signing in leads to no such address")
                .noneMatch(name -> name.contains("SAVED_REQUEST"));
    }

    @Test
    void doesAnActOnceHoweverOftenItIsSent() {
        MvcResult first = act(200, key, ACT.formatted("true", "4"));
        MvcResult again = act(200, key, ACT.formatted("true", "4"));
        assertThat(text(first))
                .contains("\"version\":7", "\"after\":\"enf-1@7\"")
                .isEqualTo(text(again));
        assertThat(again.getResponse().getHeader("Idempotency-Replayed")).isEqualTo("true");
        RecordFinding finding = edge.onlySent(RecordFinding.class);
        assertThat(finding.expectedVersion()).isEqualTo(3);
        assertThat(finding.evidence()).singleElement().satisfies(evidence -> assertThat(evidence.sha256())
                .endsWith("4"));
    }

    @Test
    void addsAPhotographOnceHoweverOftenItIsSent() {
        attached();
        assertThat(text(photo(200, key))).isEqualTo("{\"number\":4}");
        assertThat(text(photo(200, key))).isEqualTo("{\"number\":4}");
        assertThat(edge.sent()).hasSize(1);
    }

    /** As where a node ended between adding it and saying so, and the key was forgotten. */
    @Test
    void findsThePhotographAgainByItsKey() {
        attached();
        photo(200, key);
        JdbcClient.create(Harness.database()).sql("TRUNCATE idempotency").update();
        assertThat(text(photo(200, key))).isEqualTo("{\"number\":4}");
        assertThat(edge.sent()).hasSize(1);
    }

    @Test
    void saysWhatChangedSinceThePersonLookedAndTakesItWithANewVersion() {
        edge.refuse(CommonRule.STALE, null);
        String refused = text(act(412, key, ACT.formatted("false", "")));
        assertThat(refused).contains("\"version\":5", "拆分为多次检查").doesNotContain("接受任务");
        act(200, key, ACT.formatted("false", "").replace("\"version\": 3", "\"version\": 5"));
        assertThat(((RecordFinding) edge.sent().get(1)).expectedVersion()).isEqualTo(5);
    }

    @Test
    void saysInTheServersWordsWhyItIsRefused() {
        edge.refuse(EnforcementRule.EVIDENCE_MISSING, "evidence");
        assertThat(text(act(422, key, ACT.formatted("true", "")))).contains("\"words\":[\"", "证据");
        edge.refuse(AttachmentRule.TYPE, "file");
        assertThat(text(photo(422, UUID.randomUUID().toString()))).contains("不是可以接收的类型");
        edge.refuse(CommonRule.DENIED, null);
        assertThat(text(act(403, UUID.randomUUID().toString(), ACT.formatted("false", ""))))
                .contains("\"words\":[\"");
        edge.answer(FindTask.class, any -> {
            throw new Refused(CommonRule.MATTER_UNKNOWN, null);
        });
        edge.refuse(CommonRule.STALE, null);
        act(404, UUID.randomUUID().toString(), ACT.formatted("false", ""));
    }

    @Test
    void takesNothingWithoutKeyTokenOrSense() {
        answer(
                post("/field/enf-1/acts")
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .content(ACT),
                403,
                FieldPageTest.officer());
        answer(
                post("/field/enf-1/acts")
                        .with(csrf().asHeader())
                        .contentType("application/json")
                        .content(ACT),
                400,
                FieldPageTest.officer());
        act(400, key, "{\"act\": ");
        for (String unsound : List.of(
                "{\"act\": \"accept\"}",
                "{\"act\": \"accept\", \"version\": 3, \"fields\": {\"dispatch\": null}, \"photos\": []}",
                "{\"act\": \"accept\", \"version\": 3, \"fields\": {}, \"photos\": [null]}",
                "{\"act\": \"accept\", \"version\": -3, \"fields\": {\"dispatch\": \"1\"}, \"photos\": []}"))
            act(422, UUID.randomUUID().toString(), unsound);
        act(
                404,
                UUID.randomUUID().toString(),
                ACT.replace("record-finding", "decide-penalty").formatted("true", ""));
        assertThat(edge.sent()).isEmpty();
    }
}
