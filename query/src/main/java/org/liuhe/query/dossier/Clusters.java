package org.liuhe.query.dossier;

import org.liuhe.contracts.tracking.Together;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is handled together, as those who handle it see it. */
@Component("dossierClusters")
class Clusters {

    private final JdbcClient db;

    Clusters(JdbcClient db) {
        this.db = db;
    }

    /** Null where the complaint is handled by itself. */
    Together of(String complaintId) {
        return db.sql(
                        """
                        SELECT d.lead_complaint_id IS NULL AS leads, l.tracking_code AS lead,
                               (SELECT count(*) FROM dossier f
                                WHERE f.lead_complaint_id = coalesce(d.lead_complaint_id, d.complaint_id)) AS followers
                        FROM dossier d LEFT JOIN dossier l ON l.complaint_id = d.lead_complaint_id WHERE d.complaint_id = :id""")
                .param("id", complaintId)
                .query((row, number) ->
                        new Together(row.getBoolean("leads"), row.getString("lead"), row.getInt("followers")))
                .optional()
                .filter(found -> found.others() > 0)
                .orElse(null);
    }
}
