package org.liuhe.query.disputes;

import java.util.Set;
import java.util.stream.Collectors;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.referrals.Party;

/**
 * Who reads a dispute, and what they are in it.
 *
 * @param kept sides whose person is kept from the reader: the dispute came from a matter about the reader's organisation, and
 *     that person has not consented to be mediated with it, by which they would become known
 */
record Reader(
        Actor actor,
        Set<String> sides,
        boolean mediator,
        boolean committee,
        boolean police,
        boolean court,
        boolean origin,
        Set<String> kept) {

    /** @param accused true where the matter that it came from is about the actor's organisation */
    static Reader of(Actor actor, Known known, boolean accused) {
        Set<String> sides = known.parties.stream()
                .filter(party -> actor.subject().equals(party.subject()) || actor.belongsTo(party.organisationId()))
                .map(Party::partyId)
                .collect(Collectors.toSet());
        return new Reader(
                actor,
                sides,
                actor.subject().equals(known.mediator),
                actor.belongsTo(known.committee),
                actor.belongsTo(known.police),
                actor.belongsTo(known.court),
                actor.belongsTo(known.opening.originOrganisation()),
                accused ? notConsented(known, sides) : Set.of());
    }

    private static Set<String> notConsented(Known known, Set<String> own) {
        return known.parties.stream()
                .filter(party -> party.organisationId() == null)
                .map(Party::partyId)
                .filter(id -> !own.contains(id) && !known.consented.contains(id))
                .collect(Collectors.toSet());
    }

    /** Whether somebody is kept from the reader: then no words of the dispute are shown, for they may name them. */
    boolean isKept() {
        return !kept.isEmpty();
    }

    /** An operator sees the outcome only, and only where somebody must be named. */
    boolean mayRead(Known known) {
        boolean names = known.stage == DisputeStage.GAP
                || known.riskOpen && known.police == null
                || known.courtDue != null && known.court == null;
        return isWhole() || police || origin || names && actor.has(Role.OPERATOR);
    }

    /** The parties, the mediator and the committee; and the court, which must judge the agreement. */
    boolean isWhole() {
        return isParty() || mediator || committee || court;
    }

    boolean isParty() {
        return !sides.isEmpty();
    }

    /** How mediation went is nobody's but theirs who were there. */
    boolean wasThere() {
        return isParty() || mediator || committee;
    }

    /**
     * A confidence is the party's and the mediator's alone: of whoever mediates now, and only where it was told to them. Another
     * mediator after them is told anew, or not.
     *
     * @param hearer subject of the mediator to whom it was told
     */
    boolean mayHear(String partyId, String hearer) {
        return mediator && actor.subject().equals(hearer) || sides.contains(partyId);
    }

    /** A warning of violence is kept from those whom it is about. */
    boolean mayKnowOfRisk() {
        return !isParty() && (mediator || committee || police);
    }

    boolean mayCall(String partyId) {
        return !kept.contains(partyId) && (mediator || committee || sides.contains(partyId));
    }
}
