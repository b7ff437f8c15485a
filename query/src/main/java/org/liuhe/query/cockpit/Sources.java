package org.liuhe.query.cockpit;

/** What is counted, as rows: of which matter, whose, where, when, and how much. docs/cockpit.md says it in words. */
final class Sources {

    /** Each that is neither ended nor with its reporter, and whose turn it is; the community office's while acceptance is not decided. */
    static final String OPEN =
            """
            SELECT t.complaint_id, t.case_id, t.category, t.area, t.filed_at, coalesce(t.holder, i.intake_office) AS organisation,
                   t.sign_overdue OR t.duty_overdue OR t.case_overdue
                       OR coalesce(i.complaint_state = 'INTAKE' AND i.intake_due_at <= :now, false) AS overdue
            FROM tracking AS t LEFT JOIN inbox AS i USING (complaint_id)
            WHERE t.ended_at IS NULL AND t.code IS NOT NULL AND t.stage NOT IN ('ANSWERED', 'SUPPLEMENT_ASKED')
            """;

    private static final String TURN = " FROM accountability_turn ";

    /** An answer with nothing said until the term passed is the one with which its matter closed. */
    private static final String ANSWER =
            """
             FROM (SELECT a.*, coalesce(t.stage = 'CLOSED_NOT_CONFIRMED' AND t.ended_at = a.decided_at, false) AS silent
                   FROM accountability_answer AS a LEFT JOIN tracking AS t USING (complaint_id)
                   WHERE a.decided_at >= :from AND a.organisation IS NOT NULL) AS answer
            """;

    private static final String SIGNED = "coalesce(sign_late_at, signed_at)";

    private static final String DONE = "coalesce(duty_late_at, done_at)";

    /** Since the parameter {@code from}: measure, organisation, area, when it counts, and how much. */
    static final String HAPPENED = String.join(
            " UNION ALL ",
            filing("FILED", "filed_at", "1", "code IS NOT NULL"),
            filing("CLOSED", "ended_at", "1", "stage IN ('CONFIRMED_RESOLVED', 'CLOSED_NOT_CONFIRMED')"),
            filing(
                    "CLOSED_HOURS",
                    "ended_at",
                    hours("filed_at", "ended_at"),
                    "stage IN ('CONFIRMED_RESOLVED', 'CLOSED_NOT_CONFIRMED')"),
            turn("TURNS", "assigned_at", "1", "handles"),
            turn("RETURNED", "assigned_at", "1", "handles AND returned_at IS NOT NULL"),
            turn("SIGNING", SIGNED, "1", "TRUE"),
            turn("SIGNED_IN_TIME", SIGNED, "1", "sign_late_at IS NULL"),
            turn("DUTIES", SIGNED, "1", "TRUE"),
            turn("DUTIES", DONE, "1", "TRUE"),
            turn("DUTIES_LATE", "sign_late_at", "1", "TRUE"),
            turn("DUTIES_LATE", "duty_late_at", "1", "TRUE"),
            turn("HANDLED", "done_at", "1", "handles"),
            turn("HANDLED_HOURS", "done_at", hours("assigned_at", "done_at"), "handles"),
            answer("ANSWERED", "TRUE"),
            answer("CONFIRMED", "confirmed"),
            answer("CONTESTED", "NOT confirmed AND NOT silent"),
            answer("UNCONFIRMED", "NOT confirmed AND silent"),
            answer("RATED", "rating IS NOT NULL"),
            answer("SATISFIED", "rating >= 4"));

    /** As it stands: the same columns. */
    static final String STANDS =
            """
            SELECT measure, organisation, area, amount
            FROM (%s) AS open CROSS JOIN LATERAL (VALUES
                ('OPEN', 1.0), ('OVERDUE', CASE WHEN overdue THEN 1.0 ELSE 0.0 END),
                ('OPEN_HOURS', CAST(%s AS numeric))) AS stands (measure, amount)
            UNION ALL
            SELECT 'WAITING_FOR_REPORTER', NULL, area, 1 FROM tracking
            WHERE ended_at IS NULL AND stage IN ('ANSWERED', 'SUPPLEMENT_ASKED') AND code IS NOT NULL
            """
                    .formatted(OPEN, hours("filed_at", ":now"));

    private Sources() {}

    private static String filing(String measure, String at, String amount, String which) {
        return "SELECT '%s' AS measure, CAST(NULL AS text) AS organisation, area, %s AS at, CAST(%s AS numeric) AS amount FROM tracking WHERE %2$s >= :from AND %s"
                .formatted(measure, at, amount, which);
    }

    private static String turn(String measure, String at, String amount, String which) {
        return "SELECT '%s', organisation, area, %s, %s".formatted(measure, at, amount)
                + TURN
                + "WHERE %s >= :from AND %s".formatted(at, which);
    }

    private static String answer(String measure, String which) {
        return "SELECT '%s', organisation, area, decided_at, 1".formatted(measure) + ANSWER + "WHERE " + which;
    }

    private static String hours(String from, String until) {
        return "extract(epoch FROM %s - %s) / 3600".formatted(until, from);
    }
}
