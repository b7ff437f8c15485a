package org.liuhe.api.complaints;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.function.BiFunction;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.api.web.Seen;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ConsentToBeKnown;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.ReleaseToAccused;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.WithdrawComplaint;
import org.liuhe.contracts.complaints.WithdrawConsentToBeKnown;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/complaints/{id}")
@Tag(name = "complaints")
class ComplaintActions {
    private final Edge edge;
    private final CurrentActor actor;

    ComplaintActions(Edge edge, CurrentActor actor) {
        this.edge = edge;
        this.actor = actor;
    }

    @PostMapping("/acceptance")
    @Operation(operationId = "acceptComplaint", summary = "Take the matter up (community office)")
    ResponseEntity<Change> accept(@PathVariable String id, @Seen Version seen) {
        return change(id, seen, AcceptComplaint::new);
    }

    @PostMapping("/rejection")
    @Operation(operationId = "rejectComplaint", summary = "Do not take it up, and say why (community office)")
    ResponseEntity<Change> reject(@PathVariable String id, @Seen Version seen, @Valid @RequestBody Rejection body) {
        return change(id, seen, (it, version) -> new RejectComplaint(it, body.reason(), body.explanation(), version));
    }

    @PostMapping("/supplement-request")
    @Operation(operationId = "requestSupplement", summary = "Ask the reporter for more (community office)")
    ResponseEntity<Change> requestSupplement(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody Question body) {
        return change(id, seen, (it, version) -> new RequestSupplement(it, body.question(), version));
    }

    @PostMapping("/supplement")
    @Operation(operationId = "supplementComplaint", summary = "Give what was asked for (reporter)")
    ResponseEntity<Change> supplement(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody Supplement body) {
        return change(id, seen, (it, version) -> new SupplementComplaint(it, body.text(), version));
    }

    @PostMapping("/comments")
    @Operation(
            operationId = "commentOnComplaint",
            summary = "Add a remark (reporter)",
            description = "Needs no If-Match, and moves no clock.")
    ResponseEntity<Change> comment(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody ComplaintComment body) {
        ComplaintId complaint = new ComplaintId(id);
        String commentId = Ids.derived("cmt-", actor.required().subject() + "\n" + key);
        return Answers.changed(edge.send(new CommentOnComplaint(complaint, commentId, body.text()), id));
    }

    @PostMapping("/confirmation")
    @Operation(operationId = "confirmComplaint", summary = "Confirm that it is resolved (reporter)")
    ResponseEntity<Change> confirm(@PathVariable String id, @Seen Version seen, @Valid @RequestBody Confirmation body) {
        return change(id, seen, (it, version) -> new ConfirmComplaint(it, body.rating(), body.remark(), version));
    }

    @PostMapping("/contest")
    @Operation(
            operationId = "contestComplaint",
            summary = "Say that it is not resolved (reporter)",
            description = "The case goes on one tier up.")
    ResponseEntity<Change> contest(@PathVariable String id, @Seen Version seen, @Valid @RequestBody Contest body) {
        return change(id, seen, (it, version) -> new ContestComplaint(it, body.reason(), version));
    }

    @PostMapping("/withdrawal")
    @Operation(operationId = "withdrawComplaint", summary = "Take the matter back (reporter)")
    ResponseEntity<Change> withdraw(@PathVariable String id, @Seen Version seen) {
        return change(id, seen, WithdrawComplaint::new);
    }

    @PostMapping("/consent")
    @Operation(
            operationId = "consentToBeKnown",
            summary = "Agree that whom the matter is about knows who reported it (reporter)")
    ResponseEntity<Change> consent(@PathVariable String id, @Seen Version seen) {
        return change(id, seen, ConsentToBeKnown::new);
    }

    @PostMapping("/consent-withdrawal")
    @Operation(operationId = "withdrawConsentToBeKnown", summary = "Take that consent back (reporter)")
    ResponseEntity<Change> withdrawConsent(@PathVariable String id, @Seen Version seen) {
        return change(id, seen, WithdrawConsentToBeKnown::new);
    }

    @PostMapping("/release")
    @Operation(
            operationId = "releaseToAccused",
            summary = "Write what the accused may read in place of the reporter's words (community office)",
            description = "By an operator, too. Nobody of the accused may.")
    ResponseEntity<Change> release(@PathVariable String id, @Seen Version seen, @Valid @RequestBody Release body) {
        return change(id, seen, (it, version) -> new ReleaseToAccused(it, body.text(), version));
    }

    private ResponseEntity<Change> change(String id, Version seen, BiFunction<ComplaintId, Long, Command> command) {
        return Answers.changed(edge.send(command.apply(new ComplaintId(id), seen.requireComplaint()), id));
    }

    record Rejection(
            @NotNull RejectionReason reason,
            @Schema(example = "此事项应通过劳动仲裁解决。") @NotBlank @Size(max = Texts.STATEMENT) String explanation) {}

    record Question(@Schema(example = "请补充楼栋和单元号。") @NotBlank @Size(max = Texts.STATEMENT) String question) {}

    record Supplement(@Schema(example = "3 幢 2 单元。") @NotBlank @Size(max = Texts.STATEMENT) String text) {}

    record ComplaintComment(@Schema(example = "今天仍未修好。") @NotBlank @Size(max = Texts.STATEMENT) String text) {}

    record Confirmation(
            @Schema(
                            description = "1 (very dissatisfied) to 5 (very satisfied)",
                            minimum = "1",
                            maximum = "5",
                            example = "5")
                    @NotNull
                    Integer rating,
            @Schema(example = "修得很快。") @Size(max = Texts.STATEMENT) String remark) {}

    record Release(@Schema(example = "请在公告栏公示本季度公共收益。") @NotBlank @Size(max = Texts.STATEMENT) String text) {}

    record Contest(@Schema(example = "电梯又停了。") @NotBlank @Size(max = Texts.STATEMENT) String reason) {}
}
