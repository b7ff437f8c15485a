package org.liuhe.policy.majorities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A fixed set of versions. */
public final class VoteBook implements OwnersVotes {

    private final NavigableMap<LocalDate, OwnersVote> versions = new TreeMap<>();

    public VoteBook(Collection<OwnersVote> votes) {
        votes.forEach(vote -> versions.put(vote.effectiveFrom(), vote));
    }

    @Override
    public OwnersVote inForce(LocalDate day) {
        Map.Entry<LocalDate, OwnersVote> entry = versions.floorEntry(day);
        if (entry == null) throw new IllegalArgumentException("no law on the owners' vote is in force on " + day);
        return entry.getValue();
    }
}
