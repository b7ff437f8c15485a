package org.liuhe.contracts.cockpit;

import java.time.Instant;
import org.liuhe.contracts.tracking.Stage;

/**
 * One matter behind a number.
 *
 * @param holder whose turn it is, or null
 * @param endedAt null while it goes on
 */
public record CockpitMatter(
        String complaintId,
        String trackingCode,
        String category,
        String area,
        Stage stage,
        String holder,
        Instant filedAt,
        Instant endedAt,
        boolean overdue) {}
