package org.liuhe.policy.terms;

import java.time.LocalDate;

/**
 * One version of a term.
 *
 * @param code stable, for example {@code 12345.property.sign}
 * @param law name as published
 * @param article as cited, or empty
 * @param lawVersion version of the law
 * @param effectiveFrom first day on which a clock that starts is under this version
 * @param length 1 or more units
 */
public record LegalTerm(
        String code, String law, String article, String lawVersion, LocalDate effectiveFrom, int length, Unit unit) {}
