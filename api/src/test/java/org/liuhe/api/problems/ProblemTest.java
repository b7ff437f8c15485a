package org.liuhe.api.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ExtendWith(OutputCaptureExtension.class)
class ProblemTest extends ApiTest {
    private static final String FILE = "/api/complaints";
    private static final String SIGN = "/api/cases/" + CASE + "/signature";

    @BeforeEach
    void streams() {
        positionsAt(7);
    }

    @Test
    void namesEveryOffendingField() throws Exception {
        file("{}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(422))
                .andExpect(jsonPath("$.code").value("text.blank"))
                .andExpect(jsonPath("$.type").value("urn:liuhe:problem:text.blank"))
                .andExpect(jsonPath("$.field").value("area"))
                .andExpect(jsonPath("$.title").value("Not possible like this"))
                .andExpect(jsonPath("$.detail").value("Please fill this in."))
                .andExpect(jsonPath("$.instance").value(FILE))
                .andExpect(jsonPath("$.errors[*].field", contains("area", "category", "mayBePublic", "place", "text")));
    }

    @Test
    void saysHowLongATextMayBe() throws Exception {
        file(complaint("x".repeat(20_000)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("text.too-long"))
                .andExpect(jsonPath("$.field").value("text"))
                .andExpect(jsonPath("$.detail").value("Please use at most 4000 characters."));
    }

    @Test
    void refusesATextOfBlanks() throws Exception {
        file(complaint("　 \\n \\t")).andExpect(jsonPath("$.code").value("text.blank"));
    }

    @Test
    void refusesAnUnknownLanguage() throws Exception {
        file(complaint("x").replace("\"mayBePublic\"", "\"language\": \"tlh\", \"mayBePublic\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.value-unknown"))
                .andExpect(jsonPath("$.field").value("language"));
    }

    @Test
    void refusesAMalformedArea() throws Exception {
        file(complaint("x").replace("hz/xihu", "HZ//x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("area.malformed"));
    }

    @Test
    void cannotReadBrokenJson() throws Exception {
        file("{\"category\": ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.malformed"));
        file("").andExpect(status().isBadRequest()).andExpect(jsonPath("$.code").value("request.malformed"));
        file("[]")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.malformed"));
    }

    @Test
    void namesTheFieldOfTheWrongType() throws Exception {
        file(complaint("x").replace("true", "\"maybe so\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.malformed"))
                .andExpect(jsonPath("$.field").value("mayBePublic"))
                .andExpect(content().string(not(containsString("maybe so"))));
    }

    @Test
    void namesTheFieldOfAnUnknownValue() throws Exception {
        http.perform(post(
                                "/api/cases/" + CASE + "/return",
                                "{\"assignment\": 1, \"reason\": \"WHIM\", \"explanation\": \"x\"}")
                        .header("Authorization", property())
                        .header("If-Match", "\"k1\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.value-unknown"))
                .andExpect(jsonPath("$.field").value("reason"));
        http.perform(get("/api/public/matters?stage=WHIM"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.value-unknown"))
                .andExpect(jsonPath("$.field").value("stage"));
        http.perform(get("/api/dossiers/x?asKnownAt=2026-02-30T00:00:00Z").header("Authorization", property()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("asKnownAt"));
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "-1"})
    void boundsThePage(int size) throws Exception {
        http.perform(get("/api/public/matters?size=" + size))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("request.value-out-of-range"))
                .andExpect(jsonPath("$.field").value("size"));
    }

    @Test
    void doesNotKnowThePath() throws Exception {
        http.perform(get("/api/nothing").header("Authorization", lin()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("request.path-unknown"));
        http.perform(get("/api/nothing")).andExpect(status().isUnauthorized());
    }

    @Test
    void doesNotKnowTheMethod() throws Exception {
        http.perform(MockMvcRequestBuilders.delete(FILE).header("Authorization", lin()))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("POST")))
                .andExpect(jsonPath("$.code").value("request.method-not-allowed"));
    }

    @Test
    void readsNothingButJson() throws Exception {
        http.perform(post(FILE, "<complaint/>")
                        .contentType(MediaType.APPLICATION_XML)
                        .header("Authorization", lin()))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("request.media-type-unsupported"));
    }

    @Test
    void writesNothingButJson() throws Exception {
        bus.answerList(ListAreas.class, AreaView.class, query -> List.of());
        http.perform(get("/api/areas").accept(MediaType.APPLICATION_PDF))
                .andExpect(status().isNotAcceptable())
                .andExpect(jsonPath("$.code").value("request.not-acceptable"));
    }

    @Test
    void refusesABodyOfMoreThan64Kb() throws Exception {
        file(complaint("x".repeat(65 * 1024)))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.code").value("request.too-large"))
                .andExpect(jsonPath("$.detail").value(containsString("64 KB")));
    }

    @Test
    void asksForTheVersionThatWasSeen() throws Exception {
        sign(null)
                .andExpect(status().isPreconditionRequired())
                .andExpect(jsonPath("$.code").value("request.if-match-missing"));
        sign("7")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.if-match-malformed"));
        sign("\"c7\"").andExpect(status().isBadRequest());
        assertThat(bus.sent()).isEmpty();
    }

    @Test
    void tellsTheVersionNowWhereTheOneSeenIsStale() throws Exception {
        bus.on(SignForCase.class, command -> {
            throw new ConflictingAggregateVersionException(CASE, command.expectedVersion(), 7);
        });
        sign("\"k3\"")
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("request.stale"))
                .andExpect(header().string("ETag", "\"k7\""));
    }

    @ParameterizedTest
    @CsvSource({
        "BROKEN, case.already-signed, 422",
        "DENIED, case.not-the-holder, 403",
        "UNKNOWN, matter.unknown, 404",
        "STALE, request.stale, 412",
        "BUSY, read.not-yet, 503"
    })
    void answersByTheKindOfTheRule(Rule.Kind kind, String code, int expected) throws Exception {
        bus.on(SignForCase.class, command -> {
            throw new CommandExecutionException("refused", null, new Refusal(code, kind, "assignment", List.of()));
        });
        sign("\"k3\"")
                .andExpect(status().is(expected))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.field").value("assignment"));
    }

    @ParameterizedTest
    @CsvSource({"BROKEN, case.already-signed", "DENIED, authority.not-yours", "STALE, request.stale"})
    void saysOfAMatterThatSomebodyMayNotKnowOfWhatItSaysOfNone(Rule.Kind kind, String code) throws Exception {
        bus.on(SignForCase.class, command -> {
            throw new AggregateNotFoundException(CASE, "not there");
        });
        String unknown = sign("\"k3\"").andReturn().getResponse().getContentAsString();
        bus.reset();
        positionsAt(7);
        bus.hideMatters();
        bus.on(SignForCase.class, command -> {
            throw new CommandExecutionException("refused", null, new Refusal(code, kind, "assignment", List.of()));
        });
        sign("\"k3\"")
                .andExpect(status().isNotFound())
                .andExpect(header().doesNotExist("ETag"))
                .andExpect(content().string(unknown));
    }

    @Test
    void refusesWithoutTheRoleWhetherTheMatterIsThereOrNot() throws Exception {
        bus.hideMatters();
        bus.on(SignForCase.class, command -> {
            throw new RuleBroken(CommonRule.DENIED);
        });
        sign("\"k3\"")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("authority.denied"));
    }

