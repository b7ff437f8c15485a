package org.liuhe.app.importing;

import java.util.Optional;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.complaints.ImportComplaint;
import org.liuhe.policy.Policy;

/** Takes nothing: for a run that only checks the file. Needs no database. */
record CheckedOnly(Policy policy) implements Destination {

    @Override
    public boolean knowsCategory(String code) {
        return policy.packs().category(code).isPresent();
    }

    @Override
    public Optional<Problem> register(RegisterArea area) {
        return Optional.empty();
    }

    @Override
    public Outcome take(ImportComplaint complaint) {
        return new Outcome.Added();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
