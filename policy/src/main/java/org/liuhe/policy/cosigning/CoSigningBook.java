package org.liuhe.policy.cosigning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A fixed set of versions. */
public final class CoSigningBook implements CoSignings {

    private final NavigableMap<LocalDate, CoSigning> versions = new TreeMap<>();

    public CoSigningBook(Collection<CoSigning> all) {
        all.forEach(version -> versions.put(version.effectiveFrom(), version));
    }

    @Override
    public CoSigning inForce(LocalDate day) {
        Map.Entry<LocalDate, CoSigning> entry = versions.floorEntry(day);
        if (entry == null) throw new IllegalArgumentException("no thresholds of co-signing are in force on " + day);
        return entry.getValue();
    }
}
