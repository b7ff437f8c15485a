package org.liuhe.api.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.FindStreamPosition;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FindComplaint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

class FilingTest extends ApiTest {
    private static final String BODY =
            """
            {"category": "property.lift", "area": "hz/xihu/beishan/baochu/yujing", "place": "3-2",
             "text": "The lift is out.", "mayBePublic": true, "contactPhone": "0571-1"}""";

    private final String key = UUID.randomUUID().toString();
    private final ComplaintId id = ComplaintId.forFiling(LIN, key);
    private final Map<String, TrackingCode> filed = new HashMap<>();

    @Test
    void filesUnderAnIdOfPersonAndKeyAndTellsTheCode() throws Exception {
        theAggregateIsReal();

        file().andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/complaints/" + id))
                .andExpect(header().string("Liuhe-After", id + "@0"))
                .andExpect(header().string("ETag", "\"c0\""))
                .andExpect(jsonPath("$.complaintId").value(id.value()))
                .andExpect(jsonPath("$.after").value(id + "@0"))
                .andExpect(
                        jsonPath("$.trackingCode").value(filed.get(id.value()).value()));

        FileComplaint command = (FileComplaint) bus.sent().get(0);
        assertThat(command.complaintId()).isEqualTo(id);
        assertThat(command.channel()).isEqualTo(Channel.WEB);
        assertThat(command.language()).isEqualTo("zh-CN");
        assertThat(command.area().value()).isEqualTo("hz/xihu/beishan/baochu/yujing");
        assertThat(command.contactPhone()).isEqualTo("0571-1");
        assertThat(bus.asked()).noneMatch(FindComplaint.class::isInstance);
    }

    @Test
    void drawsAnotherCodeWhereOneIsTaken() throws Exception {
        noStreams();
        int[] draws = {0};
        bus.on(FileComplaint.class, command -> {
            if (++draws[0] < 3) throw new RuleBroken(ComplaintRule.TRACKING_CODE_TAKEN, "trackingCode");
            return null;
        });

        file().andExpect(status().isCreated());

        assertThat(bus.sent().stream()
                        .map(FileComplaint.class::cast)
                        .map(FileComplaint::trackingCode)
                        .collect(Collectors.toSet()))
                .hasSize(3);
    }

    @Test
    void givesUpAfterThreeDraws() throws Exception {
        noStreams();
        bus.on(FileComplaint.class, command -> {
            throw new RuleBroken(ComplaintRule.TRACKING_CODE_TAKEN, "trackingCode");
        });
        file().andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("tracking-code.taken"));
        assertThat(bus.sent()).hasSize(3);
    }

    @Test
    void tellsTheFirstCodeAgainWhereTheAnswerWasLost() throws Exception {
        theAggregateIsReal();
        file().andExpect(status().isCreated());
        JdbcClient.create(Harness.database()).sql("TRUNCATE idempotency").update();

        file().andExpect(status().isCreated())
                .andExpect(header().doesNotExist("Idempotency-Replayed"))
                .andExpect(
                        jsonPath("$.trackingCode").value(filed.get(id.value()).value()));
        assertThat(bus.lastAsked(FindComplaint.class).after()).isEqualTo(new StreamPosition(id.value(), 0));
    }

    @Test
    void tellsTheFirstCodeWhereAnAbandonedAttemptMayStillBeUnderWay() throws Exception {
        theAggregateIsReal();
        file();
        JdbcClient.create(Harness.database())
                .sql("UPDATE idempotency SET status = NULL")
                .update();
        later(Duration.ofSeconds(61));
        TrackingCode first = filed.get(id.value());
        bus.reset();
        noStreams();
        bus.on(FileComplaint.class, command -> null);
        bus.answer(FindComplaint.class, ComplaintView.class, query -> view(first));

        file().andExpect(status().isCreated())
                .andExpect(jsonPath("$.trackingCode").value(first.value()));
    }

    @Test
    void refusesARepeatThatSaysSomethingElse() throws Exception {
        positionsAt(0);
        bus.on(FileComplaint.class, command -> {
            throw new RuleBroken(ComplaintRule.FILED_DIFFERENTLY);
        });
        file().andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("complaint.filed-differently"));
    }

    @Test
    void isFiledEvenWhereThePositionCannotBeLearned() throws Exception {
        int[] questions = {0};
        bus.answer(FindStreamPosition.class, StreamPosition.class, query -> {
            if (questions[0]++ == 0) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
            throw new RuleBroken(CommonRule.NOT_YET);
        });
        bus.on(FileComplaint.class, command -> null);

        file().andExpect(status().isCreated())
                .andExpect(header().doesNotExist("Liuhe-After"))
                .andExpect(jsonPath("$.complaintId").value(id.value()))
                .andExpect(jsonPath("$.trackingCode").isNotEmpty());
    }

    /** Keeps the first code, and is quiet when the same is filed again. */
    private void theAggregateIsReal() {
        bus.answer(FindStreamPosition.class, StreamPosition.class, query -> {
            if (!filed.containsKey(query.aggregateId())) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
            return new StreamPosition(query.aggregateId(), 0);
        });
        bus.on(
                FileComplaint.class,
                command -> filed.putIfAbsent(command.complaintId().value(), command.trackingCode()));
        bus.answer(FindComplaint.class, ComplaintView.class, query -> view(filed.get(query.complaintIdOrCode())));
    }

    private ComplaintView view(TrackingCode code) {
        return new ComplaintView(
                id.value(),
                0,
                null,
                code.value(),
                "property.lift",
                "hz",
                "p",
                "t",
                List.of(),
                true,
                null,
                null,
                0,
                false,
                null,
                null,
                null,
                null);
    }

    private ResultActions file() throws Exception {
        return http.perform(post("/api/complaints", BODY, key).header("Authorization", lin()));
    }
}