    @Test
    void understandsARuleThatWasBrokenInThisProcess() throws Exception {
        bus.on(SignForCase.class, command -> {
            throw new RuleBroken(CaseRule.ASSIGNMENT_OVER, "assignment", 1);
        });
        sign("\"k3\"")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("case.assignment-over"));
    }

    @Test
    void understandsAQueryThatWasRefused() throws Exception {
        bus.answer(FindComplaint.class, ComplaintView.class, query -> {
            throw new QueryExecutionException("refused", null, new RuleBroken(CommonRule.NOT_YET, "after").refusal());
        });
        http.perform(get(FILE + "/" + COMPLAINT).header("Authorization", lin()))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.code").value("read.not-yet"));
    }

    @Test
    void doesNotKnowAnAggregateThatIsNotThere() throws Exception {
        bus.on(SignForCase.class, command -> {
            throw new AggregateNotFoundException(CASE, "not there");
        });
        sign("\"k3\"")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("matter.unknown"));
    }

    @Test
    void decidesAgainWhereAnotherWriterWasFirst() throws Exception {
        int[] attempts = {0};
        bus.on(SignForCase.class, command -> {
            if (++attempts[0] < 3) throw new ConcurrencyException("another was first");
            return null;
        });
        sign("\"k7\"").andExpect(status().isOk());
        assertThat(attempts[0]).isEqualTo(3);
    }

    @Test
    void givesUpWhereOthersAreAlwaysFirst() throws Exception {
        bus.on(SignForCase.class, command -> {
            throw new ConcurrencyException("another was first");
        });
        sign("\"k7\"")
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.code").value("edge.unavailable"));
        assertThat(bus.sent()).hasSize(3);
    }

    @Test
    void isUnavailableWhereNobodyAnswers() throws Exception {
        sign("\"k7\"")
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.code").value("edge.unavailable"));
        http.perform(get("/api/public/matters"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void keepsTheInsideToItselfWhereItFails(CapturedOutput output) throws Exception {
        bus.answer(ListPublicMatters.class, Page.class, query -> {
            throw new IllegalStateException("password of Lin, 13800000000");
        });
        String body = http.perform(get("/api/public/matters"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.code").value("internal"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(body).doesNotContain("Lin").doesNotContain("IllegalState");
        String id = body.replaceAll("(?s).*mention the number ([0-9a-f-]{36}).*", "$1");
        assertThat(output)
                .contains("[" + id + "]")
                .contains("IllegalStateException")
                .doesNotContain("13800000000");
    }

    @Test
    void refusesAPathThatNoBrowserSends() throws Exception {
        http.perform(MockMvcRequestBuilders.get(URI.create("/api/public//matters"))
                        .header("Authorization", lin()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.malformed"));
    }

    private ResultActions file(String json) throws Exception {
        return http.perform(post(FILE, json).header("Authorization", lin()));
    }

    private ResultActions sign(String ifMatch) throws Exception {
        var request = post(SIGN, "{\"assignment\": 1}").header("Authorization", property());
        return http.perform(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    private static String complaint(String text) {
        return "{\"category\": \"property.lift\", \"area\": \"hz/xihu\", \"place\": \"p\", \"text\": \"%s\", \"mayBePublic\": true}"
                .formatted(text);
    }
}
