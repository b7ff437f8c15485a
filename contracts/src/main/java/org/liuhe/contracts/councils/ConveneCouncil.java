package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.AreaPath;

/** The community of the area calls a council of its own accord. */
public record ConveneCouncil(@TargetAggregateIdentifier CouncilId councilId, AreaPath area, @PersonalData String agenda)
        implements Command {}
