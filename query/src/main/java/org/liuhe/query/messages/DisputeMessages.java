package org.liuhe.query.messages;

import static org.liuhe.contracts.messages.MessageKind.AGREEMENT_BREACHED;
import static org.liuhe.contracts.messages.MessageKind.AGREEMENT_CONFIRMED;
import static org.liuhe.contracts.messages.MessageKind.AGREEMENT_EFFECTIVE;
import static org.liuhe.contracts.messages.MessageKind.AGREEMENT_PERFORMED;
import static org.liuhe.contracts.messages.MessageKind.AGREEMENT_TO_SIGN;
import static org.liuhe.contracts.messages.MessageKind.CONFIRMATION_ASKED;
import static org.liuhe.contracts.messages.MessageKind.CONFIRMATION_REFUSED;
import static org.liuhe.contracts.messages.MessageKind.DISPUTE_INVITED;
import static org.liuhe.contracts.messages.MessageKind.DISPUTE_NOT_ACCEPTED;
import static org.liuhe.contracts.messages.MessageKind.DISPUTE_REMINDED;
import static org.liuhe.contracts.messages.MessageKind.MEDIATION_ENDED;
import static org.liuhe.contracts.messages.MessageKind.MEDIATOR_NAMED;
import static org.liuhe.contracts.messages.MessageKind.MEDIATOR_OPEN;
import static org.liuhe.contracts.messages.MessageKind.PERFORMANCE_DUE;
import static org.liuhe.contracts.messages.MessageKind.PERFORMANCE_OVERDUE;
import static org.liuhe.contracts.messages.MessageKind.SESSION_SET;

import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.MediatorChosen;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.SessionHeld;
import org.liuhe.contracts.disputes.SessionScheduled;
import org.liuhe.contracts.messages.MessageKind;
import org.springframework.stereotype.Component;

/** What the sides of a dispute are told who have an account (人民调解法 art. 17, 19, 26, 28 to 33). */
@Component
class DisputeMessages {

    private final MessageTable table;

    DisputeMessages(MessageTable table) {
        this.table = table;
    }

    void on(DisputeEvent event, Happening at) {
        invitation(event, at);
        mediation(event, at);
        agreement(event, at);
        confirmation(event, at);
        performance(event, at);
        end(event, at);
    }

    private void invitation(DisputeEvent event, Happening at) {
        String id = at.about();
        if (event instanceof DisputeAccepted accepted) {
            table.asked(id, DISPUTE_INVITED, accepted.inviteDue());
            table.tell(at, Told.until(DISPUTE_INVITED, accepted.inviteDue()));
        } else if (event instanceof PartiesReminded reminded) {
            table.close(id, DISPUTE_INVITED, DISPUTE_REMINDED);
            table.tellAsked(at, DISPUTE_INVITED, Told.until(DISPUTE_REMINDED, reminded.inviteDue()));
        } else if (event instanceof PartyConsented consent) {
            table.asked(id, consent.partyId(), null, null);
            table.closeOf(id, consent.partyId(), DISPUTE_INVITED, DISPUTE_REMINDED);
            if (consent.all()) all(at, MEDIATOR_OPEN);
        } else if (event instanceof PartyIdentified party) {
            table.party(id, party.partyId(), party.subject());
            table.tellWhatIsAsked(at, party.partyId());
        }
    }

    private void mediation(DisputeEvent event, Happening at) {
        String id = at.about();
        if (event instanceof MediatorChosen chosen) table.closeOf(id, chosen.partyId(), MEDIATOR_OPEN);
        else if (event instanceof MediatorNamed) {
            table.asked(id, null, null);
            next(at, Told.of(MEDIATOR_NAMED));
        } else if (event instanceof MediatorRecused) {
            table.close(id);
            all(at, MEDIATOR_OPEN);
        } else if (event instanceof SessionScheduled session) next(at, Told.at(SESSION_SET, session.startsAt()));
        else if (event instanceof SessionHeld) table.close(id);
    }

    private void agreement(DisputeEvent event, Happening at) {
        String id = at.about();
        if (event instanceof AgreementReached reached) {
            table.close(id);
            if (reached.form() == AgreementForm.WRITTEN) {
                table.asked(id, AGREEMENT_TO_SIGN, reached.signDue());
                table.tell(at, Told.until(AGREEMENT_TO_SIGN, reached.signDue()));
            }
        } else if (event instanceof PartySigned signed) {
            table.asked(id, signed.partyId(), null, null);
            table.closeOf(id, signed.partyId(), AGREEMENT_TO_SIGN);
        } else if (event instanceof AgreementTookEffect effect) {
            table.close(id);
            table.asked(id, AGREEMENT_EFFECTIVE, effect.confirmationDue());
            table.tell(at, Told.until(AGREEMENT_EFFECTIVE, effect.confirmationDue()));
            effect.obligations()
                    .forEach(each -> table.tell(
                            at, each.partyId(), Told.item(PERFORMANCE_DUE, each.due(), each.obligationId())));
        }
    }

    private void confirmation(DisputeEvent event, Happening at) {
        String id = at.about();
        if (event instanceof ConfirmationAsked asked) {
            table.closeOf(id, asked.partyId(), AGREEMENT_EFFECTIVE);
            table.tellOthers(
                    at,
                    asked.partyId(),
                    Told.until(
                            CONFIRMATION_ASKED,
                            table.due(id, AGREEMENT_EFFECTIVE).orElse(null)));
        } else if (event instanceof ConfirmationJointlyAsked || event instanceof ConfirmationWindowPassed) {
            table.asked(id, null, null);
            table.close(id, AGREEMENT_EFFECTIVE, CONFIRMATION_ASKED);
        } else if (event instanceof AgreementConfirmed) table.tell(at, Told.of(AGREEMENT_CONFIRMED));
        else if (event instanceof ConfirmationRefused) table.tell(at, Told.of(CONFIRMATION_REFUSED));
    }

    private void performance(DisputeEvent event, Happening at) {
        if (event instanceof ObligationConfirmed done) table.closeItem(at.about(), done.obligationId());
        else if (event instanceof ObligationOverdue late) {
            table.closeItem(at.about(), late.obligationId());
            table.tell(at, late.partyId(), Told.item(PERFORMANCE_OVERDUE, late.due(), late.obligationId()));
        }
    }

    private void end(DisputeEvent event, Happening at) {
        if (event instanceof DisputeNotAccepted || event instanceof DisputeUnanswered) ends(at, DISPUTE_NOT_ACCEPTED);
        else if (event instanceof CommitteeGapFound gap && gap.ends()) ends(at, DISPUTE_NOT_ACCEPTED);
        else if (event instanceof MediationRefused
                || event instanceof MediationFailed
                || event instanceof PartyRemoved
                || event instanceof DisputeWithdrawn) ends(at, MEDIATION_ENDED);
        else if (event instanceof AgreementPerformed) ends(at, AGREEMENT_PERFORMED);
        else if (event instanceof AgreementBreached) ends(at, AGREEMENT_BREACHED);
    }

    private void all(Happening at, MessageKind asked) {
        table.asked(at.about(), asked, null);
        table.tell(at, Told.of(asked));
    }

    private void ends(Happening at, MessageKind kind) {
        table.asked(at.about(), null, null);
        next(at, Told.of(kind));
    }

    private void next(Happening at, Told told) {
        table.close(at.about());
        table.tell(at, told);
    }
}
