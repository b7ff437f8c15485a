package org.liuhe.command.cases;

import java.util.HashMap;
import java.util.Map;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.cases.CaseRule;

/** Which follows which in a story, by the rules of {@link ClaimedClusters}. */
public final class FakeClusters implements Clusters {

    private final Map<String, String> leads = new HashMap<>();

    @Override
    public void join(String caseId, String leadCaseId) {
        if (leads.containsKey(caseId) || leads(caseId)) throw new RuleBroken(CaseRule.CLUSTERED);
        if (leads.containsKey(leadCaseId)) throw new RuleBroken(CaseRule.LEAD_UNSUITABLE, "lead");
        leads.put(caseId, leadCaseId);
    }

    @Override
    public void part(String caseId) {
        leads.remove(caseId);
    }

    @Override
    public boolean leads(String caseId) {
        return leads.containsValue(caseId);
    }

    boolean follows(String caseId) {
        return leads.containsKey(caseId);
    }
}
