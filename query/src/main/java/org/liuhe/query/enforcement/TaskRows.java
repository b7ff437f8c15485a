package org.liuhe.query.enforcement;

import static org.liuhe.query.Columns.json;

import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;
import org.liuhe.query.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for each task, and who went; what later events do not say again. */
@Component
class TaskRows {

    private final JdbcClient db;

    TaskRows(JdbcClient db) {
        this.db = db;
    }

    void opened(String taskId, String lead, DueDate dispatchDue) {
        db.sql(
                        """
                        INSERT INTO enforcement_task (task_id, lead, due)
                        VALUES (:id, :lead, CAST(:due AS jsonb))""")
                .param("id", taskId)
                .param("lead", lead)
                .param("due", json(dispatchDue))
                .update();
    }

    void led(String taskId, String lead) {
        db.sql("UPDATE enforcement_task SET lead = :lead WHERE task_id = :id")
                .param("id", taskId)
                .param("lead", lead)
                .update();
    }

    /** What is to be done now is due then. */
    void due(String taskId, DueDate due) {
        db.sql("UPDATE enforcement_task SET due = CAST(:due AS jsonb) WHERE task_id = :id")
                .param("id", taskId)
                .param("due", json(due))
                .update();
    }

    /** @param rectifier in whose inbox rectification stands */
    void rectifies(String taskId, String rectifier) {
        db.sql("UPDATE enforcement_task SET rectifier = :rectifier WHERE task_id = :id")
                .param("id", taskId)
                .param("rectifier", rectifier)
                .update();
    }

    /** @param member subject of who is asked or went, or null */
    void sent(String taskId, String member) {
        db.sql("UPDATE enforcement_task SET member = :member WHERE task_id = :id")
                .param("id", taskId)
                .param("member", member)
                .update();
    }

    Row of(String taskId) {
        return db.sql("SELECT * FROM enforcement_task WHERE task_id = :id")
                .param("id", taskId)
                .query((row, number) -> new Row(
                        row.getString("lead"),
                        row.getString("member"),
                        row.getString("rectifier"),
                        Columns.due(row, "due")))
                .single();
    }

    void forget() {
        db.sql("TRUNCATE enforcement_task, enforcement_member, enforcement_work")
                .update();
    }

    /**
     * One task.
     *
     * @param member subject of who is asked or went, or null
     * @param rectifier in whose inbox rectification stands, or null
     * @param due when what is to be done now is due
     */
    record Row(String lead, @PersonalData String member, @PersonalData String rectifier, DueDate due) {}
}
