package org.liuhe.command.councils;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.command.areas.Memberships;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.OwnersVoteCounted;
import org.liuhe.contracts.councils.OwnersVoteOpened;
import org.liuhe.contracts.councils.RollEntry;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.VoteOutcome;
import org.liuhe.contracts.councils.VoteRecorded;
import org.liuhe.contracts.councils.Voter;
import org.liuhe.policy.majorities.OwnersVote;
import org.liuhe.policy.majorities.Turnout;

/** One owners' vote 业主共同决定: the roll, and what has been cast. */
class Ballot {

    static final int LONGEST_ROLL = 5_000;

    /** Areas come in hundredths of a square metre. */
    private static final int SCALE = 2;

    private String councilId;
    private int motion;
    private String matter;
    private long totalArea;
    private int totalHeads;
    private DueDate due;
    private Instant openedAt;
    private Map<String, RollEntry> roll = new LinkedHashMap<>();
    private Set<String> voted = new HashSet<>();
    private long votedArea;
    private long forArea;
    private int forHeads;

    static Ballot of(OwnersVoteOpened event) {
        Ballot ballot = new Ballot();
        ballot.councilId = event.councilId();
        ballot.motion = event.motion();
        ballot.matter = event.matter();
        ballot.totalArea = event.totalArea();
        ballot.totalHeads = event.totalHeads();
        ballot.due = event.voteDue();
        ballot.openedAt = event.openedAt();
        event.roll().forEach(entry -> ballot.roll.put(entry.unitId(), entry));
        return ballot;
    }

    /**
     * The roll as it is stored.
     *
     * @throws RuleBroken where a unit stands twice, an area is not positive, the roll is more than the whole, or an account is none
     */
    static List<RollEntry> roll(OpenOwnersVote command, Memberships accounts) {
        List<Voter> roll = command.roll() == null ? List.of() : command.roll();
        if (roll.isEmpty()) throw new RuleBroken(CouncilRule.ROLL_EMPTY, "roll");
        if (roll.size() > LONGEST_ROLL) throw new RuleBroken(CouncilRule.ROLL_TOO_LONG, "roll", LONGEST_ROLL);
        if (command.totalArea() <= 0) throw new RuleBroken(CouncilRule.AREA_NOT_POSITIVE, "totalArea");
        if (command.totalHeads() <= 0) throw new RuleBroken(CouncilRule.AREA_NOT_POSITIVE, "totalHeads");
        Set<String> units = new HashSet<>();
        long remaining = command.totalArea();
        for (Voter voter : roll) {
            if (!units.add(unit(voter))) throw new RuleBroken(CouncilRule.AREA_COUNTED_TWICE, "roll");
            if (voter.area() <= 0) throw new RuleBroken(CouncilRule.AREA_NOT_POSITIVE, "roll");
            if (voter.area() > remaining) throw new RuleBroken(CouncilRule.ROLL_EXCEEDS_TOTAL, "totalArea");
            remaining -= voter.area();
        }
        if (roll.size() > command.totalHeads()) throw new RuleBroken(CouncilRule.ROLL_EXCEEDS_TOTAL, "totalHeads");
        List<RollEntry> stored = new ArrayList<>();
        for (Voter voter : roll)
            stored.add(new RollEntry(unit(voter), voter.area(), subject(voter, stored.size() + 1, accounts)));
        return List.copyOf(stored);
    }

    private static String unit(Voter voter) {
        return Texts.required("roll", voter.unitId(), Texts.LINE);
    }

    private static String subject(Voter voter, int row, Memberships accounts) {
        String account = Texts.optional("roll", voter.account(), Texts.LINE);
        if (account == null) return Texts.optional("roll", voter.subject(), Texts.LINE);
        return accounts.find(account).orElseThrow(() -> new RuleBroken(CouncilRule.ROLL_ACCOUNT_UNKNOWN, "roll", row));
    }

    void recorded(VoteRecorded event) {
        voted.add(event.unitId());
        votedArea += event.area();
        if (event.choice() != VoteChoice.FOR) return;
        forArea += event.area();
        forHeads++;
    }

    int motion() {
        return motion;
    }

    /** The owner on the roll, or null. */
    RollEntry entry(String unitId) {
        return roll.get(unitId);
    }

    /** Where the owner stands on the roll, from 1. */
    int number(RollEntry entry) {
        return List.copyOf(roll.keySet()).indexOf(entry.unitId()) + 1;
    }

    boolean hasVoted(String unitId) {
        return voted.contains(unitId);
    }

    boolean hasEnded(Instant now) {
        return !now.isBefore(due.at()) || voted.size() == roll.size();
    }

    void settled(DueSettled event) {
        due = event.instead(due);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(due.at());
    }

    /** By the law of the day on which the vote was called. */
    OwnersVoteCounted count(OwnersLaw laws, Instant now) {
        OwnersVote law = laws.on(openedAt);
        OwnersVote.Result result = law.count(
                matter, turnout(totalArea, totalHeads), turnout(votedArea, voted.size()), turnout(forArea, forHeads));
        return new OwnersVoteCounted(
                councilId,
                motion,
                matter,
                law.law(),
                law.article(),
                law.lawVersion(),
                totalArea,
                totalHeads,
                votedArea,
                voted.size(),
                forArea,
                forHeads,
                VoteOutcome.valueOf(result.outcome().name()),
                now);
    }

    private static Turnout turnout(long area, int heads) {
        return new Turnout(BigDecimal.valueOf(area, SCALE), heads);
    }
}
