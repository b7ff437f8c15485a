package org.liuhe.command.complaints;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.moderation.PublicWords;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ConsentToBeKnown;
import org.liuhe.contracts.complaints.ReleaseToAccused;
import org.liuhe.contracts.complaints.ReleasedToAccused;
import org.liuhe.contracts.complaints.ReporterConsentWithdrawn;
import org.liuhe.contracts.complaints.ReporterConsented;
import org.liuhe.contracts.complaints.WithdrawConsentToBeKnown;

/** Whom the matter is about, and what they may know of the reporter; also after its end, for the record stays. */
abstract class ComplaintShield extends ComplaintReply {

    private String accused;
    private String presumedAccused;
    private boolean reporterMayBeKnown;

    final void isAbout(ComplaintFiled event) {
        accused = event.accused();
        presumedAccused = event.presumedAccused();
        reporterMayBeKnown = Boolean.TRUE.equals(event.reporterMayBeKnown());
    }

    @CommandHandler
    void decide(ConsentToBeKnown command, Actor actor, Terms terms) {
        refuseOthers(actor);
        refuseWhereNobodyIsAccused();
        if (!reporterMayBeKnown) apply(new ReporterConsented(id, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ReporterConsented event) {
        reporterMayBeKnown = true;
    }

    @CommandHandler
    void decide(WithdrawConsentToBeKnown command, Actor actor, Terms terms) {
        refuseOthers(actor);
        refuseWhereNobodyIsAccused();
        if (reporterMayBeKnown) apply(new ReporterConsentWithdrawn(id, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ReporterConsentWithdrawn event) {
        reporterMayBeKnown = false;
    }

    /** An operator does it, too: the office may be the accused, or there may be none. */
    @CommandHandler
    void decide(ReleaseToAccused command, Actor actor, Terms terms, KnownOrganisations organisations) {
        Optional<String> office = actor.organisations().stream()
                .filter(one -> organisations.serves(one, COMMUNITY, new AreaPath(area)))
                .findFirst();
        if (office.isEmpty() && !actor.has(Role.OPERATOR) || isAccused(actor, organisations))
            throw new RuleBroken(CommonRule.NOT_YOURS);
        refuseWhereNobodyIsAccused();
        Texts.required("text", command.text(), Texts.STATEMENT);
        String text = PublicWords.optional("text", command.text(), Texts.STATEMENT);
        apply(new ReleasedToAccused(id, office.orElse(null), text, terms.now()));
    }

    private boolean isAccused(Actor actor, KnownOrganisations organisations) {
        return actor.belongsTo(accused)
                || presumedAccused != null
                        && organisations.anyServes(actor.organisations(), presumedAccused, new AreaPath(area));
    }

    private void refuseWhereNobodyIsAccused() {
        if (accused == null && presumedAccused == null) throw new RuleBroken(ComplaintRule.NOBODY_ACCUSED);
    }
}
