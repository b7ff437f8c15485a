package org.liuhe.api.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.support.AnswerSupporters;
import org.liuhe.contracts.support.AssignSupportAnswer;
import org.liuhe.contracts.support.FindSupport;
import org.liuhe.contracts.support.SupportComplaint;
import org.liuhe.contracts.support.SupportRule;
import org.liuhe.contracts.support.SupportView;
import org.liuhe.contracts.support.WithdrawComplaintSupport;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class SupportResourceTest extends ApiTest {

    private static final String CODE =
            org.liuhe.contracts.TrackingCode.draw(new java.util.Random(7)).value();
    private static final String PUBLIC = "/api/public/matters/" + CODE + "/support";
    private static final String OF = "/api/matters/" + COMPLAINT + "/support";
    private static final ComplaintId MATTER = new ComplaintId(COMPLAINT);

    @BeforeEach
    void supported() {
        bus.answer(
                FindSupport.class,
                SupportView.class,
                query -> new SupportView(
                        query.code(),
                        COMPLAINT,
                        "property.lift",
                        true,
                        "12",
                        null,
                        List.of(),
                        List.of(
                                new SupportView.SupportDay(LocalDate.parse("2026-11-20"), null),
                                new SupportView.SupportDay(LocalDate.parse("2026-11-23"), 12)),
                        false,
                        false,
                        null));
        bus.on(SupportComplaint.class, command -> null);
        bus.on(WithdrawComplaintSupport.class, command -> null);
        bus.on(AnswerSupporters.class, command -> null);
        bus.on(AssignSupportAnswer.class, command -> null);
        positionsAt(3);
    }

    @Test
    void tellsAnyoneHowManyAndDayByDay() throws Exception {
        http.perform(get(PUBLIC))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.supporters").value("12"))
                .andExpect(jsonPath("$.days[0].supporters").doesNotExist())
                .andExpect(jsonPath("$.days[1].day").value("2026-11-23"))
                .andExpect(jsonPath("$.days[1].supporters").value(12));
    }

    /** To the byte: spreadsheets and programs go by it. */
    @Test
    void makesATableOfTheDays() throws Exception {
        http.perform(get(PUBLIC + ".csv"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(header().string(
                                "Content-Disposition", "attachment; filename=\"liuhe-support-" + CODE + ".csv\""))
                .andExpect(content()
                        .bytes("\uFEFFday,supporters\r\n2026-11-20,<5\r\n2026-11-23,12\r\n"
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void doesNotFindWhatIsNotPublic() throws Exception {
        bus.reset();
        bus.answer(FindSupport.class, SupportView.class, query -> {
            throw new RuleBroken(ComplaintRule.TRACKING_CODE_UNKNOWN, "code");
        });
        for (String path : List.of(PUBLIC, PUBLIC + ".csv"))
            http.perform(get(path))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("tracking-code.unknown"));
    }

    @Test
    void sendsWhatIsAsked() throws Exception {
        send("", null).andExpect(status().isOk()).andExpect(header().exists("Liuhe-After"));
        send("/withdrawal", null).andExpect(status().isOk());
        send("/answers", "{\"tier\":1,\"text\":\"周五换绳\"}").andExpect(status().isOk());
        send("/assignments", "{\"tier\":2,\"organisation\":\"org-lvyuan\"}").andExpect(status().isOk());
        assertThat(bus.sent())
                .containsExactly(
                        new SupportComplaint(MATTER),
                        new WithdrawComplaintSupport(MATTER),
                        new AnswerSupporters(MATTER, 1, "周五换绳"),
                        new AssignSupportAnswer(MATTER, 2, new OrganisationId("org-lvyuan")));
    }

    @Test
    void saysWhichRuleRefuses() throws Exception {
        bus.reset();
        positionsAt(3);
        bus.on(SupportComplaint.class, command -> {
            throw new RuleBroken(SupportRule.SUPPORTED_BEFORE);
        });
        send("", null).andExpect(status().is(422)).andExpect(jsonPath("$.code").value("support.supported-before"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/answers | {\"tier\":1} | text",
                "/answers | {\"text\":\"好\"} | tier",
                "/assignments | {\"tier\":1} | organisation",
                "/assignments | {\"organisation\":\"org-a\"} | tier"
            })
    void namesTheFieldThatIsMissing(String path, String body, String field) throws Exception {
        send(path, body)
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.field").value(field));
        assertThat(bus.sent()).isEmpty();
    }

    private ResultActions send(String path, String body) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(OF + path)
                .header("Authorization", lin())
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return http.perform(
                body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
