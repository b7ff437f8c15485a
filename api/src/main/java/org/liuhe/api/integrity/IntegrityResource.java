package org.liuhe.api.integrity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.integrity.ConsistencyProof;
import org.liuhe.contracts.integrity.FindCheckpoint;
import org.liuhe.contracts.integrity.FindConsistency;
import org.liuhe.contracts.integrity.FindInclusion;
import org.liuhe.contracts.integrity.FindLogKeys;
import org.liuhe.contracts.integrity.InclusionProof;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/public/integrity")
@SecurityRequirements
@Tag(
        name = "integrity",
        description = "That no stored event was altered, dropped, slipped in or moved; for anyone to check")
class IntegrityResource {

    private static final String TEXT = "text/plain;charset=UTF-8";

    private final Edge edge;

    IntegrityResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping(path = "/checkpoint", produces = TEXT)
    @Operation(
            operationId = "findLatestCheckpoint",
            summary = "What the log promises now",
            description =
                    "A signed note (C2SP tlog-checkpoint): name of the log, number of its leaves, root of their tree "
                            + "(RFC 6962). Keep one: whoever rewrites the log cannot make it fit again.")
    String latest() {
        return edge.ask(new FindCheckpoint(null)).note();
    }

    @GetMapping(path = "/checkpoints/{size}", produces = TEXT)
    @Operation(operationId = "findCheckpoint", summary = "An earlier promise, by the number of leaves")
    String checkpoint(@PathVariable long size) {
        return edge.ask(new FindCheckpoint(size)).note();
    }

    @GetMapping(path = "/keys", produces = TEXT)
    @Operation(
            operationId = "listLogKeys",
            summary = "Keys that sign or signed checkpoints, one a line",
            description =
                    "In the form of C2SP's signed-note. To trust one, compare it with what was published elsewhere.")
    String keys() {
        return String.join("\n", edge.ask(new FindLogKeys()).keys()) + "\n";
    }

    @GetMapping("/consistency")
    @Operation(
            operationId = "proveConsistency",
            summary = "That one checkpoint continues another",
            description = "RFC 6962 section 2.1.2; hashes in hexadecimal.")
    ConsistencyProof consistency(
            @Parameter(description = "Leaves of the earlier checkpoint", example = "1200") @RequestParam long from,
            @Parameter(description = "Leaves of the later checkpoint", example = "3400") @RequestParam long to) {
        return edge.ask(new FindConsistency(from, to));
    }

    @GetMapping("/leaves/{leaf}")
    @Operation(
            operationId = "proveInclusion",
            summary = "That a record is in the log, for whoever knows its hash",
            description = "RFC 6962 section 2.1.1; hashes in hexadecimal.")
    InclusionProof inclusion(
            @Parameter(description = "Leaf hash, 64 hexadecimal digits, as a receipt has it") @PathVariable String leaf,
            @Parameter(description = "Leaves of the checkpoint that the proof is to lead to; the latest by default")
                    @RequestParam(required = false)
                    Long size) {
        return edge.ask(new FindInclusion(leaf, size));
    }
}
