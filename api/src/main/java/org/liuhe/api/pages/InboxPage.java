package org.liuhe.api.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** What an organisation's people must do next, first due first. */
@Controller
class InboxPage {

    private static final int SIZE = 30;

    private final Edge edge;

    InboxPage(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/inbox")
    String list(
            @RequestParam(required = false) String task, @RequestParam(required = false) String cursor, Model model) {
        Frame frame = (Frame) model.getAttribute("frame");
        // a resident has no inbox, and is led to what they have
        if (!frame.staff() && !frame.operator()) return "redirect:/desk";
        Task only = task(task);
        Page<InboxRow> page = edge.askPage(new ListInbox(only, cursor, SIZE, null));
        model.addAttribute("rows", page.items());
        model.addAttribute("task", only);
        model.addAttribute("tasks", tasks(page.items(), only));
        model.addAttribute("next", page.next() == null ? null : link(only, page.next()));
        model.addAttribute("first", cursor == null ? null : link(only, null));
        return "inbox";
    }

    /** The sorts of work that are there to choose from; the one chosen stays. */
    private static List<Task> tasks(List<InboxRow> rows, Task chosen) {
        return Stream.concat(Stream.ofNullable(chosen), rows.stream().map(InboxRow::task))
                .distinct()
                .sorted()
                .toList();
    }

    private static Task task(String task) {
        if (task == null || task.isBlank()) return null;
        return Arrays.stream(Task.values())
                .filter(value -> value.name().equals(task))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static String link(Task task, String cursor) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/inbox");
        if (task != null) link.queryParam("task", task);
        if (cursor == null) return link.build().toUriString();
        return link.queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(cursor)
                .toUriString();
    }
}
