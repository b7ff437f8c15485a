package org.liuhe.policy.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.liuhe.policy.calendar.WorkingDays;

/** All terms in all versions. */
public final class TermBook implements LegalTerms {

    private final Map<String, NavigableMap<LocalDate, LegalTerm>> versions = new HashMap<>();
    private final TermClock clock;

    /** A later file's version of a term that starts on the same day replaces an earlier file's. */
    public TermBook(Collection<TermFile> files, WorkingDays workingDays) {
        clock = new TermClock(workingDays);
        for (TermFile file : files) {
            for (LegalTerm term : file.terms()) {
                versions.computeIfAbsent(term.code(), code -> new TreeMap<>())
                        .put(term.effectiveFrom(), term.in(file.zone()));
            }
        }
    }

    public Set<String> codes() {
        return Set.copyOf(versions.keySet());
    }

    @Override
    public LegalTerm inForce(String term, LocalDate day) {
        Map.Entry<LocalDate, LegalTerm> entry = all(term).floorEntry(day);
        if (entry == null) throw notInForce(term, day);
        return entry.getValue();
    }

    @Override
    public Due due(String term, Instant start) {
        return clock.due(inForceAt(term, start), start);
    }

    private LegalTerm inForceAt(String term, Instant start) {
        // which day it is depends on the version's zone: the newest one that is in force on its own day
        return all(term).descendingMap().values().stream()
                .filter(version -> !version.effectiveFrom().isAfter(LocalDate.ofInstant(start, version.zone())))
                .findFirst()
                .orElseThrow(() -> notInForce(term, start));
    }

    private NavigableMap<LocalDate, LegalTerm> all(String term) {
        NavigableMap<LocalDate, LegalTerm> all = versions.get(term);
        if (all == null) throw new IllegalArgumentException("there is no term " + term);
        return all;
    }

    private static IllegalArgumentException notInForce(String term, Object when) {
        return new IllegalArgumentException("no version of the term " + term + " is in force on " + when);
    }
}
