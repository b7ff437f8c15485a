package org.liuhe.api.cases;

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
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.RecordAction;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.SignForCase;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{id}")
@Tag(name = "cases", description = "What the organisation that holds a case does")
class CaseActions {
    private final Edge edge;
    private final CurrentActor actor;

    CaseActions(Edge edge, CurrentActor actor) {
        this.edge = edge;
        this.actor = actor;
    }

    @PostMapping("/signature")
    @Operation(operationId = "signForCase", summary = "Sign for the case")
    ResponseEntity<Change> sign(@PathVariable String id, @Seen Version seen, @Valid @RequestBody Signature body) {
        return change(id, seen, (it, version) -> new SignForCase(it, body.assignment(), version));
    }

    @PostMapping("/actions")
    @Operation(operationId = "recordAction", summary = "Record what was done", description = "Moves no clock.")
    ResponseEntity<Change> record(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Seen Version seen,
            @Valid @RequestBody Action body) {
        String actionId = derived("act-", key);
        return change(
                id, seen, (it, version) -> new RecordAction(it, body.assignment(), actionId, body.text(), version));
    }

    @PostMapping("/return")
    @Operation(
            operationId = "returnCase",
            summary = "Say that it is not yours",
            description = "Once, within the objection term, with a reason. It goes to the next step of the route.")
    ResponseEntity<Change> giveBack(@PathVariable String id, @Seen Version seen, @Valid @RequestBody Return body) {
        return change(
                id,
                seen,
                (it, version) -> new ReturnCase(it, body.assignment(), body.reason(), body.explanation(), version));
    }

    @PostMapping("/resolution")
    @Operation(operationId = "resolveCase", summary = "Answer the matter")
    ResponseEntity<Change> resolve(@PathVariable String id, @Seen Version seen, @Valid @RequestBody Answer body) {
        return change(
                id,
                seen,
                (it, version) -> new ResolveCase(
                        it, body.assignment(), body.resolution(), body.reply(), body.publicSummary(), version));
    }

    @PostMapping("/ruling")
    @Operation(
            operationId = "ruleOnCase",
            summary = "Rule who is responsible",
            description = "By the backstop that holds the case, or by an operator where nobody does. It binds.")
    ResponseEntity<Change> rule(@PathVariable String id, @Seen Version seen, @Valid @RequestBody Ruling body) {
        OrganisationId organisation = new OrganisationId(body.organisation());
        return change(
                id,
                seen,
                (it, version) -> new RuleOnCase(it, body.assignment(), organisation, body.reasons(), version));
    }

    @PostMapping("/comments")
    @Operation(
            operationId = "commentOnCase",
            summary = "Add a remark",
            description = "By staff who take part. Needs no If-Match, and moves no clock.")
    ResponseEntity<Change> comment(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody CaseComment body) {
        CaseId governed = new CaseId(id);
        return Answers.changed(edge.send(new CommentOnCase(governed, derived("cmt-", key), body.text()), id));
    }

    private ResponseEntity<Change> change(String id, Version seen, BiFunction<CaseId, Long, Command> command) {
        return Answers.changed(edge.send(command.apply(new CaseId(id), seen.requireCase()), id));
    }

    private String derived(String prefix, String key) {
        return Ids.derived(prefix, actor.required().subject() + "\n" + key);
    }

    record Signature(@Schema(description = "Number of the assignment", example = "1") @NotNull Integer assignment) {}

    record Action(
            @Schema(example = "1") @NotNull Integer assignment,
            @Schema(example = "维保单位已到场，更换门机皮带。") @NotBlank @Size(max = Texts.STATEMENT) String text) {}

    record Return(
            @Schema(example = "1") @NotNull Integer assignment,
            @NotNull ReturnReason reason,
            @Schema(example = "该路灯属市政设施。") @NotBlank @Size(max = Texts.STATEMENT) String explanation) {}

    record Answer(
            @Schema(example = "1") @NotNull Integer assignment,
            @NotNull Resolution resolution,
            @Schema(example = "电梯已修复并通过检验。") @NotBlank @Size(max = Texts.STATEMENT) String reply,
            @Schema(description = "What everyone may read, without any personal detail", example = "电梯已修复。")
                    @Size(max = Texts.STATEMENT)
                    String publicSummary) {}

    record Ruling(
            @Schema(example = "1") @NotNull Integer assignment,
            @Schema(example = "org-yujing-owners") @NotBlank @Size(max = 80) String organisation,
            @Schema(example = "公共部位维修由业主委员会组织。") @NotBlank @Size(max = Texts.STATEMENT) String reasons) {}

    record CaseComment(@Schema(example = "已与维保单位约定明早到场。") @NotBlank @Size(max = Texts.STATEMENT) String text) {}
}
