package org.liuhe.command.cases;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.cases.CaseReferredToCouncil;
import org.liuhe.contracts.cases.CaseReferredToEnforcement;
import org.liuhe.contracts.cases.CaseReferredToMediation;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.ReferCaseToCouncil;
import org.liuhe.contracts.cases.ReferCaseToEnforcement;
import org.liuhe.contracts.cases.ReferCaseToMediation;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.policy.scenarios.Category;

/** What a case has handed over: one thing at a time, whose outcome it waits for. */
final class Referrals {

    private int made;
    private String open;
    private ReferralKind kind;

    void begins(String referralId, int number, ReferralKind to) {
        open = referralId;
        kind = to;
        made = number;
    }

    void over() {
        open = null;
        kind = null;
    }

    boolean isOpen() {
        return open != null;
    }

    boolean isOpen(ReferralId referral) {
        return referral.value().equals(open);
    }

    String open() {
        return open;
    }

    ReferralKind kind() {
        return kind;
    }

    /** Whoever waits for an outcome neither answers the matter nor gives it away. */
    void refuseWaiting() {
        if (isOpen()) throw new RuleBroken(CaseRule.REFERRAL_OPEN);
    }

    void refuseNotOpen(ReferralId referral) {
        if (!isOpen(referral)) throw new RuleBroken(CaseRule.REFERRAL_NOT_OPEN, "referralId");
    }

    /** @param from the case and where it is, which every hand-off says */
    CaseReferredToCouncil toCouncil(From from, ReferCaseToCouncil command, Terms terms) {
        Handed handed = handed(from, ReferralKind.COUNCIL, command.request(), terms);
        return new CaseReferredToCouncil(
                from.caseId,
                handed.referralId,
                handed.number,
                from.turn.number(),
                from.area,
                from.category,
                from.turn.organisation(),
                handed.request,
                handed.at);
    }

    CaseReferredToMediation toMediation(From from, ReferCaseToMediation command, Terms terms) {
        Handed handed = handed(from, ReferralKind.MEDIATION, command.request(), terms);
        return new CaseReferredToMediation(
                from.caseId,
                handed.referralId,
                handed.number,
                from.turn.number(),
                from.area,
                from.category,
                from.turn.organisation(),
                handed.request,
                sides(command.parties()),
                handed.at);
    }

    CaseReferredToEnforcement toEnforcement(From from, ReferCaseToEnforcement command, Terms terms) {
        Handed handed = handed(from, ReferralKind.ENFORCEMENT, command.request(), terms);
        return new CaseReferredToEnforcement(
                from.caseId,
                handed.referralId,
                handed.number,
                from.turn.number(),
                from.area,
                from.category,
                from.turn.organisation(),
                handed.request,
                Texts.required("place", command.place(), Texts.LINE),
                handed.at);
    }

    private Handed handed(From from, ReferralKind to, String request, Terms terms) {
        from.turn.refuseReferring();
        refuseWaiting();
        Category category = terms.category(from.category);
        if (!category.allow().contains(Category.Referral.valueOf(to.name())))
            throw new RuleBroken(CaseRule.REFERRAL_NOT_FORESEEN);
        int number = made + 1;
        return new Handed(
                ReferralId.of(from.caseId, number).value(),
                number,
                Texts.required("request", request, Texts.STATEMENT),
                terms.now());
    }

    private static List<Party> sides(List<Party> parties) {
        if (parties == null || parties.size() < 2) throw new RuleBroken(CaseRule.TOO_FEW_PARTIES, "parties");
        Set<String> ids = new HashSet<>();
        return parties.stream().map(party -> side(party, ids)).toList();
    }

    private static Party side(Party party, Set<String> ids) {
        if (party == null) throw new RuleBroken(CaseRule.PARTY_UNCLEAR, "parties");
        String id = Texts.required("parties", party.partyId(), Texts.LINE);
        String name = Texts.optional("parties", party.name(), Texts.LINE);
        String organisation = Texts.optional("parties", party.organisationId(), Texts.LINE);
        if (!ids.add(id) || (name == null) == (organisation == null))
            throw new RuleBroken(CaseRule.PARTY_UNCLEAR, "parties");
        return new Party(
                id,
                Texts.optional("parties", party.subject(), Texts.LINE),
                organisation,
                name,
                Texts.optional("parties", party.phone(), Texts.LINE));
    }

    /** The turn during which something is handed over, and what the case is about. */
    record From(String caseId, String area, String category, Assignment turn) {}

    private record Handed(String referralId, int number, String request, Instant at) {}
}
