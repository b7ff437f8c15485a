package org.liuhe.contracts.dossier;

import java.time.Instant;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * The matter by complaint id, case id or tracking code, as known at a time; matter.unknown unless the asking actor is
 * an operator, or a member of an organisation that takes part or took part in it.
 *
 * @param asKnownAt only what had been recorded by then, or null for all
 */
public record FindDossier(String matter, Instant asKnownAt, StreamPosition after) implements Query<DossierView> {}
