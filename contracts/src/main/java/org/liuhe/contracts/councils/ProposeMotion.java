package org.liuhe.contracts.councils;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * One of the three moves that something be done.
 *
 * @param publicText what, for everyone to read
 * @param responsible who is to do it
 * @param dueOn the last day for it
 * @param matter code of what the law reserves to the owners (民法典 278), or null
 */
public record ProposeMotion(
        @TargetAggregateIdentifier CouncilId councilId,
        String publicText,
        OrganisationId responsible,
        LocalDate dueOn,
        String matter,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
