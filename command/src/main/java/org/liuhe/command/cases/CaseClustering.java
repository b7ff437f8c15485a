package org.liuhe.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.ClusterCase;
import org.liuhe.contracts.cases.EndClustering;
import org.liuhe.contracts.cases.UnclusterCase;
import org.liuhe.contracts.cases.UnclusterCause;

/** What the holder handles together with another case, since both are about the same. */
abstract class CaseClustering extends CaseReferring {

    String complaintId;

    @CommandHandler
    void decide(ClusterCase command, Actor actor, Terms terms, KnownCases cases, KnownAreas areas, Clusters clusters) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseResolving();
        referrals.refuseWaiting();
        String lead = command.lead().value();
        if (lead.equals(id)) throw new RuleBroken(CaseRule.LEAD_UNSUITABLE, "lead");
        // what another organisation holds is told from what there is not by nothing
        KnownCases.Known other = cases.of(lead)
                .filter(known -> known.inHand() && turn.organisation().equals(known.holder()))
                .orElseThrow(() -> new RuleBroken(CaseRule.LEAD_NOT_IN_HAND, "lead"));
        KnownCases.Known self = cases.of(id).orElseThrow();
        if (!other.pack().equals(self.pack()) || !street(other, areas).equals(street(self, areas)))
            throw new RuleBroken(CaseRule.NOT_ALIKE, "lead");
        if (!Objects.equals(other.shield(), self.shield())) throw new RuleBroken(CaseRule.SHIELD_DIFFERS, "lead");
        clusters.join(id, lead);
        apply(new CaseClustered(
                id, complaintId, lead, other.complaintId(), turn.number(), turn.organisation(), terms.now()));
    }

    /** The street that the case lies in, or its own area where there is none around it. */
    private static AreaPath street(KnownCases.Known known, KnownAreas areas) {
        AreaPath area = new AreaPath(known.area());
        return Stream.iterate(Optional.of(area), Optional::isPresent, at -> at.flatMap(AreaPath::parent))
                .map(Optional::orElseThrow)
                .filter(at -> areas.level(at).filter(AreaLevel.STREET::equals).isPresent())
                .findFirst()
                .orElse(area);
    }

    @EventSourcingHandler
    void evolve(CaseClustered event) {
        holding.moved(event);
        leadCaseId = event.leadCaseId();
        leadComplaintId = event.leadComplaintId();
    }

    @CommandHandler
    void decide(UnclusterCase command, Actor actor, Terms terms, Clusters clusters) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        if (leadCaseId == null) throw new RuleBroken(CaseRule.NOT_CLUSTERED);
        unclustered(turn.organisation(), UnclusterCause.HOLDER, terms, clusters);
    }

    @CommandHandler
    void decide(EndClustering command, Terms terms, Clusters clusters) {
        if (command.lead().value().equals(leadCaseId)) unclustered(null, command.cause(), terms, clusters);
    }

    private void unclustered(String organisation, UnclusterCause cause, Terms terms, Clusters clusters) {
        clusters.part(id);
        apply(new CaseUnclustered(id, complaintId, leadCaseId, leadComplaintId, organisation, cause, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseUnclustered event) {
        holding.moved(event);
        leadCaseId = null;
        leadComplaintId = null;
    }
}
