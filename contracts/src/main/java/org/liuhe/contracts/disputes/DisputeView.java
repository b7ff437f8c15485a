package org.liuhe.contracts.disputes;

import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.matters.MatterHead;

/**
 * One dispute, as far as the reader may see it.
 *
 * @param whole false for those who may see the outcome only: then everything but the head, the origin, the routes and, for police and courts that
 *     handed it over, what they wrote themselves is empty
 * @param mediator number of the mediator's account, which the committee's staff are named by; null for those who see the outcome only
 * @param mediatorMe true where the reader is the mediator
 * @param recusalAsked whether a party asked for another mediator and nobody decided yet
 * @param routes where the parties can still turn, once it ended without performance
 */
public record DisputeView(
        MatterHead head,
        boolean whole,
        DisputeOrigin origin,
        String originId,
        String originOrganisation,
        String category,
        @PersonalData String request,
        String committee,
        boolean hasMediator,
        String mediator,
        boolean mediatorMe,
        boolean recusalAsked,
        List<PartyView> parties,
        List<SessionView> sessions,
        List<StatementView> proposals,
        List<StatementView> caucus,
        DueDate finishDue,
        AgreementView agreement,
        boolean riskReported,
        List<OtherRoute> routes) {}
