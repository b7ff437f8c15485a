package org.liuhe.api.moderation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.api.web.Paging;
import org.liuhe.api.web.Reading;
import org.liuhe.api.web.Seen;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.moderation.ListPublications;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.PublicationView;
import org.liuhe.contracts.moderation.PublishPicture;
import org.liuhe.contracts.moderation.PublishText;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "moderation", description = "What becomes public of what people wrote, and what never does")
class ModerationResource {

    private static final String ONE = "/api/moderation/{id}/{item}";

    private final ModerationDesk desk;
    private final Edge edge;

    ModerationResource(ModerationDesk desk, Edge edge) {
        this.desk = desk;
        this.edge = edge;
    }

    /**
     * One text with what helps to decide about it.
     *
     * @param difference from the original to the latest public version; empty before there is one
     */
    @Schema(description = "One text, what may have to be left out of it, and what was changed in its public version")
    record ModeratedText(ModerationItem text, List<Suggestion> suggestions, List<Difference.Piece> difference) {}

    @Schema(description = "The version that everyone will read")
    record TextPublication(
            @Schema(example = "电梯停了三天，联系电话〔手机号〕。") @NotBlank @Size(max = PublishText.LONGEST) String publishedText,
            @Schema(description = "Why it differs; needed where it does", example = "隐去联系方式")
                    @Size(max = Texts.STATEMENT)
                    String reason,
            @Schema(description = "What looks like a telephone number or the like is in it on purpose")
                    Boolean leavesFound) {}

    @Schema(description = "A place in a picture, in hundredths of its width and height from its upper left corner")
    record PictureCover(
            @Schema(example = "40") @NotNull Integer left,
            @Schema(example = "60") @NotNull Integer top,
            @Schema(example = "20") @NotNull Integer width,
            @Schema(example = "10") @NotNull Integer height) {}

    @Schema(description = "The copy of a picture that everyone will see")
    record PicturePublication(
            @Schema(description = "What it shows, for everyone and for whoever cannot see it", example = "楼道里堆放的纸箱")
                    @NotBlank
                    @Size(max = PublishPicture.DESCRIPTION)
                    String description,
            @Schema(description = "What is painted over in it, such as faces, plates and house numbers")
                    @Size(max = Contents.Cover.MOST)
                    List<@Valid @NotNull PictureCover> covers,
            @Schema(description = "Why; needed where something is covered", example = "遮住门牌")
                    @Size(max = Texts.STATEMENT)
                    String reason) {}

    record TextWithholding(
            @NotNull WithholdingReason reason,
            @Schema(description = "What the author is told", example = "文字中多处指名道姓，尚未查实。")
                    @NotBlank
                    @Size(max = Texts.STATEMENT)
                    String words) {}

    record TextTakingBack(
            @Schema(description = "Why, as the author is told", example = "公开后发现仍可认出当事人。")
                    @NotBlank
                    @Size(max = Texts.STATEMENT)
                    String words) {}

    @GetMapping("/api/moderation")
    @Operation(
            operationId = "listModeration",
            summary = "Texts that one may decide about, the oldest first",
            description =
                    "A community office decides about complaints of its area, a petition office about the petitions that it"
                            + " has. Only what its author agreed to have published is here.")
    Page<ModerationItem> list(
            @RequestParam(defaultValue = "WAITING") PublicationState state,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size,
            @Reading StreamPosition after) {
        return desk.list(state, cursor, Paging.size(size), after);
    }

    @GetMapping(ONE)
    @Operation(
            operationId = "findModeration",
            summary = "One text, with what may have to be left out",
            description = "The original is for those who decide. Nothing of it is public before they have.")
    ResponseEntity<ModeratedText> find(
            @Parameter(description = "Id of the complaint or petition") @PathVariable String id,
            @Parameter(example = "statement") @PathVariable String item,
            @Reading StreamPosition after) {
        ModerationItem found = desk.find(new TextRef(id, item), after);
        return ResponseEntity.ok()
                .eTag(Version.ofMatter(found.version()).etag())
                .body(new ModeratedText(
                        found, desk.suggestions(found), Difference.of(found.original(), found.publishedText())));
    }

    @GetMapping(ONE + "/picture")
    @Operation(
            operationId = "moderatedPicture",
            summary = "The original of a picture, for those who decide",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<byte[]> picture(
            @PathVariable String id, @Parameter(example = "attachment-1") @PathVariable String item) {
        return desk.picture(new TextRef(id, item));
    }

    @PostMapping(ONE + "/publication")
    @Operation(
            operationId = "publishText",
            summary = "Publish it in this version",
            description =
                    "A later version replaces it. The original is kept, and the difference shown to those who decide.")
    ResponseEntity<Change> publish(
            @PathVariable String id,
            @Parameter(example = "statement") @PathVariable String item,
            @Seen Version seen,
            @Valid @RequestBody TextPublication body) {
        return Answers.changed(desk.publish(
                new TextRef(id, item),
                body.publishedText(),
                body.reason(),
                Boolean.TRUE.equals(body.leavesFound()),
                seen.requireMatter()));
    }

    @PostMapping(ONE + "/picture-publication")
    @Operation(
            operationId = "publishPicture",
            summary = "Publish a picture, with places of it covered",
            description = "As a copy no longer than 1600 pixels; a later one replaces it. The original is kept.")
    ResponseEntity<Change> publishPicture(
            @PathVariable String id,
            @Parameter(example = "attachment-1") @PathVariable String item,
            @Seen Version seen,
            @Valid @RequestBody PicturePublication body) {
        List<Contents.Cover> covers = body.covers() == null
                ? List.of()
                : body.covers().stream()
                        .map(each -> new Contents.Cover(each.left(), each.top(), each.width(), each.height()))
                        .toList();
        return Answers.changed(desk.publishPicture(
                new TextRef(id, item), covers, body.description(), body.reason(), seen.requireMatter()));
    }

    @PostMapping(ONE + "/withholding")
    @Operation(operationId = "withholdText", summary = "Do not publish it", description = "The author is told why.")
    ResponseEntity<Change> withhold(
            @PathVariable String id,
            @Parameter(example = "statement") @PathVariable String item,
            @Seen Version seen,
            @Valid @RequestBody TextWithholding body) {
        return Answers.changed(desk.withhold(new TextRef(id, item), body.reason(), body.words(), seen.requireMatter()));
    }

    @PostMapping(ONE + "/taking-back")
    @Operation(
            operationId = "takeBackText",
            summary = "Take back what was published",
            description = "From then on no public page shows it.")
    ResponseEntity<Change> takeBack(
            @PathVariable String id,
            @Parameter(example = "statement") @PathVariable String item,
            @Seen Version seen,
            @Valid @RequestBody TextTakingBack body) {
        return Answers.changed(desk.takeBack(new TextRef(id, item), body.words(), seen.requireMatter()));
    }

    @GetMapping("/api/matters/{matter}/texts")
    @Operation(
            operationId = "listPublications",
            summary = "What became public of one matter, and what did not",
            description = "For whoever filed it, and for staff who may read it whole. Never the original.")
    List<PublicationView> ofMatter(
            @Parameter(description = "Id of the complaint or petition") @PathVariable String matter,
            @Reading StreamPosition after) {
        return edge.askList(new ListPublications(matter, after));
    }
}
