package org.liuhe.contracts.complaints;

import org.liuhe.contracts.PersonalData;

/**
 * How the reporter is kept from whom the matter is about, as one reader sees it.
 *
 * @param accused organisation that the matter is about; null where none was named
 * @param presumedAccused capability whose holders in the area are presumed to be complained of; or null
 * @param reporterMayBeKnown true where the reporter agreed that those know
 * @param hidden true where the reader is one of those and the reporter did not agree: place, telephone, answers, and every text
 *     that was not written by them or for them are withheld
 * @param mayRelease true where the reader may write the version for the accused
 * @param released that version, or null
 */
public record ReporterShield(
        String accused,
        String presumedAccused,
        boolean reporterMayBeKnown,
        boolean hidden,
        boolean mayRelease,
        @PersonalData String released) {}
