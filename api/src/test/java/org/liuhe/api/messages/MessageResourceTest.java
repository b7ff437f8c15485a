package org.liuhe.api.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.messages.ChooseMail;
import org.liuhe.contracts.messages.CountMyUnread;
import org.liuhe.contracts.messages.FindMyMailChoice;
import org.liuhe.contracts.messages.ListMyMessages;
import org.liuhe.contracts.messages.MailChoiceId;
import org.liuhe.contracts.messages.MailChoiceView;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.contracts.messages.MessageView;
import org.liuhe.contracts.messages.Unread;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;

class MessageResourceTest extends ApiTest {

    private static final String ALL = "/api/my/messages";

    private final JdbcClient db = JdbcClient.create(Harness.database());

    @BeforeEach
    void nothingYet() {
        db.sql("TRUNCATE idempotency, message, message_read").update();
        positionsAt(4);
        bus.answer(CountMyUnread.class, Unread.class, any -> new Unread(3));
    }

    @Test
    void listsWithoutAWordThatAnybodyWrote() throws Exception {
        bus.answer(
                ListMyMessages.class,
                Page.class,
                query -> new Page<>(
                        List.of(new MessageView(
                                "msg-1",
                                MessageKind.COMPLAINT_ACCEPTED,
                                COMPLAINT,
                                "property.lift",
                                null,
                                null,
                                null,
                                null,
                                null,
                                clock.instant(),
                                true,
                                true)),
                        "more"));
        http.perform(get(ALL).header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].kind").value("COMPLAINT_ACCEPTED"))
                .andExpect(jsonPath("$.items[0].unread").value(true))
                .andExpect(jsonPath("$.next").value("more"));
        http.perform(get(ALL + "/unread").header("Authorization", lin()))
                .andExpect(jsonPath("$.count").value(3));
        http.perform(get(ALL)).andExpect(status().isUnauthorized());
        http.perform(get(ALL + "?size=101").header("Authorization", lin()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("size"));
    }

    @Test
    void marksOnesOwnAsReadAndNobodyElses() throws Exception {
        message("msg-mine", LIN);
        message("msg-other", "somebody");
        http.perform(post(ALL + "/read", "{\"messageIds\":[\"msg-mine\",\"msg-other\",\"msg-none\"]}")
                        .header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count").value(3));
        assertThat(db.sql("SELECT message_id FROM message_read")
                        .query(String.class)
                        .list())
                .containsExactly("msg-mine");
        http.perform(post(ALL + "/read", "{\"messageIds\":[]}").header("Authorization", lin()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("messageIds"));
    }

    @Test
    void takesNoMailWhereNoneIsSentButTakesAConsentBack() throws Exception {
        bus.on(ChooseMail.class, any -> null);
        http.perform(post(ALL + "/mail", "{\"wanted\":true,\"language\":\"zh\"}")
                        .header("Authorization", lin()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("mail.off"));
        http.perform(post(ALL + "/mail", "{\"wanted\":false,\"language\":\"zh\"}")
                        .header("Authorization", lin()))
                .andExpect(status().isOk());
        assertThat(bus.sent()).containsExactly(new ChooseMail(MailChoiceId.of(LIN), false, "zh", null));
        http.perform(post(ALL + "/mail", "{\"language\":\"zh\"}").header("Authorization", lin()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("wanted"));
    }

    @Test
    void tellsWhatWasChosen() throws Exception {
        bus.answer(
                FindMyMailChoice.class,
                ResolvableType.forClassWithGenerics(Optional.class, MailChoiceView.class)
                        .getType(),
                any -> Optional.of(new MailChoiceView(true, "en", "lin@example.org", clock.instant())));
        http.perform(get(ALL + "/mail").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.wanted").value(true))
                .andExpect(jsonPath("$.address").value("lin@example.org"));
    }

    private void message(String id, String person) {
        db.sql("INSERT INTO message (message_id, person, matter_id, kind, at, asks)"
                        + " VALUES (:id, :person, 'cmp-1', 'COMPLAINT_ACCEPTED', now(), false)")
                .param("id", id)
                .param("person", person)
                .update();
    }
}
