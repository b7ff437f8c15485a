package org.liuhe.command.enforcement;

import java.util.List;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TeamFormed;

/** The joint team 联勤 of a task, and who of it is asked to go. */
class Team {

    static final String CAPABILITY = "enforcement";

    /** After so many declines the lead must dispatch by hand. */
    private static final int PATIENCE = 3;

    private String lead;
    private List<String> partners = List.of();
    private int dispatch;
    private int declines;
    private boolean leftToLead;
    private Inspection asked;

    void opened(String by) {
        lead = by;
    }

    void formed(TeamFormed event) {
        lead = event.lead();
        partners = List.copyOf(event.partners());
        leftToLead = false;
    }

    void dispatched(TaskDispatched event, String place) {
        dispatch = event.dispatch();
        leftToLead = false;
        asked = new Inspection(1, place, event.memberId(), event.member(), event.organisationId());
    }

    void declined(DispatchDeclined event) {
        declines = event.declines();
        asked = null;
    }

    void left() {
        leftToLead = true;
    }

    String lead() {
        return lead;
    }

    int dispatch() {
        return dispatch;
    }

    int declines() {
        return declines;
    }

    boolean isLeftToLead() {
        return leftToLead;
    }

    boolean isTired() {
        return declines >= PATIENCE;
    }

    /** Who is asked to go or went, with the inspection that is theirs at first; null where nobody is. */
    Inspection asked() {
        return asked;
    }

    void refuseOthersThanTheLead(Actor actor) {
        if (!actor.belongsTo(lead)) throw new RuleBroken(EnforcementRule.NOT_THE_LEAD);
    }

    /** The dispatch as the member who is asked may answer it. */
    Inspection askedOf(Actor actor, int number, boolean waiting) {
        if (asked == null || number != dispatch || !waiting) {
            if (number < 1 || number > dispatch) throw new RuleBroken(EnforcementRule.NOT_THE_MEMBER);
            throw new RuleBroken(EnforcementRule.DISPATCH_OVER, "dispatch", number);
        }
        if (!asked.member().equals(actor.subject())) throw new RuleBroken(EnforcementRule.NOT_THE_MEMBER);
        return asked;
    }

    boolean has(String organisation) {
        return organisation.equals(lead) || partners.contains(organisation);
    }

    /** A member who can be sent. */
    AvailabilityReported sendable(MemberId member, KnownMembers members, String field) {
        AvailabilityReported found =
                members.member(member.value()).orElseThrow(() -> new RuleBroken(EnforcementRule.MEMBER_UNKNOWN, field));
        if (!has(found.organisationId())) throw new RuleBroken(EnforcementRule.MEMBER_OUTSIDE_TEAM, field);
        return found;
    }

    /** As it is to be. */
    static TeamFormed formed(String taskId, FormTeam command, String area, KnownOrganisations known, Terms terms) {
        String lead = command.lead().value();
        if (!known.anyServes(List.of(lead), CAPABILITY, new AreaPath(area)))
            throw new RuleBroken(EnforcementRule.LEAD_ELSEWHERE, "lead", lead);
        List<String> partners = (command.partners() == null ? List.<OrganisationId>of() : command.partners())
                .stream()
                        .map(OrganisationId::value)
                        .distinct()
                        .filter(partner -> !partner.equals(lead))
                        .toList();
        for (String partner : partners) refuseUnfit(partner, known);
        return new TeamFormed(taskId, lead, partners, terms.now());
    }

    private static void refuseUnfit(String partner, KnownOrganisations known) {
        OrganisationRegistered organisation = known.organisation(partner)
                .orElseThrow(() -> new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "partners", partner));
        if (organisation.kind() != OrganisationKind.AGENCY
                && !organisation.capabilities().contains(CAPABILITY))
            throw new RuleBroken(EnforcementRule.PARTNER_UNFIT, "partners", partner);
    }
}
