package org.liuhe.api.messages;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.api.web.Paging;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.messages.ChooseMail;
import org.liuhe.contracts.messages.CountMyUnread;
import org.liuhe.contracts.messages.FindMyMailChoice;
import org.liuhe.contracts.messages.ListMyMessages;
import org.liuhe.contracts.messages.MailChoiceView;
import org.liuhe.contracts.messages.MessageView;
import org.liuhe.contracts.messages.Unread;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "messages", description = "What one is told of one's matters, here and by mail")
class MessageResource {

    private static final String ALL = "/api/my/messages";
    private static final String MAIL = ALL + "/mail";

    private final Edge edge;
    private final CurrentActor actor;
    private final ReadMarks marks;
    private final MailDesk desk;

    MessageResource(Edge edge, CurrentActor actor, ReadMarks marks, MailDesk desk) {
        this.edge = edge;
        this.actor = actor;
        this.marks = marks;
        this.desk = desk;
    }

    @GetMapping(ALL)
    @Operation(
            operationId = "listMyMessages",
            summary = "What happened in one's matters, and what one may do by when",
            description =
                    "The newest first. A message holds a kind and dates, and nothing that anybody wrote; `open` says"
                            + " whether there is still something to do or to wait for.")
    Page<MessageView> list(
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size,
            @Reading StreamPosition after) {
        return edge.askPage(new ListMyMessages(cursor, Paging.size(size), after));
    }

    @GetMapping(ALL + "/unread")
    @Operation(
            operationId = "countMyUnreadMessages",
            summary = "How many of one's messages are unread",
            description = "At most 100, which stands for as many or more.")
    Unread unread() {
        return edge.ask(new CountMyUnread());
    }

    @PostMapping(ALL + "/read")
    @ApiResponse(responseCode = "200", description = "They are read; how many are not", useReturnTypeSchema = true)
    @Operation(
            operationId = "readMyMessages",
            summary = "Mark messages as read",
            description = "What is not one's own is passed over.")
    Unread read(@Valid @RequestBody ReadBody body) {
        marks.read(actor.required().subject(), body.messageIds());
        return edge.ask(new CountMyUnread());
    }

    @GetMapping(MAIL)
    @Operation(
            operationId = "findMyMail",
            summary = "Whether one's messages come by mail",
            description = "404 `matter.unknown` where one never chose.")
    MailChoiceView mail(@Reading StreamPosition after) {
        return edge.askOptional(new FindMyMailChoice(after))
                .orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null));
    }

    @PostMapping(MAIL)
    @Operation(
            operationId = "chooseMyMail",
            summary = "Have one's messages by mail, or no longer",
            description = "The consent is recorded. Mail goes to the confirmed address of one's account: 422"
                    + " `mail.no-address` where there is none, `mail.off` where this installation sends none.")
    ResponseEntity<Change> choose(@Valid @RequestBody MailBody body) {
        ChooseMail command = desk.choice(body.wanted(), body.language());
        return Answers.changed(edge.send(command, command.choiceId().value()));
    }
}
