package org.liuhe.query.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears on one connection, which it keeps, what any node announced, and passes it on to those of this node who follow it. Where
 * the connection is lost, it takes another, and says that something may have been missed.
 */
@Component
class ChangeFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final int WAIT_MILLIS = 1_000;

    private final DataSource dataSource;
    private final Followers followers;
    private volatile Thread thread;
    private volatile boolean closed;
    private volatile boolean hearing;

    /** @param dataSource none where nothing is heard */
    ChangeFeed(ObjectProvider<DataSource> dataSource, Followers followers) {
        this.dataSource = dataSource.getIfAvailable();
        this.followers = followers;
    }

    @Override
    public void start() {
        if (dataSource == null) return;
        closed = false;
        thread = new Thread(this::hear, "change-feed");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** True while what is announced reaches this node. */
    boolean isHearing() {
        return hearing;
    }

    private void hear() {
        boolean again = false;
        while (!closed) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(true);
                statement.execute("LISTEN " + Announcements.CHANNEL);
                hearing = true;
                if (again) followers.missed();
                again = true;
                PGConnection heard = connection.unwrap(PGConnection.class);
                while (!closed) passOn(heard.getNotifications(WAIT_MILLIS));
                statement.execute("UNLISTEN *");
            } catch (SQLException | RuntimeException failure) {
                hearing = false;
                again = true;
                if (closed) return;
                LOG.warn(
                        "Changes are not heard of for now: {}",
                        failure.getClass().getName());
                pause();
            }
        }
    }

    private void passOn(PGNotification[] notifications) {
        if (notifications == null) return;
        for (PGNotification notification : notifications) followers.told(notification.getParameter());
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void stop() {
        closed = true;
        try {
            if (thread != null) thread.join(2L * WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }
}
