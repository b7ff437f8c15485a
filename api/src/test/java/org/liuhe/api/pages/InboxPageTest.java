package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;

class InboxPageTest extends PageTest {

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
        assertThat(edge.lastAsked(ListInbox.class).task()).isEqualTo(Task.SIGN);
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
}
