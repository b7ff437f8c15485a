package org.liuhe.app.operations;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Works, and somebody should look: below UP, and above what takes a node out of service. */
public final class Degraded {

    public static final Status STATUS = new Status("DEGRADED");

    private Degraded() {}

    /** UP, or DEGRADED where something asks for a look. */
    public static Health.Builder where(boolean something) {
        return something ? Health.status(STATUS) : Health.up();
    }
}
