package org.liuhe.command.cases;

import javax.sql.DataSource;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.cases.CaseRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row for each that follows another, written in the command's own transaction; whoever joins waits for whoever is joining. */
@Component
class ClaimedClusters implements Clusters {

    private final JdbcClient database;

    ClaimedClusters(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @Override
    public void join(String caseId, String leadCaseId) {
        // what is checked next must hold until the end of the transaction
        database.sql("LOCK TABLE case_cluster IN SHARE ROW EXCLUSIVE MODE").update();
        if (follows(caseId) || leads(caseId)) throw new RuleBroken(CaseRule.CLUSTERED);
        if (follows(leadCaseId)) throw new RuleBroken(CaseRule.LEAD_UNSUITABLE, "lead");
        database.sql("INSERT INTO case_cluster (case_id, lead_case_id) VALUES (?, ?)")
                .params(caseId, leadCaseId)
                .update();
    }

    @Override
    public void part(String caseId) {
        database.sql("DELETE FROM case_cluster WHERE case_id = ?").param(caseId).update();
    }

    @Override
    public boolean leads(String caseId) {
        return there("lead_case_id", caseId);
    }

    private boolean follows(String caseId) {
        return there("case_id", caseId);
    }

    private boolean there(String column, String caseId) {
        return database.sql("SELECT EXISTS (SELECT FROM case_cluster WHERE " + column + " = ?)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }
}
