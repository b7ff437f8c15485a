package org.liuhe.api.papers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.liuhe.api.problems.ReaderLanguage;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.StreamPosition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "papers", description = "Written papers 文书 of a complaint, dispute, enforcement task or petition")
class PaperResource {

    private static final String ALL = "/api/matters/{matter}/papers";

    private final PaperDesk desk;

    PaperResource(PaperDesk desk) {
        this.desk = desk;
    }

    /**
     * @param number which of its kind it is in the matter, from 1
     * @param reference its number 文号; the same paper always has the same
     */
    record PaperView(PaperKind kind, int number, String reference, Instant issuedAt, String issuer) {}

    @GetMapping(ALL)
    @Operation(
            operationId = "listPapers",
            summary = "The papers of one matter",
            description = "For whoever may read the matter whole: what was decided about it, as a paper with a number."
                    + " Who is kept from a person gets no paper that names them.")
    List<PaperView> list(
            @Parameter(description = "Id of a complaint, case, dispute, enforcement task or petition") @PathVariable
                    String matter,
            @Reading StreamPosition after) {
        return desk.list(matter, after).stream()
                .map(paper -> new PaperView(
                        paper.kind(), paper.number(), paper.reference(), paper.issuedAt(), paper.issuer()))
                .toList();
    }

    @GetMapping(ALL + "/{kind}/{number}")
    @Operation(
            operationId = "printPaper",
            summary = "One paper as PDF",
            description =
                    "In Chinese; where the reader's language is English, with a translation of what the form says, not"
                            + " of what people wrote. An attachment that no cache keeps.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<byte[]> print(
            @PathVariable String matter,
            @Parameter(description = "As in the list, in lower case with hyphens", example = "non-acceptance")
                    @PathVariable
                    String kind,
            @Parameter(description = "Which of its kind, from 1") @PathVariable int number,
            @Reading StreamPosition after,
            HttpServletRequest request) {
        return desk.print(matter, kind, number, ReaderLanguage.of(request), after);
    }
}
