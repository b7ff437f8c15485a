package org.liuhe.api.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.integrity.ConsistencyProof;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.contracts.integrity.FindCheckpoint;
import org.liuhe.contracts.integrity.FindConsistency;
import org.liuhe.contracts.integrity.FindInclusion;
import org.liuhe.contracts.integrity.FindLogKeys;
import org.liuhe.contracts.integrity.FindReceipt;
import org.liuhe.contracts.integrity.InclusionProof;
import org.liuhe.contracts.integrity.IntegrityRule;
import org.liuhe.contracts.integrity.LogKeys;
import org.liuhe.contracts.integrity.LoggedEvent;
import org.liuhe.contracts.integrity.PublishedCheckpoint;

class IntegrityResourceTest extends ApiTest {

    private static final String NOTE = "city.example/liuhe\n12\n47DEQ=\n\n— city.example/liuhe AAAA\n";

    @Test
    void anyoneReadsCheckpointsAsTheyWereSigned() throws Exception {
        bus.answer(
                FindCheckpoint.class,
                PublishedCheckpoint.class,
                query -> new PublishedCheckpoint(12, Instant.EPOCH, NOTE));
        for (String path : List.of("/api/public/integrity/checkpoint", "/api/public/integrity/checkpoints/12")) {
            byte[] body = http.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("text/plain;charset=UTF-8"))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo(NOTE);
        }
        assertThat(bus.asked()).containsExactly(new FindCheckpoint(null), new FindCheckpoint(12L));
    }

    @Test
    void anyoneReadsTheKeysOneALine() throws Exception {
        bus.answer(FindLogKeys.class, LogKeys.class, query -> new LogKeys(List.of("a+1+x", "a+2+y")));
        http.perform(get("/api/public/integrity/keys")).andExpect(content().string("a+1+x\na+2+y\n"));
    }

    @Test
    void anyoneAsksForProofs() throws Exception {
        bus.answer(
                FindConsistency.class,
                ConsistencyProof.class,
                query -> new ConsistencyProof(query.from(), query.to(), List.of("aa")));
        bus.answer(
                FindInclusion.class,
                InclusionProof.class,
                query -> new InclusionProof(query.leaf(), 3, query.size(), List.of("bb")));
        http.perform(get("/api/public/integrity/consistency?from=3&to=9"))
                .andExpect(jsonPath("from").value(3))
                .andExpect(jsonPath("to").value(9))
                .andExpect(jsonPath("proof[0]").value("aa"));
        http.perform(get("/api/public/integrity/leaves/cc?size=9"))
                .andExpect(jsonPath("leaf").value("cc"))
                .andExpect(jsonPath("size").value(9))
                .andExpect(jsonPath("index").value(3));
    }

    @Test
    void saysWhyNotInThePlaceOfText() throws Exception {
        bus.answer(FindCheckpoint.class, PublishedCheckpoint.class, query -> {
            throw new RuleBroken(IntegrityRule.CHECKPOINT_UNKNOWN);
        });
        http.perform(get("/api/public/integrity/checkpoints/7"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("code").value("integrity.checkpoint-unknown"));
        http.perform(get("/api/public/integrity/checkpoints/x"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("code").value("request.value-unknown"));
        http.perform(get("/api/public/integrity/consistency?from=3"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("code").value("request.value-missing"));
    }

    @Test
    void aFilerGetsTheirReceipt() throws Exception {
        bus.answer(FindReceipt.class, FilingReceipt.class, query -> receipt(query.matterId()));
        http.perform(get("/api/complaints/cmp-1111/receipt").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("format").value("liuhe-receipt/1"))
                .andExpect(jsonPath("matter").value("cmp-1111"))
                .andExpect(jsonPath("event.aggregate").value("cmp-1111"));
        assertThat(bus.lastActor()).get().satisfies(actor -> assertThat(actor.subject())
                .isEqualTo(LIN));
        http.perform(get("/api/petitions/pet-1/receipt").header("Authorization", lin()))
                .andExpect(jsonPath("matter").value("pet-1"));
    }

    @Test
    void aReceiptThatIsNotThereYetIsPromisedKindly() throws Exception {
        bus.answer(FindReceipt.class, FilingReceipt.class, query -> {
            throw new RuleBroken(IntegrityRule.NOT_COVERED);
        });
        http.perform(get("/api/complaints/cmp-1111/receipt").header("Authorization", lin()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("code").value("integrity.not-covered"))
                .andExpect(jsonPath("detail").value(startsWith("Your filing is stored.")));
    }

    @Test
    void aReceiptIsNotForEverybody() throws Exception {
        http.perform(get("/api/complaints/cmp-1111/receipt")).andExpect(status().isUnauthorized());
        http.perform(get("/api/petitions/cmp-1111/receipt").header("Authorization", lin()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("code").value("id.malformed"));
        assertThat(bus.asked()).isEmpty();
    }

    private static FilingReceipt receipt(String matter) {
        LoggedEvent event = new LoggedEvent("e-1", matter, "Complaint", 0, "P", "1", "t", "aa", "bb");
        return new FilingReceipt(FilingReceipt.FORMAT, matter, event, "cc", 3, List.of("dd"), NOTE, List.of("a+1+x"));
    }
}
