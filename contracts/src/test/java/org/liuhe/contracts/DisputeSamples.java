package org.liuhe.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.CaucusNoted;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeDueSettled;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeReferralEnded;
import org.liuhe.contracts.disputes.DisputeReferredToEnforcement;
import org.liuhe.contracts.disputes.DisputeTerm;
import org.liuhe.contracts.disputes.DisputeTermPassed;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.FailureCause;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediationExtensionAgreed;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.MediatorChosen;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.NamedBy;
import org.liuhe.contracts.disputes.NotAcceptedReason;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationDue;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.ObligationReportedDone;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.PoliceAnswered;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.ProposalMade;
import org.liuhe.contracts.disputes.RecusalAsked;
import org.liuhe.contracts.disputes.RecusalDeclined;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.SessionHeld;
import org.liuhe.contracts.disputes.SessionScheduled;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** One of each event of disputes. */
final class DisputeSamples {

    private static final String DISPUTE = "dsp-0192f3a0-7c1e-3d7a-8b2f-000000000004";
    private static final Instant AT = Instant.parse("2026-09-24T02:15:30.123Z");

    private DisputeSamples() {}

    static List<Event> all(DueDate due) {
        return List.of(
                new DisputeOpened(
                        DISPUTE,
                        DisputeOrigin.POLICE,
                        "case-3f0c6a0e-1d1b-3c55-9a53-000000000002",
                        "ref-0192f3a0-7c1e-3d7a-8b2f-000000000003",
                        "org-beishan-police",
                        HandOverGround.CIVIL_DISPUTE,
                        "hz/xihu/beishan/baochu/yujing",
                        "neighbour.noise",
                        "楼上半夜装修，老人睡不着",
                        List.of(
                                new Party("p1", "a3d1", null, "林女士", "0571-00000000"),
                                new Party("p2", null, "org-yujing-property", null, null)),
                        "p1",
                        AT),
                new CommitteeAssigned(DISPUTE, "org-beishan-mediation", due, AT),
                new CommitteeGapFound(DISPUTE, "hz/xihu/beishan/baochu/yujing", true, AT),
                new DisputeAccepted(DISPUTE, "org-beishan-mediation", due, due, AT),
                new DisputeNotAccepted(
                        DISPUTE,
                        "org-beishan-mediation",
                        NotAcceptedReason.EXCLUDED_BY_LAW,
                        "到期没有修",
                        List.of(OtherRoute.ARBITRATION, OtherRoute.LAWSUIT),
                        AT),
                new DisputeUnanswered(
                        DISPUTE, "org-beishan-mediation", List.of(OtherRoute.ARBITRATION, OtherRoute.LAWSUIT), AT),
                new PartyConsented(DISPUTE, "p2", true, true, AT),
                new PartiesReminded(DISPUTE, due, AT),
                new MediationRefused(
                        DISPUTE, "p2", true, true, "不愿意", List.of(OtherRoute.ARBITRATION, OtherRoute.LAWSUIT), AT),
                new MediatorChosen(DISPUTE, "p2", "b7c2", AT),
                new MediatorNamed(DISPUTE, "b7c2", NamedBy.PARTIES, AT),
                new RecusalAsked(DISPUTE, "p2", "不愿意", AT),
                new RecusalDeclined(DISPUTE, "不愿意", AT),
                new MediatorRecused(DISPUTE, "b7c2", "不愿意", AT),
                new SessionScheduled(DISPUTE, "ses-1", true, "社区调解室", AT, AT),
                new SessionHeld(DISPUTE, "ses-1", "双方到场", AT),
                new CaucusNoted(DISPUTE, "note-1", "p2", "错开时间", AT),
                new ProposalMade(DISPUTE, "prp-1", "p2", "错开时间", AT),
                new RiskReported(DISPUTE, "扬言动手", AT),
                new PoliceTold(DISPUTE, "org-beishan-mediation", due, AT),
                new PoliceAnswered(DISPUTE, "org-beishan-mediation", "错开时间", AT),
                new MediationExtensionAgreed(DISPUTE, "p2", AT),
                new MediationExtended(DISPUTE, due, AT),
                new AgreementReached(
                        DISPUTE,
                        AgreementForm.WRITTEN,
                        "晚十点后停工",
                        List.of(new Obligation(
                                "o1",
                                "p2",
                                "安装隔音垫，赔偿损失",
                                LocalDate.of(2026, 10, 1),
                                "p1",
                                new BigDecimal("4000.00"),
                                "银行转账")),
                        due,
                        AT,
                        "楼上装修，夜间施工三次",
                        "施工的时间和损失的赔偿",
                        "楼上一方未按约定的时间施工"),
                new PartySigned(DISPUTE, "p2", true, AT),
                new MediatorSigned(DISPUTE, "b7c2", AT),
                new AgreementSealed(DISPUTE, "org-beishan-mediation", AT),
                new AgreementTookEffect(
                        DISPUTE, AgreementForm.WRITTEN, List.of(new ObligationDue("o1", "p2", due)), due, AT),
                new ObligationReportedDone(DISPUTE, "o1", "p2", AT),
                new ObligationConfirmed(DISPUTE, "o1", "p2", AT),
                new ObligationOverdue(DISPUTE, "o1", "p2", due, AT),
                new AgreementPerformed(DISPUTE, AT),
                new AgreementBreached(
                        DISPUTE, "o1", "p2", "到期没有修", true, List.of(OtherRoute.ARBITRATION, OtherRoute.LAWSUIT), AT),
                new ConfirmationAsked(DISPUTE, "p2", AT),
                new ConfirmationJointlyAsked(DISPUTE, AT),
                new ConfirmationSent(DISPUTE, "org-beishan-mediation", due, AT),
                new AgreementConfirmed(DISPUTE, "org-beishan-mediation", "(2026)浙0106民特1号", AT),
                new ConfirmationRefused(DISPUTE, "org-beishan-mediation", "不愿意", AT),
                new ConfirmationWindowPassed(DISPUTE, due, AT),
                new DisputeTermPassed(DISPUTE, DisputeTerm.PERFORM, due, due, AT),
                new MediationFailed(
                        DISPUTE,
                        FailureCause.PARTY_ENDED,
                        "p2",
                        List.of(OtherRoute.ARBITRATION, OtherRoute.LAWSUIT),
                        AT),
                new DisputeWithdrawn(DISPUTE, "p2", AT),
                new PartyIdentified(DISPUTE, "p2", "a3d1", "org-beishan-mediation", AT),
                new PartyRemoved(DISPUTE, "p2", List.of(OtherRoute.ARBITRATION, OtherRoute.LAWSUIT), AT),
                new DisputeReferredToEnforcement(
                        DISPUTE,
                        "ref-0192f3a0-7c1e-3d7a-8b2f-000000000003",
                        "hz/xihu/beishan/baochu/yujing",
                        "neighbour.noise",
                        "org-beishan-mediation",
                        "p2",
                        "社区调解室",
                        "楼上半夜装修，老人睡不着",
                        AT),
                new DisputeDueSettled(DISPUTE, due, due, AT),
                new DisputeReferralEnded(
                        DISPUTE, "ref-0192f3a0-7c1e-3d7a-8b2f-000000000003", ReferralOutcome.RECTIFIED, "enf-5", AT),
                new OutcomeAcknowledged(DISPUTE, "org-beishan-mediation", AT));
    }
}
