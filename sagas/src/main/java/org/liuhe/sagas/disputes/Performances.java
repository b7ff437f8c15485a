package org.liuhe.sagas.disputes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.deadline.DeadlineManager;
import org.liuhe.contracts.disputes.ObligationDue;
import org.liuhe.sagas.RunningTerm;

/** The obligations that are waited for, the first due first; one deadline at a time. */
class Performances {

    private RunningTerm running;
    private List<ObligationDue> pending = new ArrayList<>();
    private boolean begun;

    /** For the serializer. */
    @SuppressWarnings("unused")
    private Performances() {}

    Performances(String deadlineName) {
        running = new RunningTerm(deadlineName);
    }

    /** A repeat changes nothing. */
    void begin(List<ObligationDue> obligations, DeadlineManager deadlines) {
        if (begun) return;
        begun = true;
        pending.addAll(obligations);
        pending.sort(Comparator.comparing(each -> each.due().at()));
        next(deadlines);
    }

    void settle(String obligationId, DeadlineManager deadlines) {
        if (pending.removeIf(each -> each.obligationId().equals(obligationId))) next(deadlines);
    }

    /** The obligation whose term passed; empty where the deadline is of one that is settled. */
    Optional<ObligationDue> passed(String obligationId, DeadlineManager deadlines) {
        if (!running.passed(obligationId)) return Optional.empty();
        ObligationDue late = pending.remove(0);
        next(deadlines);
        return Optional.of(late);
    }

    void stop(DeadlineManager deadlines) {
        running.stop(deadlines);
    }

    private void next(DeadlineManager deadlines) {
        if (pending.isEmpty()) running.stop(deadlines);
        else running.start(pending.get(0).due(), pending.get(0).obligationId(), deadlines);
    }
}
