package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.operations.DeadLetterAction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class OperationsPageTest extends PageTest {

    private static final String PATH = "/operations/dead-letters";

    @Autowired
    private FakeDeadLetters letters;

    @BeforeEach
    void none() {
        letters.reset();
    }

    @Test
    void saysThatThereAreNone() {
        assertThat(page(PATH, operator())).contains("没有未处理的事件").doesNotContain("已搁置", "处理记录");
        assertThat(english(PATH, operator())).contains("every page is up to date");
    }

    @Test
    void isInTheMenuOfOperatorsOnly() {
        assertThat(page(PATH, operator())).contains("<a href=\"" + PATH + "\" aria-current=\"page\"");
        assertThat(page("/track", clerk())).doesNotContain(PATH);
        answer(get(PATH), 403, clerk());
        answer(get(PATH), 403, lin());
        send(PATH, lin(), 403, "kind", "PARK", "group", "projection.tracking", "sequence", "case-1", "reason", "why");
        assertThat(letters.actions()).isEmpty();
    }

    @Test
    void showsWhatWaitsAndWhatIsParkedApart() {
        letters.add("case-waits", 3, false);
        letters.add("case-parked", 1, true);
        String page = english(PATH, operator());
        assertThat(page)
                .contains(
                        "projection.tracking",
                        "CaseReferred",
                        "IllegalStateException",
                        "and 2 more behind it",
                        ">Park<");
        assertThat(page.indexOf("case-waits"))
                .isLessThan(page.indexOf("id=\"parked-title\""))
                .isPositive();
        assertThat(page.indexOf("case-parked")).isGreaterThan(page.indexOf("id=\"parked-title\""));
    }

    @Test
    void recordsWhoAskedForARetryAndWhy() {
        letters.add("case-waits", 1, false);
        send(
                PATH,
                operator(),
                302,
                "kind",
                "RETRY",
                "group",
                "projection.tracking",
                "sequence",
                "case-waits",
                "reason",
                "已修复");
        assertThat(letters.actions())
                .containsExactly(new DeadLetterAction(
                        "projection.tracking",
                        "case-waits",
                        DeadLetterAction.Kind.RETRY,
                        "已修复",
                        "subject-boss",
                        FakeDeadLetters.SINCE,
                        null));
        assertThat(english(PATH, operator())).contains("about to be tried", "已修复", "subject-boss");
    }

    @Test
    void comesBackWhereThereIsNoReason() {
        letters.add("case-waits", 1, false);
        assertThat(text(send(
                        PATH,
                        operator(),
                        422,
                        "kind",
                        "PARK",
                        "group",
                        "projection.tracking",
                        "sequence",
                        "case-waits",
                        "reason",
                        " ")))
                .contains("govuk-error-summary", "-reason-error\"", "<details class=\"govuk-details lh-act\" open");
        assertThat(letters.actions()).isEmpty();
    }

    private static RequestPostProcessor operator() {
        return as("boss", "operator");
    }
}
