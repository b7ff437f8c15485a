package org.liuhe.contracts.councils;

import java.time.Instant;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * A council as anyone may see it: no names, and nothing that was not written for the public.
 *
 * @param minutes what was published
 * @param late true where the minutes came after their term
 * @param outcome null while the council runs
 */
public record PublicCouncil(
        String id,
        String area,
        CouncilStage stage,
        String minutes,
        Instant publishedAt,
        boolean late,
        CouncilView.Resolution resolution,
        CouncilView.Vote vote,
        ReferralOutcome outcome) {}
