package org.liuhe.command.petitions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;

/** Who co-signed, and which tiers owe the co-signers an answer; part of the petition's state. */
final class CoSigning {

    private List<CoSignThreshold> thresholds = List.of();
    private final Set<String> coSigners = new HashSet<>();
    private int most;
    private final Map<Integer, Obligation> obligations = new LinkedHashMap<>();

    void begins(List<CoSignThreshold> open) {
        thresholds = List.copyOf(open);
    }

    boolean has(String subject) {
        return coSigners.contains(subject);
    }

    int count() {
        return coSigners.size();
    }

    void signed(String subject) {
        coSigners.add(subject);
        most = Math.max(most, coSigners.size());
    }

    void withdrawn(String subject) {
        coSigners.remove(subject);
    }

    /** Code of the answer's term, where the tier owes an answer that it did not owe yet; null otherwise. */
    String newlyOwed(int tier) {
        if (obligations.containsKey(tier)) return null;
        Obligation below = obligations.get(tier - 1);
        return thresholds.stream()
                .filter(threshold -> threshold.tier() == tier)
                // what was reached once stays reached
                .filter(threshold -> most >= threshold.count() || below != null && below.overdue())
                .map(CoSignThreshold::term)
                .findFirst()
                .orElse(null);
    }

    void obliged(PetitionAnswerObliged event) {
        Obligation before = obligations.get(event.tier());
        boolean late = before != null && before.overdue();
        obligations.put(event.tier(), new Obligation(event.organisation(), event.answerDue(), late, false));
    }

    /** What a tier owes and has not given; null where nothing. */
    Obligation open(int tier) {
        Obligation obligation = obligations.get(tier);
        return obligation == null || obligation.answered() ? null : obligation;
    }

    void overdue(int tier) {
        obligations.computeIfPresent(
                tier, (same, owed) -> new Obligation(owed.organisation(), owed.due(), true, owed.answered()));
    }

    void settled(DueSettled event) {
        obligations.replaceAll((tier, owed) ->
                new Obligation(owed.organisation(), event.instead(owed.due()), owed.overdue(), owed.answered()));
    }

    void answered(int tier) {
        obligations.computeIfPresent(
                tier, (same, owed) -> new Obligation(owed.organisation(), owed.due(), owed.overdue(), true));
    }

    /**
     * One tier's.
     *
     * @param organisation null where nobody serves the tier
     */
    record Obligation(String organisation, DueDate due, boolean overdue, boolean answered) {}
}
