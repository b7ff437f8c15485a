package org.liuhe.contracts.dossier;

import java.time.Instant;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * One event of the matter.
 *
 * @param type simple name of the event
 * @param by who: {@code reporter}, {@code staff}, {@code operator} or {@code system:<part>}
 * @param organisation that acted, or null
 * @param toOrganisation that received, or null
 * @param reason code of the reason or cause, or null
 * @param text what was written, or null
 * @param due what became due by it, or null
 * @param number assignment, hop, round or rating, as the type says; null where none
 */
public record DossierEntry(
        String aggregateId,
        long sequence,
        Instant at,
        String type,
        String by,
        String organisation,
        String toOrganisation,
        String reason,
        @PersonalData String text,
        DueDate due,
        Integer number) {}
