package org.liuhe.app.operations;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A read model that cannot take in what it is told to choke on, until it is mended. */
@Component
@ConditionalOnBooleanProperty(PoisonedProjection.ON)
@ProcessingGroup(PoisonedProjection.GROUP)
class PoisonedProjection {

    static final String ON = "liuhe.test.poisoned-projection";
    static final String GROUP = "projection.poisoned";

    private final Set<String> poisonous = ConcurrentHashMap.newKeySet();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    private final JdbcClient jdbc;
    private volatile boolean inTheDatabase;

    PoisonedProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on it is a statement that fails. */
    void failInTheDatabase(boolean so) {
        inTheDatabase = so;
    }

    void chokeOn(String complaintId) {
        poisonous.add(complaintId);
    }

    void mend() {
        poisonous.clear();
    }

    Set<String> taken() {
        return taken;
    }

    @EventHandler
    void on(ComplaintFiled event) {
        if (poisonous.contains(event.complaintId()) && inTheDatabase)
            jdbc.sql("SELECT 1 / 0").query(Integer.class).single();
        if (poisonous.contains(event.complaintId())) throw new IllegalStateException("cannot take in " + event.text());
        taken.add(event.complaintId());
    }
}
