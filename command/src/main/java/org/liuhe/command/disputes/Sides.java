package org.liuhe.command.disputes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.referrals.Party;

/** The sides of the dispute: who they are, and what each has said so far. */
class Sides {

    private final List<Party> parties = new ArrayList<>();
    private final Set<String> consented = new HashSet<>();
    private final Map<String, String> chosen = new HashMap<>();
    private final Set<String> extending = new HashSet<>();
    private final Set<String> signed = new HashSet<>();
    private final Set<String> asking = new HashSet<>();

    /** The sides as they are recorded: numbered from p1, each with a name or an organisation, no side twice. */
    static List<Party> numbered(List<Party> given) {
        if (given.size() < 2) throw new RuleBroken(DisputeRule.TWO_SIDES_NEEDED, "parties");
        List<Party> numbered = new ArrayList<>();
        for (Party party : given) {
            if (party.organisationId() == null
                    && (party.name() == null || party.name().isBlank()))
                throw new RuleBroken(DisputeRule.SIDE_NAMELESS, "parties");
            numbered.add(new Party(
                    "p" + (numbered.size() + 1),
                    party.subject(),
                    party.organisationId(),
                    Texts.optional("name", party.name(), Texts.LINE),
                    Texts.optional("phone", party.phone(), Texts.LINE)));
        }
        numbered.forEach(party -> refuseTwice(numbered, party));
        return List.copyOf(numbered);
    }

    private static void refuseTwice(List<Party> all, Party party) {
        boolean again = all.stream()
                .filter(other -> !other.partyId().equals(party.partyId()))
                .anyMatch(other ->
                        same(other.subject(), party.subject()) || same(other.organisationId(), party.organisationId()));
        if (again) throw new RuleBroken(DisputeRule.SIDE_TWICE, "parties");
    }

    private static boolean same(String one, String other) {
        return one != null && one.equals(other);
    }

    void are(List<Party> given) {
        parties.addAll(given);
    }

    /** A party's account or organisation as it would be from now on. */
    Party identified(String partyId, String subject, String organisationId) {
        Party old = party(partyId);
        Party now = new Party(partyId, subject, organisationId, old.name(), old.phone());
        refuseTwice(parties, now);
        return now;
    }

    void identify(Party now) {
        parties.replaceAll(party -> party.partyId().equals(now.partyId()) ? now : party);
    }

    /** @throws RuleBroken dispute.party-unknown */
    Party party(String partyId) {
        return parties.stream()
                .filter(party -> party.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(DisputeRule.PARTY_UNKNOWN, "partyId"));
    }

    List<String> ids() {
        return parties.stream().map(Party::partyId).toList();
    }

    boolean isOne(Actor actor) {
        return parties.stream().anyMatch(party -> is(party, actor));
    }

    boolean is(Party party, Actor actor) {
        return actor.subject().equals(party.subject()) || actor.belongsTo(party.organisationId());
    }

    static boolean hasNoAccount(Party party) {
        return party.subject() == null && party.organisationId() == null;
    }

    boolean isPartyOrganisation(String organisationId) {
        return parties.stream().anyMatch(party -> Objects.equals(party.organisationId(), organisationId));
    }

    boolean isPartySubject(String subject) {
        return parties.stream().anyMatch(party -> Objects.equals(party.subject(), subject));
    }

    void consents(String partyId) {
        consented.add(partyId);
    }

    boolean hasConsented(String partyId) {
        return consented.contains(partyId);
    }

    boolean isLastToConsent(String partyId) {
        return isLast(consented, partyId);
    }

    void chooses(String partyId, String mediator) {
        chosen.put(partyId, mediator);
    }

    /** True where all others chose the same mediator. */
    boolean wouldAgreeOn(String partyId, String mediator) {
        return parties.stream()
                .map(Party::partyId)
                .filter(other -> !other.equals(partyId))
                .allMatch(other -> mediator.equals(chosen.get(other)));
    }

    void chooseAnew() {
        chosen.clear();
    }

    void extend(String partyId) {
        extending.add(partyId);
    }

    boolean hasAgreedToExtend(String partyId) {
        return extending.contains(partyId);
    }

    boolean isLastToExtend(String partyId) {
        return isLast(extending, partyId);
    }

    void signs(String partyId) {
        signed.add(partyId);
    }

    boolean hasSigned(String partyId) {
        return signed.contains(partyId);
    }

    boolean allSigned() {
        return signed.size() == parties.size();
    }

    void asks(String partyId) {
        asking.add(partyId);
    }

    boolean hasAsked(String partyId) {
        return asking.contains(partyId);
    }

    boolean isLastToAsk(String partyId) {
        return isLast(asking, partyId);
    }

    private boolean isLast(Set<String> some, String partyId) {
        Set<String> with = new HashSet<>(some);
        with.add(partyId);
        return with.size() == parties.size();
    }
}
