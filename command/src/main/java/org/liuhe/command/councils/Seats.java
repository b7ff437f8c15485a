package org.liuhe.command.councils;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilRule;

/** Who has a seat in the council, and who has said whether they come. */
class Seats {

    private String community;
    private String ownersCommittee;
    private List<String> all = new ArrayList<>();
    private Map<String, Boolean> coming = new LinkedHashMap<>();

    void invited(CouncilInvited event) {
        community = event.community();
        ownersCommittee = event.ownersCommittee();
        all = new ArrayList<>();
        all.add(community);
        if (ownersCommittee != null) all.add(ownersCommittee);
        all.add(event.propertyManager());
        coming = new LinkedHashMap<>();
    }

    void answered(String organisation, boolean comes) {
        coming.put(organisation, comes);
    }

    /** True where the organisation said the same before. */
    boolean said(String organisation, boolean comes) {
        return Boolean.valueOf(comes).equals(coming.get(organisation));
    }

    List<String> silent() {
        return all.stream().filter(seat -> !coming.containsKey(seat)).toList();
    }

    String community() {
        return community;
    }

    boolean communityActsForOwners() {
        return community != null && ownersCommittee == null;
    }

    /** Records the owners' votes on paper: their committee, or the community that acts for it. */
    String clerk() {
        return ownersCommittee == null ? community : ownersCommittee;
    }

    boolean isWhole(Collection<String> present) {
        return present.containsAll(all);
    }

    /** Says whether what was resolved is done: the community, unless it was to do it itself. */
    String confirmer(String responsible) {
        return all.stream()
                .filter(seat -> !seat.equals(responsible))
                .findFirst()
                .orElse(community);
    }

    void refuseUninvited(Collection<String> present) {
        if (!all.containsAll(present)) throw new RuleBroken(CouncilRule.PRESENT_NOT_INVITED, "present");
    }

    /**
     * The seat that the actor speaks for.
     *
     * @throws RuleBroken council.not-a-member
     */
    String of(Actor actor) {
        return all.stream()
                .filter(actor::belongsTo)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(CouncilRule.NOT_A_MEMBER));
    }

    /** @throws RuleBroken council.not-a-member, or council.not-the-community for another member */
    String leader(Actor actor) {
        if (actor.belongsTo(community)) return community;
        of(actor);
        throw new RuleBroken(CouncilRule.NOT_THE_COMMUNITY);
    }

    boolean agreed(Motion motion) {
        return all.stream()
                .allMatch(seat -> Boolean.TRUE.equals(motion.positions().get(seat)));
    }
}
