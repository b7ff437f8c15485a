package org.liuhe.policy.scenarios;

/**
 * What a matter can be about.
 *
 * @param intake whether acceptance is automatic or decided by the community office
 * @param intakeTerm code of the term for that decision; null where automatic
 * @param supplementTerm code of the term for a supplement
 * @param listed whether matters of this category may be listed publicly at all
 */
public record Category(
        String code,
        String pack,
        String packVersion,
        String nameZh,
        String nameEn,
        Intake intake,
        String intakeTerm,
        String supplementTerm,
        Urgency urgency,
        boolean listed,
        Route route) {

    /** How acceptance is decided. */
    public enum Intake {
        AUTOMATIC,
        REVIEWED
    }

    /** How pressing matters of this category are. */
    public enum Urgency {
        NORMAL,
        URGENT
    }
}
