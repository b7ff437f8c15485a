package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.DueDate;

/**
 * Settles a provisional due date by the calendar as it is announced by now. Sent by the calendar; absorbed where it is settled
 * already, and where its year is not announced yet.
 */
public record SettlePetitionDue(@TargetAggregateIdentifier PetitionId petitionId, DueDate was) implements Command {}
