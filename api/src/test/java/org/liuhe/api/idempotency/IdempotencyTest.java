package org.liuhe.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

class IdempotencyTest extends ApiTest {
    private static final String PATH = "/api/complaints/" + COMPLAINT + "/comments";
    private static final String BODY = "{\"text\": \"Still broken, says Lin of 3-2-501.\"}";

    private final JdbcClient jdbc = JdbcClient.create(Harness.database());
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void theCommandIsHandled() {
        jdbc.sql("TRUNCATE idempotency").update();
        positionsAt(4);
        bus.on(CommentOnComplaint.class, command -> null);
    }

    @Test
    void answersARepeatAsBeforeAndChangesNothing() throws Exception {
        MockHttpServletResponse first = send(BODY, key)
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Idempotency-Replayed"))
                .andReturn()
                .getResponse();
        positionsAt(9);
        MockHttpServletResponse again = send(BODY, key)
                .andExpect(status().isOk())
                .andExpect(header().string("Idempotency-Replayed", "true"))
                .andExpect(header().string("Liuhe-After", COMPLAINT + "@4"))
                .andExpect(header().string("ETag", "\"c4\""))
                .andReturn()
                .getResponse();

        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(again.getContentType()).isEqualTo(first.getContentType());
        assertThat(bus.sent()).hasSize(1);
    }

    @Test
    void derivesTheCommentFromPersonAndKey() throws Exception {
        send(BODY, key);
        jdbc.sql("TRUNCATE idempotency").update();
        send(BODY, key);
        send(BODY, UUID.randomUUID().toString());

        List<String> ids = bus.sent().stream()
                .map(CommentOnComplaint.class::cast)
                .map(CommentOnComplaint::commentId)
                .toList();
        assertThat(ids).hasSize(3);
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
    }

