package org.liuhe.policy.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One version of a term.
 *
 * @param code stable, for example {@code 12345.property.sign}
 * @param law name as published
 * @param article as cited, or empty
 * @param lawVersion version of the law
 * @param effectiveFrom first day on which a clock that starts is under this version
 * @param length 1 or more units
 * @param zone where its days begin and end
 * @param says what the article says, in Chinese; empty where the file does not tell
 * @param extension by how much it may be made longer, once; null where it may not
 * @param suspensions what stops its clock; mostly nothing
 */
public record LegalTerm(
        String code,
        String law,
        String article,
        String lawVersion,
        LocalDate effectiveFrom,
        int length,
        Unit unit,
        ZoneId zone,
        String says,
        Extension extension,
        List<Suspension> suspensions) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A term in Shanghai that is neither extended nor suspended. */
    public LegalTerm(
            String code,
            String law,
            String article,
            String lawVersion,
            LocalDate effectiveFrom,
            int length,
            Unit unit) {
        this(code, law, article, lawVersion, effectiveFrom, length, unit, SHANGHAI, "", null, List.of());
    }

    /**
     * How the term may be made longer, once.
     *
     * @param length at most so many units
     * @param unit the term's own
     * @param by who may, in Chinese
     */
    public record Extension(int length, Unit unit, String by, String article) {}

    /**
     * What stops the clock.
     *
     * @param reason stable code, for example {@code hearing}
     */
    public record Suspension(String reason, String article) {}

    /** The law's word for this reason; empty where it does not stop the clock. */
    public Optional<Suspension> suspendedBy(String reason) {
        return suspensions.stream()
                .filter(suspension -> suspension.reason().equals(reason))
                .findFirst();
    }

    LegalTerm in(ZoneId other) {
        return new LegalTerm(
                code, law, article, lawVersion, effectiveFrom, length, unit, other, says, extension, suspensions);
    }
}
