package org.liuhe.contracts.complaints;

import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/** The reporter gave more; acceptance is to be decided by {@code intakeDue}. */
@Revision("1")
public record ComplaintSupplemented(String complaintId, int number, @PersonalData String text, DueDate intakeDue)
        implements ComplaintEvent {}
