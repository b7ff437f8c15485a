package org.liuhe.command.cases;

/** Which cases are handled together, as far as one case cannot know it of another: nothing follows what follows a third. */
public interface Clusters {

    /** @throws org.liuhe.contracts.RuleBroken case.clustered, case.lead-unsuitable */
    void join(String caseId, String leadCaseId);

    void part(String caseId);

    /** Whether others follow it. */
    boolean leads(String caseId);
}
