package org.liuhe.contracts.privacy;

import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.Query;

/**
 * Matters in which somebody stands, among those that the asker may read; answered by a list of at most 200 {@link NamedMatter}.
 *
 * @param kind name or phone
 * @param text the whole name or number; writing does not matter, parts are not found
 */
public record FindMattersNaming(PersonalData.Kind kind, @PersonalData String text) implements Query<NamedMatter> {}
