package org.liuhe.contracts.complaints;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/** One's own complaint, by id or tracking code; matter.unknown where it is not the asking actor's. */
public record FindComplaint(String complaintIdOrCode, StreamPosition after) implements Query<ComplaintView> {}
