package org.liuhe.api.moderation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liuhe.api.attachments.FileDesk;
import org.liuhe.contracts.TrackingCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SecurityRequirements
@Tag(name = "public", description = "What anyone may know of a matter, without an account")
class PublicPictureResource {

    private final FileDesk files;

    PublicPictureResource(FileDesk files) {
        this.files = files;
    }

    @GetMapping("/api/public/pictures/{code}/{item}")
    @Operation(
            operationId = "publicPicture",
            summary = "One picture of a matter that was published",
            description = "The copy that was moderated, a JPEG; the matter's published texts name its item.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = "image/jpeg",
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<byte[]> picture(
            @Parameter(example = "7KX-2M9-QHD") @PathVariable String code,
            @Parameter(example = "attachment-1") @PathVariable String item) {
        return files.publicPicture(new TrackingCode(code).value(), item);
    }
}
