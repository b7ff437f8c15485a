package org.liuhe.contracts.complaints;

import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * The reporter was asked for more.
 *
 * @param number which request this is, from 1
 */
@Revision("1")
public record SupplementRequested(String complaintId, int number, @PersonalData String question, DueDate supplementDue)
        implements ComplaintEvent {}
