package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.messages.ChooseMail;
import org.liuhe.contracts.messages.CountMyUnread;
import org.liuhe.contracts.messages.FindMyMailChoice;
import org.liuhe.contracts.messages.ListMyMessages;
import org.liuhe.contracts.messages.MailChoiceId;
import org.liuhe.contracts.messages.MailChoiceView;
import org.liuhe.contracts.messages.MailRule;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.contracts.messages.MessageView;
import org.liuhe.contracts.messages.Unread;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class MessagesPageTest extends PageTest {

    private static final String PATH = "/my/messages";

    @Autowired
    private FakeReadMarks marks;

    @BeforeEach
    void nothingYet() {
        marks.marked.clear();
        edge.answer(ListMyMessages.class, any -> new Page<>(List.of(), null));
        edge.answer(FindMyMailChoice.class, any -> Optional.empty());
        edge.answer(CountMyUnread.class, any -> new Unread(0));
    }

    @Test
    void saysWhenThereIsNothing() {
        assertThat(page(PATH, lin())).contains("还没有消息").doesNotContain("lh-nav__count");
        assertThat(english(PATH, lin())).contains("No messages yet");
    }

    @Test
    void saysWhatHappenedAndWhatToDoByWhen() {
        edge.answer(CountMyUnread.class, any -> new Unread(2));
        edge.answer(
                ListMyMessages.class,
                any -> new Page<>(
                        List.of(
                                message("msg-1", MessageKind.COMPLAINT_ANSWERED, "cmp-1", true, true),
                                message("msg-2", MessageKind.DISPUTE_INVITED, "dsp-1", false, true),
                                message("msg-3", MessageKind.COMPLAINT_FILED, "cmp-1", false, false)),
                        "more"));
        String page = page(PATH, lin());
        assertThat(page)
                .contains("您的诉求已有答复", "确认已解决，或者提出异议", "电梯故障", "href=\"/my/cmp-1\"", "href=\"/matter/dsp-1\"")
                .contains("未读", "2 条未读", "href=\"/my/messages?cursor=more\"")
                .contains("value=\"msg-1\"", "value=\"msg-2\"")
                .doesNotContain("value=\"msg-3\"", "请在 2026年11月25日（周三）24:00 前表示同意");
        assertThat(english(PATH, lin())).contains("Your complaint has been answered", "contest the answer, by");
    }

    @Test
    void marksAsRead() {
        send(PATH, lin(), 302, "message", "msg-1");
        assertThat(marks.marked).containsExactly("subject-lin msg-1");
        send(PATH, lin(), 302);
        assertThat(marks.marked).hasSize(1);
    }

    @Test
    void offersMailToTheConfirmedAddressOfTheAccountAlone() {
        assertThat(page(PATH, lin())).contains("没有经过验证的电子邮箱").doesNotContain("同意并开启");
        assertThat(page(PATH, confirmed())).contains("同意并开启", "您同意我们把消息寄到");
        send(PATH + "/mail", confirmed(), 302, "wanted", "on", "language", "en", "address", "all@example.org");
        assertThat(edge.onlySent(ChooseMail.class))
                .isEqualTo(new ChooseMail(MailChoiceId.of("subject-lin"), true, "en", "lin@example.org"));
    }

    @Test
    void tellsWhereMailGoesAndTurnsItOff() {
        edge.answer(
                FindMyMailChoice.class,
                any -> Optional.of(new MailChoiceView(true, "zh", "old@example.org", Samples.NOW)));
        assertThat(page(PATH, confirmed())).contains("old@example.org", "lin@example.org", "关闭邮件通知");
        send(PATH + "/mail", lin(), 302, "wanted", "off", "language", "zh");
        assertThat(edge.onlySent(ChooseMail.class))
                .isEqualTo(new ChooseMail(MailChoiceId.of("subject-lin"), false, "zh", null));
    }

    @Test
    void comesBackWithWhatIsWrong() {
        edge.refuse(MailRule.NO_ADDRESS, null);
        assertThat(text(send(PATH + "/mail", lin(), 422, "wanted", "on", "language", "zh")))
                .contains("没有经过验证的电子邮箱，请先");
    }

    private static MessageView message(String id, MessageKind kind, String matter, boolean open, boolean unread) {
        return new MessageView(
                id,
                kind,
                matter,
                matter.startsWith("cmp-") ? "lift-broken" : null,
                null,
                null,
                null,
                Samples.due("2026-11-26"),
                null,
                Samples.NOW,
                open,
                unread);
    }

    private static RequestPostProcessor confirmed() {
        return linWithMail();
    }
}
