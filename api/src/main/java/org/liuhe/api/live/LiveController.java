package org.liuhe.api.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.limits.Whose;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.live.FollowCockpit;
import org.liuhe.contracts.live.FollowInbox;
import org.liuhe.contracts.live.FollowMatter;
import org.liuhe.contracts.live.FollowPublicCouncil;
import org.liuhe.contracts.live.FollowTracking;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What a page that stays open listens to. An answer other than 200 ends the browser's listening, and the page asks now and then
 * instead; it has no words, since nobody reads it.
 */
@Controller
class LiveController {
    /** Seconds after which another try makes sense. */
    private static final String LATER = "60";

    private final Streams streams;
    private final LiveProperties properties;
    private final CurrentActor actor;

    LiveController(Streams streams, LiveProperties properties, CurrentActor actor) {
        this.streams = streams;
        this.properties = properties;
        this.actor = actor;
    }

    @GetMapping("/live/track/{code}")
    ResponseEntity<SseEmitter> tracking(@PathVariable String code, HttpServletRequest request) {
        return open(new FollowTracking(code), request);
    }

    @GetMapping("/live/council/{id}")
    ResponseEntity<SseEmitter> council(@PathVariable String id, HttpServletRequest request) {
        return open(new FollowPublicCouncil(id), request);
    }

    @GetMapping("/live/matter/{id}")
    ResponseEntity<SseEmitter> matter(@PathVariable String id, HttpServletRequest request) {
        return open(new FollowMatter(id), request);
    }

    @GetMapping("/live/inbox")
    ResponseEntity<SseEmitter> inbox(HttpServletRequest request) {
        return open(new FollowInbox(), request);
    }

    @GetMapping("/live/cockpit")
    ResponseEntity<SseEmitter> cockpit(@RequestParam(required = false) String area, HttpServletRequest request) {
        return open(new FollowCockpit(area == null || area.isBlank() ? null : area), request);
    }

    private ResponseEntity<SseEmitter> open(Query<Changed> query, HttpServletRequest request) {
        Optional<Actor> person = actor.find();
        String whose = person.map(Whose::person).orElseGet(() -> Whose.address(request.getRemoteAddr()));
        int most = person.isPresent() ? properties.perPerson() : properties.perAddress();
        return streams.open(whose, most, query)
                .map(stream -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .cacheControl(CacheControl.noStore())
                        // a proxy that gathers would keep it all to itself
                        .header("X-Accel-Buffering", "no")
                        .body(stream))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, LATER)
                        .build());
    }

    @ExceptionHandler
    ResponseEntity<Void> refused(Refused refused) {
        return ResponseEntity.status(
                        switch (refused.refusal().kind()) {
                            case UNKNOWN -> HttpStatus.NOT_FOUND;
                            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
                            case DENIED -> HttpStatus.FORBIDDEN;
                            default -> HttpStatus.UNPROCESSABLE_CONTENT;
                        })
                .build();
    }

    @ExceptionHandler
    ResponseEntity<Void> nonsense(RuleBroken broken) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
