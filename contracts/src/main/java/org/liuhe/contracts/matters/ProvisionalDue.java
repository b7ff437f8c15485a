package org.liuhe.contracts.matters;

import org.liuhe.contracts.DueDate;

/** A due date of a matter that reaches into a year whose holidays are not announced yet. */
public record ProvisionalDue(String matterId, DueDate due) {}
