package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.MessageSentence;
import org.liuhe.api.messages.MailDesk;
import org.liuhe.api.messages.ReadMarks;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.messages.FindMyMailChoice;
import org.liuhe.contracts.messages.ListMyMessages;
import org.liuhe.contracts.messages.MailChoiceId;
import org.liuhe.contracts.messages.MessageView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What one is told of one's matters, and whether it comes by mail. */
@Controller
class MessagesPage {

    private static final String PATH = "/my/messages";
    private static final String MAIL = PATH + "/mail";
    private static final String MAIL_FORM = "mail";
    private static final int SIZE = 20;

    private final Edge edge;
    private final Writes writes;
    private final ReadMarks marks;
    private final MailDesk desk;
    private final MessageSentence sentence;

    MessagesPage(Edge edge, Writes writes, ReadMarks marks, MailDesk desk, MessageSentence sentence) {
        this.edge = edge;
        this.writes = writes;
        this.marks = marks;
        this.desk = desk;
        this.sentence = sentence;
    }

    /**
     * A message as the page shows it.
     *
     * @param next what to do; null where there is nothing any more
     */
    record Row(MessageView message, String happened, String next, String link) {}

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) String cursor, @RequestParam(required = false) String after, Model model) {
        return page(cursor, after == null ? null : StreamPosition.parse(after), Attempt.none(), model);
    }

    @PostMapping(PATH)
    String read(@RequestParam(name = "message", required = false) List<String> messages) {
        if (messages != null)
            marks.read(writes.subject(), messages.stream().limit(ReadMarks.MOST).toList());
        return "redirect:" + PATH;
    }

    @PostMapping(MAIL)
    String choose(
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Attempt attempt = Attempt.of(MAIL_FORM, values);
        boolean wanted = "on".equals(attempt.value("wanted"));
        Writes.Outcome outcome = writes.send(
                attempt,
                Wording.of(model)::refusalOfForm,
                () -> edge.send(
                        desk.choice(wanted, attempt.value("language")),
                        MailChoiceId.of(writes.subject()).value()));
        if (outcome.done()) {
            redirect.addFlashAttribute("done", MAIL_FORM);
            return outcome.redirect(PATH);
        }
        response.setStatus(outcome.refused().value());
        return page(null, null, attempt, model);
    }

    /** @param after of the choice about mail: what was just saved is shown */
    private String page(String cursor, StreamPosition after, Attempt attempt, Model model) {
        Wording say = Wording.of(model);
        Page<MessageView> page = edge.askPage(new ListMyMessages(cursor, SIZE, null));
        model.addAttribute(
                "rows", page.items().stream().map(message -> row(message, say)).toList());
        model.addAttribute(
                "unread", page.items().stream().filter(MessageView::unread).toList());
        model.addAttribute("next", page.next() == null ? null : link(page.next()));
        model.addAttribute("first", cursor == null ? null : PATH);
        model.addAttribute("mailIsOpen", desk.isOpen());
        model.addAttribute("address", desk.address().orElse(null));
        model.addAttribute(
                "choice", edge.askOptional(new FindMyMailChoice(after)).orElse(null));
        model.addAttribute("attempt", attempt);
        return "messages";
    }

    private Row row(MessageView message, Wording say) {
        return new Row(
                message,
                sentence.happened(message, say.language()),
                sentence.next(message, say.language()).orElse(null),
                link(message, say));
    }

    /** Of a complaint, the page of whoever filed it. */
    private static String link(MessageView message, Wording say) {
        boolean complaint = MatterKind.of(message.matterId())
                .filter(MatterKind.COMPLAINT::equals)
                .isPresent();
        return complaint ? "/my/" + message.matterId() : say.link(message.matterId());
    }

    private static String link(String cursor) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(cursor)
                .toUriString();
    }
}
