package org.liuhe.api.complaints;

import java.security.SecureRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.FindStreamPosition;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FindComplaint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Files a complaint under a code that nobody can guess, and finds the first code again when the filing is repeated. */
@Component
public class Filing {
    private static final int DRAWS = 3;

    private final Edge edge;
    private final RandomGenerator random;

    @Autowired
    public Filing(Edge edge) {
        this(edge, new SecureRandom());
    }

    Filing(Edge edge, RandomGenerator random) {
        this.edge = edge;
        this.random = random;
    }

    /**
     * Repeating it with the same id answers with the code that the first filing drew.
     *
     * @param id derived from the person and the idempotency key
     * @param mayBeRepeated another attempt with the same id may still be under way
     * @param command makes the command for a code
     * @throws Refused with the rule that the filing broke
     */
    public Filed file(ComplaintId id, boolean mayBeRepeated, Function<TrackingCode, FileComplaint> command) {
        boolean repeated = mayBeRepeated || isThere(id);
        for (int draw = 1; ; draw++) {
            TrackingCode code = TrackingCode.draw(random);
            try {
                StreamPosition after = edge.send(command.apply(code), id.value());
                return repeated ? first(id, after) : new Filed(id, code, after);
            } catch (Refused refused) {
                if (draw == DRAWS || !isTaken(refused)) throw refused;
            }
        }
    }

    private boolean isThere(ComplaintId id) {
        try {
            edge.ask(new FindStreamPosition(id.value()));
            return true;
        } catch (Refused refused) {
            if (refused.refusal().kind() == Rule.Kind.UNKNOWN) return false;
            throw refused;
        }
    }

    private Filed first(ComplaintId id, StreamPosition after) {
        return new Filed(
                id,
                new TrackingCode(edge.ask(new FindComplaint(id.value(), after)).trackingCode()),
                after);
    }

    private static boolean isTaken(Refused refused) {
        return refused.refusal().code().equals(ComplaintRule.TRACKING_CODE_TAKEN.code());
    }

    /**
     * What the person is told.
     *
     * @param after null where the position could not be learned
     */
    public record Filed(ComplaintId complaintId, TrackingCode trackingCode, StreamPosition after) {}
}
