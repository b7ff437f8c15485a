package org.liuhe.contracts.moderation;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.attachments.KeptFile;

/**
 * The original of a picture that the asking actor may decide about; matter.unknown to everybody else, attachment.unknown for words and
 * where it was withdrawn.
 */
public record FindModeratedPicture(TextRef picture) implements Query<KeptFile> {}