    @Test
    void refusesTheKeyForAnotherBody() throws Exception {
        send(BODY, key);
        send("{\"text\": \"another\"}", key)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("request.idempotency-key-reused"));
        assertThat(bus.sent()).hasSize(1);
    }

    @Test
    void refusesTheKeyForAnotherPath() throws Exception {
        send(BODY, key);
        http.perform(post("/api/complaints/cmp-other/comments", BODY, key).header("Authorization", lin()))
                .andExpect(jsonPath("$.code").value("request.idempotency-key-reused"));
    }

    @Test
    void keepsThePeopleApart() throws Exception {
        send(BODY, key);
        http.perform(post(PATH, BODY, key).header("Authorization", bearer("chen", List.of(Role.RESIDENT), List.of())))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Idempotency-Replayed"));
        assertThat(bus.sent()).hasSize(2);
    }

    @Test
    void asksForAKey() throws Exception {
        send(BODY, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.idempotency-key-missing"));
        assertThat(bus.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ä", "\"quoted\"", "a.b"})
    void refusesAMalformedKey(String malformed) throws Exception {
        send(BODY, malformed)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.idempotency-key-malformed"));
    }

    @Test
    void boundsTheKey() throws Exception {
        send(BODY, "k".repeat(64)).andExpect(status().isOk());
        send(BODY, "k".repeat(65)).andExpect(jsonPath("$.code").value("request.idempotency-key-malformed"));
    }

    @Test
    void asksToWaitWhileTheSameRequestIsUnderWay() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        bus.reset();
        positionsAt(4);
        bus.on(CommentOnComplaint.class, command -> {
            begun.countDown();
            return await(finish);
        });
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> statusOf(BODY));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        send(BODY, key)
                .andExpect(status().isConflict())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.code").value("request.in-progress"));

        finish.countDown();
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(200);
        send(BODY, key).andExpect(header().string("Idempotency-Replayed", "true"));
        assertThat(bus.sent()).hasSize(1);
    }

    @Test
    void takesOverWhatACrashLeftAfterAMinute() throws Exception {
        send(BODY, key);
        jdbc.sql("UPDATE idempotency SET status = NULL").update();
        send(BODY, key).andExpect(status().isConflict());

        later(Duration.ofSeconds(61));
        send(BODY, key).andExpect(status().isOk()).andExpect(header().doesNotExist("Idempotency-Replayed"));

        send(BODY, key).andExpect(header().string("Idempotency-Replayed", "true"));
        assertThat(bus.sent()).hasSize(2);
    }

    @Test
    void doesNotTakeOverForAnotherBody() throws Exception {
        send(BODY, key);
        jdbc.sql("UPDATE idempotency SET status = NULL").update();
        later(Duration.ofSeconds(61));
        send("{\"text\": \"another\"}", key).andExpect(jsonPath("$.code").value("request.idempotency-key-reused"));
    }

    @Test
    void keepsARefusal() throws Exception {
        handledBy(command -> {
            throw new RuleBroken(ComplaintRule.ENDED);
        });
        send(BODY, key).andExpect(status().isUnprocessableContent());
        send(BODY, key)
                .andExpect(status().isUnprocessableContent())
                .andExpect(header().string("Idempotency-Replayed", "true"))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("complaint.ended"));
        assertThat(bus.sent()).hasSize(1);
    }

    @Test
    void doesNotKeepAFailure() throws Exception {
        handledBy(command -> {
            throw new IllegalStateException("broken");
        });
        send(BODY, key).andExpect(status().isInternalServerError());
        handledBy(command -> null);
        send(BODY, key).andExpect(status().isOk()).andExpect(header().doesNotExist("Idempotency-Replayed"));
    }

    @Test
    void doesNotKeepWhatWasNotWellFormed() throws Exception {
        send("{", key).andExpect(status().isBadRequest());
        send(BODY, key).andExpect(status().isOk());
    }

    @Test
    void forgetsAfterADay() throws Exception {
        send(BODY, key);
        later(Duration.ofHours(24).plusSeconds(1));
        send("{\"text\": \"another\"}", key)
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Idempotency-Replayed"));
        send(BODY, UUID.randomUUID().toString());
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void purgesOldRows() throws Exception {
        IdempotencyStore store = new IdempotencyStore(Harness.database(), clock);
        for (int i = 0; i < 5; i++) store.claim(new byte[] {(byte) i}, new byte[] {1});
        later(Duration.ofHours(25));
        store.claim(new byte[] {9}, new byte[] {1});
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aClaimThatWasTakenOverNoLongerWrites() {
        IdempotencyStore store = new IdempotencyStore(Harness.database(), clock);
        byte[] id = {1};
        byte[] body = {2};
        Claim.Granted slow = (Claim.Granted) store.claim(id, body);
        later(Duration.ofSeconds(61));
        Claim.Granted second = (Claim.Granted) store.claim(id, body);
        assertThat(slow.takenOver()).isFalse();
        assertThat(second.takenOver()).isTrue();

        store.keep(id, slow, new StoredAnswer(500, null, null, null, null, "late"));
        store.release(id, slow);
        assertThat(store.claim(id, body)).isInstanceOf(Claim.Running.class);
        StoredAnswer answer = new StoredAnswer(200, null, null, null, null, "in time");
        store.keep(id, second, answer);
        assertThat(store.claim(id, body)).isEqualTo(new Claim.Answered(answer));
    }

    @Test
    void keepsNothingThatAPersonWroteNorWhoItWas() throws Exception {
        send(BODY, key);
        String row = jdbc.sql("SELECT row_to_json(idempotency)::text FROM idempotency")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("Lin").doesNotContain("broken").doesNotContain(LIN);
    }

    @Test
    void readingNeedsNoKey() throws Exception {
        http.perform(get("/api/nothing").header("Authorization", lin())).andExpect(status().isNotFound());
        assertThat(rows()).isZero();
    }

    private void handledBy(java.util.function.Function<CommentOnComplaint, ?> handler) {
        bus.reset();
        positionsAt(4);
        bus.on(CommentOnComplaint.class, handler);
    }

    private ResultActions send(String body, String withKey) throws Exception {
        return http.perform(post(PATH, body, withKey).header("Authorization", lin()));
    }

    private int statusOf(String body) {
        try {
            return send(body, key).andReturn().getResponse().getStatus();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Object await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private int rows() {
        return jdbc.sql("SELECT count(*) FROM idempotency").query(Integer.class).single();
    }
}
