package org.liuhe.contracts.attachments;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/** One file of those that {@link ListAttachments} shows the asking actor; attachment.unknown where it does not, or no more. */
public record FindAttachment(String matterId, int number, StreamPosition after) implements Query<KeptFile> {}
