package org.liuhe.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liuhe.policy.calendar.WorkingDays;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.ScenarioPack;
import org.liuhe.policy.scenarios.ScenarioPacks;
import org.liuhe.policy.terms.Due;
import org.liuhe.policy.terms.LegalTerm;
import org.liuhe.policy.terms.LegalTerms;

/** A policy that asks each time which one runs. */
final class LivePolicy {

    private LivePolicy() {}

    static Policy of(Supplier<Policy> running) {
        return new Policy(
                new LiveDays(running),
                new LiveTerms(running),
                new LivePacks(running),
                day -> running.get().ownersVotes().inForce(day),
                day -> running.get().coSignings().inForce(day),
                () -> running.get().kpis().all());
    }

    private record LiveDays(Supplier<Policy> running) implements WorkingDays {

        @Override
        public Optional<String> dayOff(LocalDate day) {
            return running.get().workingDays().dayOff(day);
        }

        @Override
        public boolean announced(int year) {
            return running.get().workingDays().announced(year);
        }
    }

    private record LiveTerms(Supplier<Policy> running) implements LegalTerms {

        @Override
        public Due due(String term, Instant start) {
            return running.get().terms().due(term, start);
        }

        @Override
        public LegalTerm inForce(String term, LocalDate day) {
            return running.get().terms().inForce(term, day);
        }
    }

    private record LivePacks(Supplier<Policy> running) implements ScenarioPacks {

        @Override
        public List<ScenarioPack> all() {
            return running.get().packs().all();
        }

        @Override
        public Optional<Category> category(String code) {
            return running.get().packs().category(code);
        }
    }
}
