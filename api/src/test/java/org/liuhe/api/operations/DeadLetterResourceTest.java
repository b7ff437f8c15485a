package org.liuhe.api.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.contracts.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeadLetterResourceTest extends ApiTest {

    private static final String LETTERS = "/api/operations/dead-letters";
    private static final String SECRET = "王先生 13800000000";

    private final JdbcClient jdbc = JdbcClient.create(Harness.database());

    @BeforeEach
    void twoLettersOfOneCase() {
        clear();
        letter(0, "2026-11-28T01:00:00.000Z");
        letter(1, "2026-11-28T02:00:00.000Z");
    }

    @AfterEach
    void clear() {
        jdbc.sql("TRUNCATE deadletterentry, dead_letter_action, idempotency").update();
    }

    private void letter(int index, String at) {
        jdbc.sql(
                        """
                        INSERT INTO deadletterentry (deadletteridentifier, processinggroup, sequenceidentifier,
                            sequenceindex, messagetype, eventidentifier, timestamp, payloadtype, payload, enqueuedat,
                            lasttouched, causetype, causemessage)
                        VALUES (:index::text, 'projection.tracking', :case, :index, 'DOMAIN', :index::text, :at,
                            'org.liuhe.contracts.cases.CaseReferred', convert_to(:secret, 'UTF8'), :at, :at,
                            'java.lang.IllegalStateException', :secret)""")
                .param("index", index)
                .param("case", CASE)
                .param("at", at)
                .param("secret", SECRET)
                .update();
    }

    private String operator() {
        return bearer("an-operator", List.of(Role.OPERATOR), List.of());
    }

    private static String body(String sequence, String reason) {
        return "{\"group\": \"projection.tracking\", \"sequence\": \"%s\", \"reason\": \"%s\"}"
                .formatted(sequence, reason);
    }

    @Test
    void showsTheFirstOfASequenceAndNeverWhatIsInIt() throws Exception {
        http.perform(get(LETTERS).header("Authorization", operator()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].group").value("projection.tracking"))
                .andExpect(jsonPath("$[0].sequence").value(CASE))
                .andExpect(jsonPath("$[0].letters").value(2))
                .andExpect(jsonPath("$[0].eventType").value("CaseReferred"))
                .andExpect(jsonPath("$[0].cause").value("IllegalStateException"))
                .andExpect(jsonPath("$[0].since").value("2026-11-28T01:00:00Z"))
                .andExpect(jsonPath("$[0].parked").value(false))
                .andExpect(content().string(Matchers.not(Matchers.containsString("13800000000"))));
    }

    @Test
    void isForOperatorsOnly() throws Exception {
        http.perform(get(LETTERS)).andExpect(status().isUnauthorized());
        for (String stranger : List.of(lin(), property())) {
            http.perform(get(LETTERS).header("Authorization", stranger)).andExpect(status().isForbidden());
            http.perform(get(LETTERS + "/actions").header("Authorization", stranger))
                    .andExpect(status().isForbidden());
            for (String what : List.of("/retries", "/parkings"))
                http.perform(post(LETTERS + what, body(CASE, "why")).header("Authorization", stranger))
                        .andExpect(status().isForbidden());
        }
        assertThat(jdbc.sql("SELECT count(*) FROM dead_letter_action")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void recordsWhoParkedThemWhenAndWhy() throws Exception {
        http.perform(post(LETTERS + "/parkings", body(CASE, "Waits for the release"))
                        .header("Authorization", operator()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("PARK"));
        http.perform(get(LETTERS).header("Authorization", operator()))
                .andExpect(jsonPath("$[0].parked").value(true));
        http.perform(get(LETTERS + "/actions").header("Authorization", operator()))
                .andExpect(jsonPath("$[0].kind").value("PARK"))
                .andExpect(jsonPath("$[0].by").value("an-operator"))
                .andExpect(jsonPath("$[0].reason").value("Waits for the release"))
                .andExpect(jsonPath("$[0].at").isNotEmpty());
    }

    @Test
    void askingForARetryTakesThemBack() throws Exception {
        http.perform(post(LETTERS + "/parkings", body(CASE, "Waits for the release"))
                        .header("Authorization", operator()))
                .andExpect(status().isOk());
        http.perform(post(LETTERS + "/retries", body(CASE, "Released")).header("Authorization", operator()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").doesNotExist());
        http.perform(get(LETTERS).header("Authorization", operator()))
                .andExpect(jsonPath("$[0].parked").value(false));
    }

    @Test
    void aParkingHoldsForTheLettersThatItSawOnly() throws Exception {
        http.perform(post(LETTERS + "/parkings", body(CASE, "Waits for the release"))
                        .header("Authorization", operator()))
                .andExpect(status().isOk());
        jdbc.sql("DELETE FROM deadletterentry").update();
        letter(2, "2999-01-01T00:00:00.000Z");
        http.perform(get(LETTERS).header("Authorization", operator()))
                .andExpect(jsonPath("$[0].parked").value(false));
    }

    @Test
    void asksForAReasonAndKnowsWhatThereIs() throws Exception {
        http.perform(post(LETTERS + "/parkings", body(CASE, " ")).header("Authorization", operator()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("reason"));
        http.perform(post(LETTERS + "/parkings", body("case-none", "why")).header("Authorization", operator()))
                .andExpect(status().isNotFound());
    }
}
