package org.liuhe.api.attachments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.AttachmentView;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "attachments", description = "Files of a complaint, petition or enforcement task")
class AttachmentResource {

    private static final String ALL = "/api/matters/{matter}/attachments";
    private static final String ONE = ALL + "/{number}";

    private final FileDesk desk;

    AttachmentResource(FileDesk desk) {
        this.desk = desk;
    }

    @GetMapping(ALL)
    @Operation(
            operationId = "listAttachments",
            summary = "The files of one matter",
            description = "For whoever filed it, and for staff who may read it whole. Those whom it is about have only"
                    + " what they added themselves.")
    List<AttachmentView> list(
            @Parameter(description = "Id of the complaint, petition or enforcement task") @PathVariable String matter,
            @Reading StreamPosition after) {
        return desk.list(matter, after);
    }

    @PostMapping(ALL)
    @Operation(
            operationId = "attachFile",
            summary = "Add a file",
            description =
                    "JPEG, PNG, WebP, PDF, MP3 or WAV, by its content; up to 10 MB, and 20 a matter. What it says of"
                            + " place, device and author is taken out: what is kept is not byte for byte what was sent.")
    ResponseEntity<Change> attach(
            @Parameter(description = "Id of the complaint, petition or enforcement task") @PathVariable String matter,
            @Parameter(
                            description = "Its name, as of RFC 6266",
                            example = "attachment; filename*=UTF-8''%E7%94%B5%E6%A2%AF.jpg")
                    @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false)
                    String name,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary")))
                    @RequestBody
                    byte[] file,
            @Reading StreamPosition after) {
        StreamPosition position = desk.attach(matter, filename(name), file, after);
        return Answers.created("/api/matters/" + matter + "/attachments", position, new Change(position));
    }

    @GetMapping(ONE + "/content")
    @Operation(
            operationId = "downloadAttachment",
            summary = "What is in one file",
            description = "As an attachment that no cache keeps.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<byte[]> content(
            @PathVariable String matter, @PathVariable int number, @Reading StreamPosition after) {
        return desk.content(matter, number, after);
    }

    @PostMapping(ONE + "/withdrawal")
    @Operation(
            operationId = "withdrawAttachment",
            summary = "Take back a file that one added",
            description = "What was in it is deleted.")
    ResponseEntity<Change> withdraw(@PathVariable String matter, @PathVariable int number) {
        return Answers.changed(desk.withdraw(matter, number));
    }

    private static String filename(String header) {
        try {
            return header == null ? null : ContentDisposition.parse(header).getFilename();
        } catch (IllegalArgumentException says) {
            return null;
        }
    }
}
