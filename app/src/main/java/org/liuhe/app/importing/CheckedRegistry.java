package org.liuhe.app.importing;

import org.liuhe.command.areas.Boundary;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;

/** Takes nothing: for a run that only checks the files. Needs no database, and so does not know what is registered. */
final class CheckedRegistry implements RegistryDestination {

    @Override
    public Taken take(RegistryEntry entry) {
        try {
            check(entry);
            return new Taken(new Destination.Outcome.Added());
        } catch (RuleBroken broken) {
            return new Taken(new Destination.Outcome.Refused(Problem.of(broken)));
        }
    }

    private static void check(RegistryEntry entry) {
        if (entry instanceof RegistryEntry.Outline outline) Boundary.parse(outline.geometry());
        else if (entry instanceof RegistryEntry.Area area) checkNames(area.nameZh(), area.nameEn());
        else if (entry instanceof RegistryEntry.Organisation organisation)
            checkNames(organisation.nameZh(), organisation.nameEn());
    }

    private static void checkNames(String nameZh, String nameEn) {
        Texts.required("nameZh", nameZh, Texts.LINE);
        Texts.required("nameEn", nameEn, Texts.LINE);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
