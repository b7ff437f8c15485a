package org.liuhe.query.dossier;

import java.util.List;
import java.util.Set;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.complaints.ReleasedToAccused;
import org.liuhe.contracts.complaints.ReporterShield;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.query.shield.Accusation;

/**
 * How one reader sees a dossier.
 *
 * @param office the community office of the area, or null
 * @param accused organisations of the reader by which they are kept from the reporter; empty where they are not
 */
record Sight(Actor reader, String office, Accusation accusation, Set<String> accused) {

    /** @param released what the accused may read as known at the time, or null */
    ReporterShield shield(String released) {
        if (!accusation.isThere()) return null;
        return new ReporterShield(
                accusation.accused(),
                accusation.presumedAccused(),
                accusation.mayBeKnown(),
                isHidden(),
                !isHidden() && !accusation.mayBeKnown() && (reader.belongsTo(office) || reader.has(Role.OPERATOR)),
                released);
    }

    private boolean isHidden() {
        return !accused.isEmpty();
    }

    /** What the person said or who they are: null for whom they are kept from. */
    <T> T said(T value, T instead) {
        return isHidden() ? instead : value;
    }

    /** Of the words in it, the accused reads their own, what was written to them, and what was released. */
    List<DossierEntry> of(List<DossierEntry> entries) {
        if (!isHidden()) return List.copyOf(entries);
        return entries.stream()
                .map(entry -> isTheirs(entry) ? entry : wordless(entry))
                .toList();
    }

    private boolean isTheirs(DossierEntry entry) {
        return entry.organisation() != null && accused.contains(entry.organisation())
                || entry.toOrganisation() != null && accused.contains(entry.toOrganisation())
                || entry.type().equals(ReleasedToAccused.class.getSimpleName());
    }

    private static DossierEntry wordless(DossierEntry entry) {
        return new DossierEntry(
                entry.aggregateId(),
                entry.sequence(),
                entry.at(),
                entry.type(),
                entry.by(),
                entry.organisation(),
                entry.toOrganisation(),
                entry.reason(),
                null,
                entry.due(),
                entry.number());
    }
}
