package org.liuhe.api.inbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.web.Paging;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.inbox.CountInbox;
import org.liuhe.contracts.inbox.InboxCounts;
import org.liuhe.contracts.inbox.InboxFilter;
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
            @Parameter(description = "Only in this area and below") @RequestParam(required = false) String area,
            @RequestParam(required = false) String category,
            @Parameter(description = "Only what is past its due date") @RequestParam(defaultValue = "false")
                    boolean late,
            @Parameter(description = "Only what came in after this time") @RequestParam(required = false) Instant since,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size,
            @Reading StreamPosition after) {
        InboxFilter filter =
                new InboxFilter(task, area == null ? null : new AreaPath(area).value(), category, late, since);
        return edge.askPage(new ListInbox(filter, cursor, Paging.size(size), after));
    }

    @GetMapping("/api/inbox/counts")
    @Operation(operationId = "countInbox", summary = "How much one's organisations have to do, by task")
    InboxCounts count(
            @Parameter(description = "From when on it is new") @RequestParam(required = false) Instant since) {
        return edge.ask(new CountInbox(since));
    }
}
