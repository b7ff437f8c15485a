package org.liuhe.api.councils;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.matters.Act;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.api.web.Reading;
import org.liuhe.api.web.Seen;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.FindCouncil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "councils", description = "The council of community, owners and property manager, and the owners' vote")
class CouncilResource {

    private static final String COUNCILS = "/api/councils";
    private static final String COUNCIL = COUNCILS + "/{id}";

    private final Edge edge;
    private final CurrentActor actor;

    CouncilResource(Edge edge, CurrentActor actor) {
        this.edge = edge;
        this.actor = actor;
    }

    @PostMapping(COUNCILS)
    @ApiResponse(responseCode = "201", description = "The council is called", useReturnTypeSchema = true)
    @Operation(
            operationId = "conveneCouncil",
            summary = "Call a council",
            description = "By the community of the area.")
    ResponseEntity<Change> convene(
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @Valid @RequestBody CouncilActs.Agenda body) {
        String id = Ids.derived("cnl-", actor.required().subject() + "\n" + key);
        StreamPosition after = edge.send(CouncilActs.CONVENE.maker().command(id, null, key, body), id);
        return Answers.created(COUNCILS + "/" + id, after, new Change(after));
    }

    @GetMapping(COUNCIL)
    @Operation(
            operationId = "findCouncil",
            summary = "One council",
            description = "For its members and the operator; owners on the roll see what they vote on.")
    @ApiResponse(
            responseCode = "200",
            description = "As it is now",
            useReturnTypeSchema = true,
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the council",
                            schema = @Schema(type = "string")))
    CouncilView find(
            @PathVariable String id,
            @Parameter(description = "Only what had been recorded by then", example = "2026-11-24T16:00:00Z")
                    @RequestParam(required = false)
                    Instant asKnownAt,
            @Reading StreamPosition after,
            HttpServletResponse response) {
        CouncilView council = edge.ask(new FindCouncil(id, asKnownAt, after));
        // not on a ResponseEntity: overdue marks move without the version, so that it must never lead to a 304
        response.setHeader(
                HttpHeaders.ETAG, Version.ofMatter(council.head().version()).etag());
        return council;
    }

    @PostMapping(COUNCIL + "/answer")
    @Operation(operationId = "answerInvitation", summary = "Say whether one comes")
    ResponseEntity<Change> answer(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CouncilActs.InvitationAnswer body) {
        return change(CouncilActs.ANSWER, id, seen, body);
    }

    @PostMapping(COUNCIL + "/attendance")
    @Operation(
            operationId = "holdCouncil",
            summary = "Record who came",
            description =
                    "By the community. All who have a seat are a quorum; otherwise a second meeting is called, once.")
    ResponseEntity<Change> hold(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CouncilActs.Attendance body) {
        return change(CouncilActs.HOLD, id, seen, body);
    }

    @PostMapping(COUNCIL + "/motions")
    @Operation(
            operationId = "proposeMotion",
            summary = "Move that something be done",
            description = "By whom and by when.")
    ResponseEntity<Change> propose(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CouncilActs.Motion body) {
        return change(CouncilActs.MOTION, id, seen, body);
    }

    @PostMapping(COUNCIL + "/positions")
    @Operation(
            operationId = "takePosition",
            summary = "Agree to a motion, or not",
            description = "It is resolved when all who have a seat agree.")
    ResponseEntity<Change> position(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CouncilActs.Position body) {
        return change(CouncilActs.POSITION, id, seen, body);
    }

    @PostMapping(COUNCIL + "/closure")
    @Operation(operationId = "closeMeeting", summary = "Close a meeting that found no agreement")
    ResponseEntity<Change> close(@PathVariable String id, @Seen Version seen) {
        return change(CouncilActs.CLOSE, id, seen, new CouncilActs.NothingToSay());
    }

    @PostMapping(COUNCIL + "/vote")
    @Operation(
            operationId = "openOwnersVote",
            summary = "Call the owners to vote on a motion",
            description = "On what the law reserves to them (民法典 278).")
    ResponseEntity<Change> openVote(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CouncilActs.OwnersVote body) {
        return change(CouncilActs.OPEN_VOTE, id, seen, body);
    }

    @PostMapping(COUNCILS + "/{council}/votes")
    @Operation(
            operationId = "recordVote",
            summary = "Vote, or record a vote on paper",
            description =
                    "By the owner on the roll, or by the committee's clerk. Needs no If-Match: owners vote side by side.")
    ResponseEntity<Change> vote(
            @Parameter(hidden = true) @RequestHeader(IdempotencyFilter.KEY) String key,
            @PathVariable String council,
            @Valid @RequestBody CouncilActs.Vote body) {
        return Answers.changed(edge.send(CouncilActs.VOTE.maker().command(council, null, key, body), council));
    }

    @PostMapping(COUNCIL + "/count")
    @Operation(
            operationId = "countVote",
            summary = "Count the vote early",
            description = "Once everybody on the roll has voted; otherwise it is counted when its term has passed.")
    ResponseEntity<Change> count(@PathVariable String id, @Seen Version seen) {
        return change(CouncilActs.COUNT, id, seen, new CouncilActs.NothingToSay());
    }

    @PostMapping(COUNCIL + "/minutes")
    @Operation(operationId = "publishMinutes", summary = "Publish the minutes", description = "By the community, once.")
    ResponseEntity<Change> publish(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CouncilActs.Minutes body) {
        return change(CouncilActs.MINUTES, id, seen, body);
    }

    @PostMapping(COUNCIL + "/report")
    @Operation(operationId = "reportResolution", summary = "Say that the resolution is carried out")
    ResponseEntity<Change> report(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CouncilActs.Report body) {
        return change(CouncilActs.REPORT, id, seen, body);
    }

    @PostMapping(COUNCIL + "/confirmation")
    @Operation(operationId = "confirmResolution", summary = "Confirm that it is carried out")
    ResponseEntity<Change> confirm(@PathVariable String id, @Seen Version seen) {
        return change(CouncilActs.CONFIRM, id, seen, new CouncilActs.NothingToSay());
    }

    @PostMapping(COUNCIL + "/rejection")
    @Operation(operationId = "rejectResolutionReport", summary = "Say that it is not carried out")
    ResponseEntity<Change> reject(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CouncilActs.Rejection body) {
        return change(CouncilActs.REJECT, id, seen, body);
    }

    @PostMapping(COUNCIL + "/enforcement")
    @Operation(
            operationId = "referCouncilToEnforcement",
            summary = "Hand an overdue resolution to the enforcement team")
    ResponseEntity<Change> refer(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CouncilActs.ToEnforcement body) {
        return change(CouncilActs.REFER, id, seen, body);
    }

    @PostMapping(COUNCIL + "/escalation")
    @Operation(
            operationId = "escalateResolution",
            summary = "Give an overdue resolution back to where its question came from")
    ResponseEntity<Change> escalate(@PathVariable String id, @Seen Version seen) {
        return change(CouncilActs.ESCALATE, id, seen, new CouncilActs.NothingToSay());
    }

    private <B> ResponseEntity<Change> change(Act<B> act, String id, Version seen, B body) {
        return Answers.changed(edge.send(act.maker().command(id, seen.requireMatter(), null, body), id));
    }
}
