package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.support.AnswerSupporters;
import org.liuhe.contracts.support.AssignSupportAnswer;
import org.liuhe.contracts.support.FindSupport;
import org.liuhe.contracts.support.SupportComplaint;
import org.liuhe.contracts.support.SupportId;
import org.liuhe.contracts.support.SupportRule;
import org.liuhe.contracts.support.WithdrawComplaintSupport;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class SupportPageTest extends PageTest {

    private static final String PATH = "/support/" + Samples.CODE;
    private static final ComplaintId MATTER = new ComplaintId(Samples.COMPLAINT);
    private static final RequestPostProcessor CLERK = as("clerk", "property-manager", "org-lvyuan");
    private static final RequestPostProcessor OPERATOR = as("op", "operator");

    @BeforeEach
    void matter() {
        edge.answer(FindTracking.class, any -> Samples.tracking(Stage.IN_PROGRESS));
        edge.answer(FindSupport.class, any -> Samples.support("<5", false, true));
    }

    @Test
    void asksToSignInFirst() throws Exception {
        web.perform(get(PATH)).andExpect(redirectedUrl("/oauth2/authorization/keycloak"));
    }

    @Test
    void offersToSupportWhatIsOpen() {
        assertThat(page(PATH, lin())).contains("附议：电梯故障", "附议不足 5 人", "满 10 人附议", "value=\"support\"");
        assertThat(english(PATH, lin())).contains("Support it", "Fewer than 5 people support it");
        edge.answer(FindSupport.class, any -> Samples.support("12", true, false));
        assertThat(page(PATH, lin()))
                .contains("您已附议这件事", "value=\"support-back\"")
                .doesNotContain("value=\"support\"");
    }

    @Test
    void supportsAndLeadsBackToWhatWasDone() {
        String after = SupportId.of(MATTER) + "@7";
        assertThat(send(PATH, lin(), 302, "act", "support").getResponse().getRedirectedUrl())
                .isEqualTo(PATH + "?after=" + after);
        assertThat(edge.onlySent(SupportComplaint.class).complaintId()).isEqualTo(MATTER);
        page(PATH + "?after=" + after, lin());
        assertThat(edge.lastAsked(FindSupport.class).after()).hasToString(after);
    }

    @Test
    void takesItBack() {
        send(PATH, lin(), 302, "act", "support-back");
        assertThat(edge.onlySent(WithdrawComplaintSupport.class).complaintId()).isEqualTo(MATTER);
    }

    @Test
    void saysWhyItWasRefused() {
        edge.refuse(SupportRule.SUPPORTED_BEFORE, null);
        assertThat(text(send(PATH, lin(), 422, "act", "support"))).contains("你已经附议过");
    }

    @Test
    void whoOwesTheAnswerGivesItHereAndNobodyElse() {
        edge.answer(FindSupport.class, any -> Samples.support("12", false, false, Samples.owed("org-lvyuan", null)));
        assertThat(page(PATH, CLERK)).contains("绿源物业答复附议人", "name=\"publicAnswer\"");
        assertThat(page(PATH, lin())).doesNotContain("name=\"publicAnswer\"");
        edge.refuse(CommonRule.TEXT_PERSONAL, "publicAnswer");
        assertThat(text(send(PATH, CLERK, 422, "act", "support-answer", "tier", "1", "publicAnswer", "请打 13800000000")))
                .contains("请打 13800000000", "href=\"#support-answer-publicAnswer\"");
        edge.reset();
        matter();
        send(PATH, CLERK, 302, "act", "support-answer", "tier", "1", "publicAnswer", "周五换绳");
        assertThat(edge.onlySent(AnswerSupporters.class)).isEqualTo(new AnswerSupporters(MATTER, 1, "周五换绳"));
    }

    @Test
    void theOperatorNamesWhoAnswersWhereNobodyServesTheTier() {
        edge.answer(FindSupport.class, any -> Samples.support("12", false, false, Samples.owed(null, null)));
        assertThat(page(PATH, OPERATOR)).contains("还没有单位", "value=\"support-assign\"");
        assertThat(page(PATH, CLERK)).doesNotContain("value=\"support-assign\"");
        send(PATH, OPERATOR, 302, "act", "support-assign", "tier", "1", "organisation", "org-lvyuan");
        assertThat(edge.onlySent(AssignSupportAnswer.class))
                .isEqualTo(new AssignSupportAnswer(MATTER, 1, new OrganisationId("org-lvyuan")));
    }

    @Test
    void refusesWhatNoFormOfItsOwnSends() {
        send(PATH, lin(), 422, "act", "vote");
        send(PATH, CLERK, 422, "act", "support-answer", "tier", "x", "publicAnswer", "好");
        assertThat(edge.sent()).isEmpty();
    }
}
