package org.liuhe.api.complaints;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Paging;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.Answer;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "complaints", description = "The reporter's own matters, and their acceptance")
class ComplaintResource {
    private final Edge edge;
    private final CurrentActor actor;
    private final Filing filing;

    ComplaintResource(Edge edge, CurrentActor actor, Filing filing) {
        this.edge = edge;
        this.actor = actor;
        this.filing = filing;
    }

    @PostMapping("/api/complaints")
    @ApiResponse(responseCode = "201", description = "The complaint was filed", useReturnTypeSchema = true)
    @Operation(
            operationId = "fileComplaint",
            summary = "State a matter",
            description = "The same key of the same person always finds the same complaint, even after a crash.")
    ResponseEntity<FiledComplaint> file(
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Parameter(hidden = true) @RequestAttribute(name = IdempotencyFilter.TAKEN_OVER, required = false)
                    Boolean takenOver,
            @Valid @RequestBody NewComplaint body) {
        ComplaintId id = ComplaintId.forFiling(actor.required().subject(), key);
        AreaPath area = new AreaPath(body.area());
        OrganisationId accused = body.accused() == null ? null : new OrganisationId(body.accused());
        String language = body.language() == null ? "zh-CN" : body.language();
        Filing.Filed filed = filing.file(
                id,
                Boolean.TRUE.equals(takenOver),
                code -> new FileComplaint(
                        id,
                        code,
                        body.category(),
                        area,
                        body.place(),
                        body.text(),
                        body.mayBePublic(),
                        Channel.WEB,
                        language,
                        body.contactPhone(),
                        answers(body.answers()),
                        accused,
                        Boolean.TRUE.equals(body.reporterMayBeKnown())));
        return Answers.created(
                "/api/complaints/" + id,
                filed.after(),
                new FiledComplaint(id.value(), filed.trackingCode().value(), filed.after()));
    }

    @GetMapping("/api/complaints")
    @Operation(operationId = "listMyComplaints", summary = "One's own complaints, newest first")
    Page<ComplaintView> mine(
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Paging.USUAL) int size,
            @Reading StreamPosition after) {
        return edge.askPage(new ListMyComplaints(cursor, Paging.size(size), after));
    }

    @GetMapping("/api/complaints/{id}")
    @Operation(
            operationId = "findComplaint",
            summary = "One's own complaint",
            description = "The ETag (`\"c3\"`) is the version that a change names in If-Match.")
    @ApiResponse(
            responseCode = "200",
            description = "As it is now",
            useReturnTypeSchema = true,
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the complaint",
                            schema = @Schema(type = "string")))
    ComplaintView find(
            @Parameter(description = "Complaint id or tracking code") @PathVariable String id,
            @Reading StreamPosition after,
            HttpServletResponse response) {
        ComplaintView complaint = edge.ask(new FindComplaint(id, after));
        // not on a ResponseEntity: dates and turns move without the version, so that it must never lead to a 304
        response.setHeader(
                HttpHeaders.ETAG, Version.ofComplaint(complaint.version()).etag());
        return complaint;
    }

    @Schema(description = "A matter to state. What it says is seen by the reporter and by those who handle it.")
    record NewComplaint(
            @Schema(example = "property.lift") @NotBlank @Size(max = 80) String category,
            @Schema(example = "hz/xihu/beishan/baochu/yujing") @NotBlank @Size(max = 250) String area,
            @Schema(example = "3 幢 2 单元") @NotBlank @Size(max = Texts.LINE) String place,
            @Schema(example = "电梯停运两天，老人上不了楼。") @NotBlank @Size(max = Texts.STATEMENT) String text,
            @Schema(
                            description =
                                    "Whether the matter, without its place, may be listed publicly, and its text once it was moderated")
                    @NotNull
                    Boolean mayBePublic,
            @Schema(description = "`zh-CN` (default) or `en`", example = "zh-CN") @Pattern(regexp = "zh-CN|en")
                    String language,
            @Schema(example = "0571-00000000") @Size(max = Texts.LINE) String contactPhone,
            @Schema(description = "To what the category asks; see `/api/categories`") @Size(max = 50)
                    List<@NotNull @Valid Given> answers,
            @Schema(
                            description =
                                    "Organisation of the area that the matter is about: it is kept from who reported it",
                            example = "org-yujing-property")
                    @Size(max = 80)
                    String accused,
            @Schema(
                            description =
                                    "Agrees that whom the matter is about knows who reported it; false where it is left out")
                    Boolean reporterMayBeKnown) {}

    @Schema(description = "An answer to one of the category's questions.")
    record Given(
            @Schema(example = "talked") @NotBlank @Size(max = 80) String question,
            @Schema(description = "Free words; an option's code; `yes` or `no`; a day", example = "yes")
                    @NotNull
                    @Size(max = Texts.LINE)
                    String answer) {}

    private static List<Answer> answers(List<Given> given) {
        if (given == null) return List.of();
        return given.stream()
                .map(one -> new Answer(one.question(), one.answer()))
                .toList();
    }

    @Schema(description = "The complaint was filed.")
    record FiledComplaint(
            @Schema(example = "cmp-5f3b0c9e-0f0a-3d43-8a41-2f6f0e3c9d77") String complaintId,
            @Schema(example = "7KX-2M9-QHD") String trackingCode,
            @Schema(type = "string", example = "cmp-5f3b0c9e-0f0a-3d43-8a41-2f6f0e3c9d77@0") StreamPosition after) {}
}
