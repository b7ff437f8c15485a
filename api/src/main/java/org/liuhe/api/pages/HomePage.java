package org.liuhe.api.pages;

import java.util.Optional;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and the way from signing in to one's own desk. */
@Controller
class HomePage {

    private final CurrentActor currentActor;

    HomePage(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @GetMapping("/")
    String home() {
        return "home";
    }

    /** Asks for signing in, as every page that is not public does, and goes on to what the person came for. */
    @GetMapping("/desk")
    String desk() {
        Optional<Actor> actor = currentActor.find();
        boolean works = actor.map(
                        a -> a.has(Role.OPERATOR) || a.roles().stream().anyMatch(Role.STAFF::contains))
                .orElse(false);
        if (works) return "redirect:/inbox";
        return actor.map(a -> a.has(Role.PRIVACY)).orElse(false) ? "redirect:/desk/erasures" : "redirect:/my";
    }
}
