package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.inbox.CountInbox;
import org.liuhe.contracts.inbox.InboxCounts;
import org.liuhe.contracts.inbox.InboxCounts.OfTask;
import org.liuhe.contracts.inbox.InboxFilter;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.springframework.test.web.servlet.MvcResult;

class InboxPageTest extends PageTest {

    @BeforeEach
    void counts() {
        edge.answer(
                CountInbox.class,
                any -> new InboxCounts(List.of(new OfTask(Task.SIGN, 412, 7, 3), new OfTask(Task.RESOLVE, 88, 1, 0))));
    }

    @Test
    void showsEveryTaskInBothLanguages() {
        edge.answer(
                ListInbox.class,
                any -> new Page<>(
                        Stream.of(Task.values())
                                .map(task -> Samples.row(task, task == Task.GAP ? null : "2026-11-26", false))
                                .toList(),
                        "n"));
        assertThat(page("/inbox", clerk()))
                .contains("签收", "决定受理", "裁定", "办理", "指定负责单位", "无期限", "3 幢 2 单元电梯", "/dossier/cmp-1", "/inbox?cursor=n");
        assertThat(english("/inbox", clerk())).contains("Name who is responsible", "2 working days left");
    }

    @Test
    void marksWhatIsOverdue() {
        edge.answer(ListInbox.class, any -> new Page<>(List.of(Samples.row(Task.SIGN, "2026-11-20", true)), null));
        assertThat(page("/inbox", clerk())).contains("lh-table__row--late", "超期", "已超过 3 天");
    }

    @Test
    void narrowsByTask() {
        edge.answer(ListInbox.class, any -> new Page<>(List.of(), "n"));
        assertThat(page("/inbox?task=SIGN&cursor=c", clerk()))
                .contains("这一类没有待办", "/inbox?task=SIGN&amp;cursor=n", "/inbox?task=SIGN\"");
        assertThat(edge.lastAsked(ListInbox.class).filter().task()).isEqualTo(Task.SIGN);
        assertThat(edge.lastAsked(ListInbox.class).cursor()).isEqualTo("c");
        answer(get("/inbox?task=NONSENSE"), 422, clerk());
    }

    @Test
    void saysThatAllIsDone() {
        edge.answer(ListInbox.class, any -> new Page<>(List.of(), null));
        assertThat(page("/inbox", clerk())).contains("现在没有待办").doesNotContain("<table", "task=GAP");
        assertThat(page("/inbox?task=GAP", as("boss", "operator"))).contains("task=GAP");
    }

    @Test
    void isNotForResidents() {
        assertThat(answer(get("/inbox"), 302, lin()).getResponse().getRedirectedUrl())
                .isEqualTo("/desk");
    }

    @Test
    void saysHowMuchThereIsOfWhat() {
        edge.answer(ListInbox.class, any -> new Page<>(List.of(), null));
        assertThat(page("/inbox", clerk()))
                .contains(">500<", ">412<", ">88<", "只看已过期限的（8）")
                .doesNotContain("此后新来");
    }

    @Test
    void isNarrowedByItsAddress() {
        edge.answer(ListInbox.class, any -> new Page<>(List.of(), "n"));
        String page = page("/inbox?task=SIGN&area=hz/xihu&category=property.lift&late=yes&size=100", clerk());
        assertThat(edge.lastAsked(ListInbox.class).filter())
                .isEqualTo(new InboxFilter(Task.SIGN, "hz/xihu", "property.lift", true, null));
        assertThat(edge.lastAsked(ListInbox.class).size()).isEqualTo(100);
        assertThat(page)
                .contains(
                        "/inbox?task=SIGN&amp;area=hz/xihu&amp;category=property.lift&amp;late=yes&amp;size=100&amp;cursor=n",
                        "/inbox?task=RESOLVE&amp;area=hz/xihu");
        answer(get("/inbox?size=500"), 422, clerk());
        answer(get("/inbox?area=../etc"), 422, clerk());
    }

    @Test
    void knowsWhatIsNewSinceSomebodyLooked() throws Exception {
        edge.answer(ListInbox.class, any -> new Page<>(List.of(Samples.row(Task.SIGN, "2026-11-26", false)), null));
        Cookie looked = answer(post("/inbox/looked").with(csrf()), 302, clerk())
                .getResponse()
                .getCookie("liuhe-looked");
        assertThat(looked.isHttpOnly()).isTrue();
        assertThat(looked.getPath()).isEqualTo("/inbox");
        Instant at = Instant.ofEpochSecond(Long.parseLong(looked.getValue()));
        Cookie before = new Cookie("liuhe-looked", "1000000000");
        String page = answer(get("/inbox?new=yes").cookie(before), 200, clerk())
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("此后新来 3 件", ">新<", "只看上次之后新来的（3）");
        assertThat(edge.lastAsked(ListInbox.class).filter().since()).isEqualTo(Instant.ofEpochSecond(1_000_000_000));
        answer(get("/inbox?new=yes").cookie(new Cookie("liuhe-looked", "yesterday")), 200, clerk());
        assertThat(edge.lastAsked(ListInbox.class).filter().since()).isNull();
        assertThat(at).isAfter(Instant.ofEpochSecond(1_000_000_000));
    }

    @Test
    void signsForSeveralAndSaysWhichWereRefused() throws Exception {
        edge.refuse(CaseRule.ASSIGNMENT_OVER, null);
        MvcResult sent = answer(
                post("/inbox/sign")
                        .with(csrf())
                        .param(
                                "chosen",
                                "case-1:2:7KX-2M9-QHD",
                                "case-2:1:8KX-2M9-QHD",
                                "nonsense",
                                "case-1:2:7KX-2M9-QHD")
                        .param("task", "SIGN"),
                302,
                clerk());
        assertThat(edge.sent())
                .containsExactly(
                        new SignForCase(new CaseId("case-1"), 2, null), new SignForCase(new CaseId("case-2"), 1, null));
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/inbox?task=SIGN&after=case-2@7");
        SignAll.Result result = (SignAll.Result) sent.getFlashMap().get("signing");
        assertThat(result.signed()).isEqualTo(1);
        assertThat(result.failures()).extracting(SignAll.Failure::code).containsExactly("7KX-2M9-QHD");
        assertThat(result.failures().get(0).text()).isNotBlank();
    }

    @Test
    void signsForNothingWhereNothingIsChosen() {
        answer(post("/inbox/sign").with(csrf()), 302, clerk());
        assertThat(edge.sent()).isEmpty();
    }
}
