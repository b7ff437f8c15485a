package org.liuhe.policy;

import org.liuhe.policy.calendar.WorkingDays;
import org.liuhe.policy.majorities.OwnersVotes;
import org.liuhe.policy.scenarios.ScenarioPacks;
import org.liuhe.policy.terms.LegalTerms;

/** All rules as data, loaded and checked together. */
public record Policy(WorkingDays workingDays, LegalTerms terms, ScenarioPacks packs, OwnersVotes ownersVotes) {

    /** With the owners' vote of the law as the product ships it. */
    public Policy(WorkingDays workingDays, LegalTerms terms, ScenarioPacks packs) {
        this(workingDays, terms, packs, Shipped.VOTES);
    }

    /** True where the State Council's notice for the year is known, so that no date within it is provisional. */
    public boolean announced(int year) {
        return workingDays.announced(year);
    }

    private static final class Shipped {
        private static final OwnersVotes VOTES = PolicyFiles.load(null).ownersVotes();
    }
}
