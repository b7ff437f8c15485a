package org.liuhe.api.support;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.support.SupportView;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SecurityRequirements
@Tag(name = "public", description = "What anyone may know of a matter, without an account")
class PublicSupportResource {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final SupportDesk desk;

    PublicSupportResource(SupportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/public/matters/{code}/support")
    @Operation(
            operationId = "findSupport",
            summary = "How a public matter is supported 附议",
            description =
                    "How many support it, now and at the end of each day on which that changed; from how many on which tier owes "
                            + "them a public answer; who owes one by when, and what was answered. Nobody's name is in it; fewer "
                            + "than five are `<5`, or null for a day. A matter that is not public is not found.")
    SupportView find(@Parameter(example = "7KX-2M9-QHD") @PathVariable String code, @Reading StreamPosition after) {
        return desk.find(code, after);
    }

    @GetMapping("/api/public/matters/{code}/support.csv")
    @Operation(
            operationId = "exportSupport",
            summary = "The number of supporters day by day, as a table for spreadsheets",
            description = "UTF-8 with a byte order mark, RFC 4180. Fewer than five are `<5`.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ResponseEntity<byte[]> export(@Parameter(example = "7KX-2M9-QHD") @PathVariable String code) {
        SupportView support = desk.find(code, null);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("liuhe-support-%s.csv".formatted(support.code()))
                                .build()
                                .toString())
                .body(SupportTable.of(support));
    }
}
