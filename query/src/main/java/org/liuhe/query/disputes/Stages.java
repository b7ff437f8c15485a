package org.liuhe.query.disputes;

import java.util.Map;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.matters.MatterEvent;

/** Which stage an event leads to; whether it may happen there is the command side's to say. */
final class Stages {

    private static final Map<Class<?>, DisputeStage> TO = Map.ofEntries(
            Map.entry(DisputeOpened.class, DisputeStage.OPENED),
            Map.entry(CommitteeAssigned.class, DisputeStage.DECIDING),
            Map.entry(DisputeAccepted.class, DisputeStage.INVITING),
            Map.entry(DisputeNotAccepted.class, DisputeStage.NOT_ACCEPTED),
            Map.entry(DisputeUnanswered.class, DisputeStage.UNANSWERED),
            Map.entry(MediationRefused.class, DisputeStage.REFUSED),
            Map.entry(MediatorNamed.class, DisputeStage.MEDIATING),
            Map.entry(MediatorRecused.class, DisputeStage.CHOOSING),
            Map.entry(AgreementReached.class, DisputeStage.SIGNING),
            Map.entry(AgreementTookEffect.class, DisputeStage.EFFECTIVE),
            Map.entry(AgreementPerformed.class, DisputeStage.PERFORMED),
            Map.entry(AgreementBreached.class, DisputeStage.BREACHED),
            Map.entry(MediationFailed.class, DisputeStage.FAILED),
            Map.entry(PartyRemoved.class, DisputeStage.FAILED),
            Map.entry(DisputeWithdrawn.class, DisputeStage.WITHDRAWN));

    private Stages() {}

    static DisputeStage after(DisputeStage stage, MatterEvent event) {
        if (event instanceof CommitteeGapFound gap) return gap.ends() ? DisputeStage.UNSERVED : DisputeStage.GAP;
        if (event instanceof PartyConsented last && last.all()) return DisputeStage.CHOOSING;
        return TO.getOrDefault(event.getClass(), stage);
    }
}
