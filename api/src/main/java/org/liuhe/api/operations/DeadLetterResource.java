package org.liuhe.api.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.liuhe.contracts.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/operations/dead-letters")
@Tag(name = "operations")
class DeadLetterResource {

    private final DeadLetters letters;
    private final OperatorOnly operator;

    DeadLetterResource(DeadLetters letters, OperatorOnly operator) {
        this.letters = letters;
        this.operator = operator;
    }

    /**
     * Which letters, and why so.
     *
     * @param reason kept with the subject of who decided and the time
     */
    @Schema(name = "DeadLetterDecision", description = "Which letters, and why so. The reason is kept.")
    record Decision(
            @NotBlank @Size(max = Texts.LINE) String group,
            @NotBlank @Size(max = Texts.LINE) String sequence,
            @NotBlank @Size(max = DeadLetters.REASON) @Schema(example = "Mended by the release of this morning")
                    String reason) {}

    @GetMapping
    @Operation(
            operationId = "listDeadLetters",
            summary = "Events that a read model could not take in",
            description = "For operators. At most 500, the oldest first. Never their content.")
    List<DeadLetterSequence> all() {
        operator.subject();
        return letters.all();
    }

    @GetMapping("/actions")
    @Operation(
            operationId = "listDeadLetterActions",
            summary = "What operators decided about dead letters",
            description = "For operators. The last 50, the newest first.")
    List<DeadLetterAction> actions() {
        operator.subject();
        return letters.actions();
    }

    @PostMapping("/retries")
    @Operation(
            operationId = "retryDeadLetters",
            summary = "Try them once more, now",
            description = "For operators. Within seconds; the outcome is among the actions. Takes them back where they"
                    + " were parked.")
    DeadLetterAction retry(@Valid @RequestBody Decision body) {
        return decided(DeadLetterAction.Kind.RETRY, body);
    }

    @PostMapping("/parkings")
    @Operation(
            operationId = "parkDeadLetters",
            summary = "Leave them out of the automatic retries",
            description = "For operators. Until somebody asks for a retry.")
    DeadLetterAction park(@Valid @RequestBody Decision body) {
        return decided(DeadLetterAction.Kind.PARK, body);
    }

    private DeadLetterAction decided(DeadLetterAction.Kind kind, Decision body) {
        return letters.decide(kind, body.group(), body.sequence(), body.reason(), operator.subject());
    }
}
