package org.liuhe.policy;

import org.liuhe.policy.calendar.WorkingDays;
import org.liuhe.policy.cosigning.CoSignings;
import org.liuhe.policy.kpis.Kpis;
import org.liuhe.policy.majorities.OwnersVotes;
import org.liuhe.policy.scenarios.ScenarioPacks;
import org.liuhe.policy.terms.LegalTerms;

/** All rules as data, loaded and checked together. */
public record Policy(
        WorkingDays workingDays,
        LegalTerms terms,
        ScenarioPacks packs,
        OwnersVotes ownersVotes,
        CoSignings coSignings,
        Kpis kpis) {

    /** With the owners' vote of the law, the thresholds of co-signing and the KPIs as the product ships them. */
    public Policy(WorkingDays workingDays, LegalTerms terms, ScenarioPacks packs) {
        this(
                workingDays,
                terms,
                packs,
                Shipped.POLICY.ownersVotes(),
                Shipped.POLICY.coSignings(),
                Shipped.POLICY.kpis());
    }

    /** True where the State Council's notice for the year is known, so that no date within it is provisional. */
    public boolean announced(int year) {
        return workingDays.announced(year);
    }

    private static final class Shipped {
        private static final Policy POLICY = PolicyFiles.load(null);
    }
}
