package org.liuhe.query.live;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.liuhe.query.Columns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells all nodes what changed, once it is committed. What many changes say alike is said once, a tenth of a second later, in a
 * transaction of its own: PostgreSQL lets transactions that notify commit one after another. What cannot be said is left
 * unsaid; whoever follows asks now and then anyway.
 */
@Component
public class Announcements implements AutoCloseable {

    /** PostgreSQL's channel. */
    static final String CHANNEL = "liuhe_changed";

    /** Whatever it was. */
    static final String ANYTHING = "*";

    static final String MATTER = "matter ";
    static final String INBOX = "inbox ";

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final String OF_THIS_WORK = Announcements.class.getName();
    private static final int MOST_AT_ONCE = 500;
    private static final long GATHERED_MILLIS = 100;

    private final JdbcClient db;
    private final ScheduledThreadPoolExecutor later;
    private final Set<String> gathered = new HashSet<>();

    Announcements(JdbcClient db) {
        this.db = db;
        later = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "announcements");
            thread.setDaemon(true);
            return thread;
        });
        later.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** @param id of the stream that changed: a matter's, or a case's */
    public void matter(String id) {
        committed(MATTER + id);
    }

    /** @param holder whose inbox changed: an organisation, a person, or the empty name for the operator; null for nobody's */
    public void inbox(String holder) {
        if (holder != null) committed(INBOX + holder);
    }

    private void committed(String topic) {
        if (!CurrentUnitOfWork.isStarted()) {
            say(Set.of(topic));
            return;
        }
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        Set<String> topics = work.getOrComputeResource(OF_THIS_WORK, first -> {
            Set<String> ofThisWork = new HashSet<>();
            work.afterCommit(done -> say(ofThisWork));
            return ofThisWork;
        });
        topics.add(topic);
    }

    private void say(Set<String> topics) {
        synchronized (gathered) {
            boolean first = gathered.isEmpty();
            gathered.addAll(topics);
            if (first && !later.isShutdown()) later.schedule(this::send, GATHERED_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void send() {
        Set<String> topics;
        synchronized (gathered) {
            topics = gathered.size() > MOST_AT_ONCE ? Set.of(ANYTHING) : Set.copyOf(gathered);
            gathered.clear();
        }
        try {
            db.sql(
                            """
                            SELECT count(pg_notify(:channel, topic))
                            FROM jsonb_array_elements_text(CAST(:topics AS jsonb)) AS topic""")
                    .param("channel", CHANNEL)
                    .param("topics", Columns.json(topics))
                    .query(Long.class)
                    .single();
        } catch (RuntimeException failure) {
            LOG.debug("Changes were not announced: {}", failure.getClass().getName());
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
