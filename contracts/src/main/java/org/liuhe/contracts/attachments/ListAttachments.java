package org.liuhe.contracts.attachments;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * The files of one complaint or petition, in the order in which they were added, for those who may read it whole; matter.unknown
 * to others. Those of the accused see what they added themselves.
 */
public record ListAttachments(String matterId, StreamPosition after) implements Query<AttachmentView> {}
