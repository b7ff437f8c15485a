package org.liuhe.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.matters.Act;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.api.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{id}")
@Tag(name = "cases")
class CaseHandOffs {

    private final Edge edge;

    CaseHandOffs(Edge edge) {
        this.edge = edge;
    }

    @PostMapping("/co-handlers")
    @Operation(
            operationId = "askCoHandler",
            summary = "Ask another organisation to help",
            description = "By the holder, who stays responsible. Moves no date.")
    ResponseEntity<Change> askHelp(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.Help body) {
        return done(id, seen, CaseActs.ASK_HELP, body);
    }

    @PostMapping("/contributions")
    @Operation(operationId = "contributeToCase", summary = "Say what you did or know, as a co-handler")
    ResponseEntity<Change> contribute(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.Contribution body) {
        return done(id, seen, CaseActs.CONTRIBUTE, body);
    }

    @PostMapping("/co-handling-refusal")
    @Operation(operationId = "declineCoHandling", summary = "Say that you cannot help, and why")
    ResponseEntity<Change> declineHelp(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.HelpDeclined body) {
        return done(id, seen, CaseActs.DECLINE_HELP, body);
    }

    @PostMapping("/ruling-appeal")
    @Operation(
            operationId = "appealRuling",
            summary = "Ask the next tier to rule",
            description = "By the organisation that was ruled responsible, once, within the objection term.")
    ResponseEntity<Change> appeal(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.Reasons body) {
        return done(id, seen, CaseActs.APPEAL_RULING, body);
    }

    @PostMapping("/ruling-passed-up")
    @Operation(
            operationId = "passRulingUp",
            summary = "Leave the ruling to the next tier",
            description = "By a backstop that is itself concerned.")
    ResponseEntity<Change> passUp(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.Reasons body) {
        return done(id, seen, CaseActs.PASS_RULING_UP, body);
    }

    @PostMapping("/council-referral")
    @Operation(
            operationId = "referCaseToCouncil",
            summary = "Ask a council, and wait for its outcome",
            description = "By the holder. Its own term stops meanwhile; the reporter's clock does not.")
    ResponseEntity<Change> toCouncil(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.CouncilQuestion body) {
        return done(id, seen, CaseActs.TO_COUNCIL, body);
    }

    @PostMapping("/mediation-referral")
    @Operation(
            operationId = "referCaseToMediation",
            summary = "Ask for mediation, and wait for its outcome",
            description = "By the holder. Whether the parties consent is asked of them.")
    ResponseEntity<Change> toMediation(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.MediationQuestion body) {
        return done(id, seen, CaseActs.TO_MEDIATION, body);
    }

    @PostMapping("/enforcement-referral")
    @Operation(
            operationId = "referCaseToEnforcement",
            summary = "Ask an enforcement team, and wait for its outcome",
            description = "By the holder.")
    ResponseEntity<Change> toEnforcement(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.EnforcementQuestion body) {
        return done(id, seen, CaseActs.TO_ENFORCEMENT, body);
    }

    @PostMapping("/referral-withdrawal")
    @Operation(
            operationId = "takeBackReferral",
            summary = "Take back what was handed over",
            description = "By the holder, whose term then starts anew.")
    ResponseEntity<Change> takeBack(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.TakenBack body) {
        return done(id, seen, CaseActs.TAKE_BACK, body);
    }

    @PostMapping("/clustering")
    @Operation(
            operationId = "clusterCase",
            summary = "Handle the case together with another that is about the same",
            description =
                    "By the holder of both, of the same scenario in the same street. Each keeps its reporter, clock, supporters and "
                            + "reply; what answers the leading case is carried to this one in the words for everyone.")
    ResponseEntity<Change> cluster(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.Clustering body) {
        return done(id, seen, CaseActs.CLUSTER, body);
    }

    @PostMapping("/clustering-end")
    @Operation(operationId = "unclusterCase", summary = "Handle the case by itself again, as it stands")
    ResponseEntity<Change> uncluster(
            @PathVariable String id, @Seen Version seen, @Valid @RequestBody CaseActs.Unclustering body) {
        return done(id, seen, CaseActs.UNCLUSTER, body);
    }

    private <B> ResponseEntity<Change> done(String id, Version seen, Act<B> act, B body) {
        return Answers.changed(edge.send(act.maker().command(id, seen.requireCase(), null, body), id));
    }
}
