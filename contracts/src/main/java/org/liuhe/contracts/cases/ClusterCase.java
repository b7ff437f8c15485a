package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/**
 * The holder handles this case together with another that it holds, since both are about the same. Each stays a case with its own
 * reporter, clock, supporters and reply.
 *
 * @param lead the case whose answer will be this one's, too
 */
public record ClusterCase(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        CaseId lead,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
