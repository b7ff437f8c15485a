package org.liuhe.app.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.complaints.ImportComplaint;

/** A destination that keeps what it is given, as the command side does: by identity. */
class Recorded implements Destination {

    private final Map<String, ImportComplaint> taken = new ConcurrentHashMap<>();
    private final List<RegisterArea> areas = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> unknownCategories = new HashSet<>();
    private final Set<String> refusedAreas = new HashSet<>();

    @Override
    public boolean knowsCategory(String code) {
        return !unknownCategories.contains(code);
    }

    @Override
    public Optional<Problem> register(RegisterArea area) {
        if (refusedAreas.contains(area.path().value()))
            return Optional.of(new Problem("path", "area.parent-unknown", List.of("town")));
        areas.add(area);
        return Optional.empty();
    }

    @Override
    public Outcome take(ImportComplaint complaint) {
        ImportComplaint before = taken.putIfAbsent(complaint.complaintId().value(), complaint);
        return before == null ? new Outcome.Added() : new Outcome.AlreadyThere();
    }

    @Override
    public void close() {
        // keeps what it has
    }

    Recorded without(String category) {
        unknownCategories.add(category);
        return this;
    }

    Recorded refusing(String area) {
        refusedAreas.add(area);
        return this;
    }

    int count() {
        return taken.size();
    }

    List<RegisterArea> areas() {
        return areas;
    }

    ImportComplaint one(String sourceId) {
        return taken.values().stream()
                .filter(complaint -> complaint.sourceId().equals(sourceId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not taken: " + sourceId));
    }
}
