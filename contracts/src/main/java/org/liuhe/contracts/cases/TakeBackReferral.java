package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.ReferralId;

/** The holder no longer needs what it handed over, and goes on itself. */
public record TakeBackReferral(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        ReferralId referralId,
        @PersonalData String reason,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
