package org.liuhe.api.privacy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.privacy.FindMattersNaming;
import org.liuhe.contracts.privacy.NamedMatter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A POST, so that no name stands in a URL; it changes nothing, and nothing of it is kept. */
@RestController
@Tag(name = "matters")
class SearchResource {

    private final Edge edge;

    SearchResource(Edge edge) {
        this.edge = edge;
    }

    @Schema(description = "Whom to look for.")
    record Search(
            @NotNull Sought kind,
            @Schema(
                            description = "The whole name or number; its writing does not matter, parts are not found",
                            example = "13900000000")
                    @NotBlank
                    @Size(max = Texts.LINE)
                    String text) {}

    @PostMapping(IdempotencyFilter.SEARCH)
    @Operation(
            operationId = "findMattersNaming",
            summary = "Matters in which somebody stands, by name or telephone",
            description = "For staff and operators, among the matters that they may read; at most 200. Changes nothing,"
                    + " and needs no `Idempotency-Key`.")
    List<NamedMatter> search(@Valid @RequestBody Search body) {
        return edge.askList(new FindMattersNaming(body.kind().kind(), body.text()));
    }
}
