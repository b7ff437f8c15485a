package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The holder answers the matter.
 *
 * @param reply what the reporter reads
 * @param publicSummary what everyone may read, without any personal detail; may be null
 */
public record ResolveCase(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        Resolution resolution,
        @PersonalData String reply,
        String publicSummary,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
