package org.liuhe.policy.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.liuhe.policy.calendar.WorkingDays;

/**
 * All terms in all versions, and the arithmetic of 民法典: a term in days begins on the day after its start (art. 201), ends on
 * the next working day where its last day is off (art. 203), and a day ends at 24:00; hours run from the start without a
 * break.
 */
public final class TermBook implements LegalTerms {

    private record Version(LegalTerm term, ZoneId zone) {}

    private final Map<String, NavigableMap<LocalDate, Version>> versions = new HashMap<>();
    private final WorkingDays workingDays;

    /** A later file's version of a term that starts on the same day replaces an earlier file's. */
    public TermBook(Collection<TermFile> files, WorkingDays workingDays) {
        this.workingDays = workingDays;
        for (TermFile file : files) {
            for (LegalTerm term : file.terms()) {
                versions.computeIfAbsent(term.code(), code -> new TreeMap<>())
                        .put(term.effectiveFrom(), new Version(term, file.zone()));
            }
        }
    }

    public Set<String> codes() {
        return Set.copyOf(versions.keySet());
    }

    @Override
    public LegalTerm inForce(String term, LocalDate day) {
        return version(term, day).term();
    }

    @Override
    public Due due(String term, Instant start) {
        Version version = versionAt(term, start);
        LocalDate startDay = LocalDate.ofInstant(start, version.zone());
        return switch (version.term().unit()) {
            case HOURS -> hours(version, start, startDay);
            case DAYS -> days(version, startDay);
            case WORKING_DAYS -> workingDays(version, startDay);
        };
    }

    private static Due hours(Version version, Instant start, LocalDate startDay) {
        Instant at = start.plusSeconds(version.term().length() * 3600L);
        // midnight is 24:00 of the day that ends with it
        LocalDate lastDay = LocalDate.ofInstant(at.minusNanos(1), version.zone());
        return new Due(at, version.term(), startDay, lastDay, List.of(), false);
    }

    private Due days(Version version, LocalDate startDay) {
        LocalDate last = startDay.plusDays(version.term().length());
        return endingOnWorkingDay(version, startDay, last, 1);
    }

    private Due workingDays(Version version, LocalDate startDay) {
        return endingOnWorkingDay(
                version, startDay, startDay.plusDays(1), version.term().length());
    }

    /** Looks at each day from the first on, and ends the term on the working day with the given number. */
    private Due endingOnWorkingDay(Version version, LocalDate startDay, LocalDate first, int number) {
        List<Due.Skipped> skipped = new ArrayList<>();
        boolean provisional = false;
        LocalDate day = first;
        for (int counted = 0; ; day = day.plusDays(1)) {
            provisional |= !workingDays.announced(day.getYear());
            String reason = workingDays.dayOff(day).orElse(null);
            if (reason != null) skipped.add(new Due.Skipped(day, reason));
            else if (++counted == number) break;
        }
        Instant at = day.plusDays(1).atStartOfDay(version.zone()).toInstant();
        return new Due(at, version.term(), startDay, day, List.copyOf(skipped), provisional);
    }

    private Version versionAt(String term, Instant start) {
        // which day it is depends on the version's zone: the newest one that is in force on its own day
        return all(term).descendingMap().values().stream()
                .filter(version -> !version.term().effectiveFrom().isAfter(LocalDate.ofInstant(start, version.zone())))
                .findFirst()
                .orElseThrow(() -> notInForce(term, start));
    }

    private Version version(String term, LocalDate day) {
        Map.Entry<LocalDate, Version> entry = all(term).floorEntry(day);
        if (entry == null) throw notInForce(term, day);
        return entry.getValue();
    }

    private NavigableMap<LocalDate, Version> all(String term) {
        NavigableMap<LocalDate, Version> all = versions.get(term);
        if (all == null) throw new IllegalArgumentException("there is no term " + term);
        return all;
    }

    private static IllegalArgumentException notInForce(String term, Object when) {
        return new IllegalArgumentException("no version of the term " + term + " is in force on " + when);
    }
}
