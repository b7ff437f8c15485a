package org.liuhe.contracts.moderation;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/** One text that the asking actor may decide about; matter.unknown to everybody else. */
public record FindModeration(TextRef text, StreamPosition after) implements Query<ModerationItem> {}
