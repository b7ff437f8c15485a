package org.liuhe.contracts.moderation;

import java.time.Instant;
import org.liuhe.contracts.PersonalData;

/**
 * A moderated version as everyone may read it.
 *
 * @param item as in {@link TextRef}; of a picture, {@link FindPublicPicture} has what it shows
 * @param text of a picture, its description; null once its author was erased
 * @param changed whether it differs from what the person wrote
 */
public record PublishedText(String item, @PersonalData String text, boolean changed, Instant publishedAt) {}
