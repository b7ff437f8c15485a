package org.liuhe.contracts.complaints;

import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/** The asking actor's own complaints, newest first. Answers with a {@link Page} of {@link ComplaintView}. */
public record ListMyComplaints(String cursor, int size, StreamPosition after) implements Query<ComplaintView> {}
