package org.liuhe.api.pages;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What every form does with its command: send it, or come back with what was wrong. */
@Component
class Writes {

    private final CurrentActor currentActor;

    Writes(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    /**
     * How it went.
     *
     * @param after where to wait for it; null where it was refused, or where it could not be learned
     * @param refused status of the page that comes back with the form; null where it was done
     */
    record Outcome(StreamPosition after, HttpStatus refused) {

        boolean done() {
            return refused == null;
        }

        /** Leads to a page that shows what was done. */
        String redirect(String path) {
            return "redirect:" + path + (after == null ? "" : "?after=" + after);
        }
    }

    /** Sends. Who may not do it, and what does not exist, has no form to come back to: that is thrown on. */
    Outcome send(Attempt attempt, Function<Refusal, String> sentences, Supplier<StreamPosition> sending) {
        try {
            return new Outcome(sending.get(), null);
        } catch (RuleBroken e) {
            return refused(attempt, sentences, e.refusal());
        } catch (Refused e) {
            Rule.Kind kind = e.refusal().kind();
            if (kind == Rule.Kind.DENIED || kind == Rule.Kind.UNKNOWN) throw e;
            return refused(attempt, sentences, e.refusal());
        }
    }

    /** A key that makes sending a form twice the same as sending it once. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    /** The same for the same person and key. */
    String derived(String prefix, String key) {
        return Ids.derived(prefix, subject() + "\n" + key);
    }

    /** The subject of who is signed in; pages with forms are not shown to anybody else. */
    String subject() {
        return currentActor.required().subject();
    }

    private static Outcome refused(Attempt attempt, Function<Refusal, String> sentences, Refusal refusal) {
        attempt.add(refusal, sentences);
        return new Outcome(null, PageAdvice.status(refusal));
    }
}
