package org.liuhe.api.privacy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.privacy.ErasureActs.AskedErasure;
import org.liuhe.api.privacy.ErasureActs.ErasureDeclination;
import org.liuhe.api.privacy.ErasureActs.ErasureFor;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.ConfirmErasure;
import org.liuhe.contracts.privacy.DeclineErasure;
import org.liuhe.contracts.privacy.ErasureId;
import org.liuhe.contracts.privacy.ErasureView;
import org.liuhe.contracts.privacy.ExamineErasure;
import org.liuhe.contracts.privacy.FindErasures;
import org.liuhe.contracts.privacy.FindMyErasure;
import org.liuhe.contracts.privacy.Person;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** No If-Match: an erasure has one next step at a time, and each command is refused in any other state. */
@RestController
@Tag(name = "privacy")
class ErasureResource {

    private static final String OWN = "/api/me/erasure";
    private static final String ALL = "/api/erasures";

    private final Edge edge;
    private final CurrentActor actor;

    ErasureResource(Edge edge, CurrentActor actor) {
        this.edge = edge;
        this.actor = actor;
    }

    @GetMapping(OWN)
    @Operation(
            operationId = "findMyErasure",
            summary = "Where one's own erasure stands",
            description = "With the law, the article and the time where a duty to keep stands against it. 404"
                    + " `matter.unknown` where it was never asked for.")
    ErasureView mine(@Reading StreamPosition after) {
        return edge.askOptional(new FindMyErasure(after))
                .orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null));
    }

    @PostMapping(OWN)
    @ApiResponse(responseCode = "201", description = "It was asked for", useReturnTypeSchema = true)
    @Operation(
            operationId = "askMyErasure",
            summary = "Ask that one's data be erased",
            description = "Two officers decide; once done, nothing takes it back. A repeat while they do is quiet.")
    ResponseEntity<AskedErasure> ask() {
        return ask(Person.account(actor.required().subject()), OWN);
    }

    @GetMapping(ALL)
    @Operation(
            operationId = "listErasures",
            summary = "Erasures that wait for an officer, and the last that were decided",
            description = "For officers. Those that wait come first, the oldest at the head; then at most 50.")
    List<ErasureView> all(@Reading StreamPosition after) {
        return edge.askList(new FindErasures(after));
    }

    @PostMapping(ALL)
    @ApiResponse(responseCode = "201", description = "It was taken down", useReturnTypeSchema = true)
    @Operation(
            operationId = "takeDownErasure",
            summary = "Take down that somebody without an account asks for erasure",
            description = "For officers. Names the matter that was taken down for them.")
    ResponseEntity<AskedErasure> takeDown(@Valid @RequestBody ErasureFor body) {
        return ask(ErasureActs.behind(body.matterId()), ALL);
    }

    @PostMapping(ALL + "/{id}/examination")
    @Operation(
            operationId = "examineErasure",
            summary = "Have the duties to keep looked up",
            description =
                    "For a first officer. Refuses the erasure where there is one; otherwise it waits for a second officer.")
    ResponseEntity<Change> examine(@PathVariable String id) {
        return Answers.changed(edge.send(new ExamineErasure(new ErasureId(id)), id));
    }

    @PostMapping(ALL + "/{id}/confirmation")
    @Operation(
            operationId = "confirmErasure",
            summary = "Erase the person",
            description = "For a second officer. Nothing takes it back.")
    ResponseEntity<Change> confirm(@PathVariable String id) {
        return Answers.changed(edge.send(new ConfirmErasure(new ErasureId(id)), id));
    }

    @PostMapping(ALL + "/{id}/declination")
    @Operation(
            operationId = "declineErasure",
            summary = "Decline the erasure",
            description = "For officers. The person is shown the reason.")
    ResponseEntity<Change> decline(@PathVariable String id, @Valid @RequestBody ErasureDeclination body) {
        return Answers.changed(edge.send(new DeclineErasure(new ErasureId(id), body.reason()), id));
    }

    private ResponseEntity<AskedErasure> ask(Person person, String location) {
        AskErasure command = ErasureActs.ask(person);
        String id = command.erasureId().value();
        StreamPosition after = edge.send(command, id);
        return Answers.created(location, after, new AskedErasure(id, after));
    }
}
