package org.liuhe.contracts.councils;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * A council as anyone may see it: no names, and nothing that was not written for the public. What it came to is published with
 * its minutes; that they are owed, and by when, is public before.
 *
 * @param heldAt when all who have a seat were together
 * @param present organisations that were there: all who have a seat, since fewer are no quorum
 * @param minutesDue by when the minutes are published
 * @param minutes what was published; null before
 * @param publishedAt null before
 * @param late true where the minutes came after their term
 * @param resolution null until the minutes are published
 * @param vote null until the minutes are published
 * @param outcome null while the council runs, and until the minutes are published
 */
public record PublicCouncil(
        String id,
        String area,
        CouncilStage stage,
        Instant heldAt,
        List<String> present,
        DueDate minutesDue,
        String minutes,
        Instant publishedAt,
        boolean late,
        CouncilView.Resolution resolution,
        CouncilView.Vote vote,
        ReferralOutcome outcome) {}
