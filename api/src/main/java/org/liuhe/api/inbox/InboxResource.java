package org.liuhe.api.inbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.web.Paging;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "staff", description = "Inbox and dossier, for the organisations that take part")
class InboxResource {
    private final Edge edge;

    InboxResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/api/inbox")
    @Operation(
            operationId = "listInbox",
            summary = "What one's organisations must do, first due first",
            description = "An operator sees the gaps, too: matters for which nobody is responsible.")
    Page<InboxRow> list(
            @RequestParam(required = false) Task task,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size,
            @Reading StreamPosition after) {
        return edge.askPage(new ListInbox(task, cursor, Paging.size(size), after));
    }
}
