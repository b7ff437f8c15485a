package org.liuhe.query.shield;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Whom a matter is about, as far as it decides who is kept from knowing its reporter.
 *
 * @param accused organisation that was named, or null
 * @param presumedAccused capability whose holders in the area are presumed to be meant, or null
 * @param area of the matter
 * @param mayBeKnown true where the reporter agreed that those know
 */
public record Accusation(String accused, String presumedAccused, String area, boolean mayBeKnown) {

    /** From the columns of these names. */
    public static Accusation of(ResultSet row) throws SQLException {
        return new Accusation(
                row.getString("accused"),
                row.getString("presumed_accused"),
                row.getString("area"),
                row.getBoolean("may_be_known"));
    }

    /** False where the matter is about no organisation. */
    public boolean isThere() {
        return accused != null || presumedAccused != null;
    }
}
