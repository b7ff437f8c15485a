package org.liuhe.sagas.disputes;

import static org.liuhe.sagas.Stories.AREA;
import static org.liuhe.sagas.Stories.CASE;
import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.dueAfter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReferredToMediation;
import org.liuhe.contracts.cases.EndCaseReferral;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.AssignCommittee;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeTerm;
import org.liuhe.contracts.disputes.DisputeTermPassed;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.FailureCause;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.NotAcceptedReason;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationDue;
import org.liuhe.contracts.disputes.OpenDispute;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.PassDisputeTerm;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.ReportCommitteeGap;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.SendToCourt;
import org.liuhe.contracts.disputes.TellPolice;
import org.liuhe.contracts.disputes.WithdrawDispute;
import org.liuhe.contracts.petitions.PetitionReferralWithdrawn;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.sagas.Fixtures;
import org.liuhe.sagas.Town;
import org.liuhe.sagas.cases.Directory;

class MediationSagaTest {

    private static final String REFERRAL = ReferralId.of(CASE, 1).value();
    private static final DisputeId ID = DisputeId.forReferral(REFERRAL);
    private static final String DISPUTE = ID.value();
    private static final Duration YEAR = Duration.ofDays(365);
    private static final List<Party> PARTIES =
            List.of(new Party("p1", "lin", null, "林", null), new Party("p2", "wang", null, "王", null));
    private static final List<OtherRoute> ROUTES = List.of(OtherRoute.LAWSUIT);

    private final Town town = new Town()
            .with("mediation", "org-mediation")
            .with("police", "org-police")
            .with("court", "org-court");
    private final SagaTestFixture<MediationSaga> saga = Fixtures.fixture(MediationSaga.class);

    @BeforeEach
    void directory() {
        saga.registerResource(new Directory(town.queries()));
    }

    @Test
    void opensTheDisputeThatACaseHandsOver() {
        saga.givenNoPriorActivity()
                .whenPublishingA(referral())
                .expectActiveSagas(1)
                .expectDispatchedCommands(new OpenDispute(
                        ID,
                        new ReferralId(REFERRAL),
                        CASE,
                        new OrganisationId("org-property"),
                        new AreaPath(AREA),
                        null,
                        "噪声",
                        PARTIES));
    }

    @Test
    void aRepeatedHandOffChangesNothing() {
        saga.givenAPublished(referral())
                .whenPublishingA(referral())
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void asksTheCommitteeOfTheArea() {
        saga.givenAPublished(referral())
                .whenPublishingA(opened())
                .expectActiveSagas(1)
                .expectDispatchedCommands(new AssignCommittee(ID, new OrganisationId("org-mediation")));
    }

    @Test
    void startsWithADisputeThatAPartyApplies() {
        saga.givenNoPriorActivity()
                .whenPublishingA(applied())
                .expectActiveSagas(1)
                .expectDispatchedCommands(new AssignCommittee(ID, new OrganisationId("org-mediation")));
    }

    @Test
    void aRepeatedOpeningAsksNobodyAgain() {
        saga.givenAPublished(applied())
                .whenPublishingA(applied())
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void reportsAnAreaWithoutACommittee() {
        town.without("mediation");
        saga.givenNoPriorActivity().whenPublishingA(applied()).expectDispatchedCommands(new ReportCommitteeGap(ID));
    }

    @Test
    void waitsForTheOperatorWhereNobodyServesAnApplicant() {
        saga.givenAPublished(applied())
                .whenPublishingA(new CommitteeGapFound(DISPUTE, AREA, false, START))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void tellsTheCaseThatNobodyServes() {
        endsWith(new CommitteeGapFound(DISPUTE, AREA, true, START), ReferralOutcome.NOBODY_SERVES);
    }

    @Test
    void remindsASilentCommitteeAndThenGivesUp() {
        givenAssigned()
                .whenTimeAdvancesTo(after(3))
                .expectDispatchedCommands(pass(DisputeTerm.DECIDE, after(3)))
                .expectNoScheduledDeadlines();
    }

    @Test
    void runsTheSecondTermOfASilentCommittee() {
        givenAssigned()
                .andThenAPublished(new DisputeTermPassed(DISPUTE, DisputeTerm.DECIDE, dueAfter(3), dueAfter(6), START))
                .whenTimeAdvancesTo(after(6))
                .expectDispatchedCommands(pass(DisputeTerm.DECIDE, after(6)));
    }

    @Test
    void aRepeatedAssignmentDoesNotBringTheFirstTermBack() {
        givenAssigned()
                .andThenAPublished(new DisputeTermPassed(DISPUTE, DisputeTerm.DECIDE, dueAfter(3), dueAfter(6), START))
                .whenPublishingA(new CommitteeAssigned(DISPUTE, "org-mediation", dueAfter(3), START))
                .expectScheduledDeadlineWithName(after(6), MediationSaga.DECIDE_DUE);
    }

    @Test
    void waitsForTheConsentOfThePartiesAndRemindsThem() {
        givenInvited().whenTimeAdvancesTo(after(5)).expectDispatchedCommands(pass(DisputeTerm.INVITE, after(5)));
    }

    @Test
    void silenceAfterTheReminderIsPassedOnToo() {
        givenInvited()
                .andThenAPublished(new PartiesReminded(DISPUTE, dueAfter(9), START))
                .whenTimeAdvancesTo(after(9))
                .expectDispatchedCommands(pass(DisputeTerm.INVITE, after(9)));
    }

    @Test
    void waitsForTheEndOfMediationOnceAllConsented() {
        givenConsented()
                .whenTimeElapses(YEAR)
                .expectDispatchedCommands(pass(DisputeTerm.FINISH, after(30)))
                .expectNoScheduledDeadlines();
    }

    @Test
    void waitsLongerAfterAnExtension() {
        givenConsented()
                .andThenAPublished(new MediationExtended(DISPUTE, dueAfter(60), START))
                .whenTimeElapses(YEAR)
                .expectDispatchedCommands(pass(DisputeTerm.FINISH, after(60)));
    }

    @Test
    void aRepeatedAcceptanceDoesNotUndoTheExtension() {
        givenConsented()
                .andThenAPublished(new MediationExtended(DISPUTE, dueAfter(60), START))
                .andThenAPublished(accepted())
                .whenTimeElapses(YEAR)
                .expectDispatchedCommands(pass(DisputeTerm.FINISH, after(60)));
    }

    @Test
    void waitsForSignaturesUnderAWrittenAgreement() {
        givenAgreed().whenTimeElapses(YEAR).expectDispatchedCommands(pass(DisputeTerm.SIGN, after(7)));
    }

    @Test
    void waitsForNothingBetweenWordAndEffectOfAnOralAgreement() {
        givenConsented()
                .whenPublishingA(new AgreementReached(DISPUTE, AgreementForm.ORAL, "c", List.of(), null, START))
                .expectNoScheduledDeadlines();
    }

    @Test
    void watchesEachObligationInTurnAndTheWindowForConfirmation() {
        givenEffective()
                .whenTimeElapses(YEAR)
                .expectDispatchedCommands(
                        new PassDisputeTerm(ID, DisputeTerm.PERFORM, "o2", after(10)),
                        new PassDisputeTerm(ID, DisputeTerm.PERFORM, "o1", after(20)),
                        pass(DisputeTerm.CONFIRMATION_WINDOW, after(30)));
    }

    @Test
    void waitsNoLongerForWhatIsDone() {
        givenEffective()
                .andThenAPublished(new ObligationConfirmed(DISPUTE, "o2", "p1", START))
                .andThenAPublished(new ConfirmationJointlyAsked(DISPUTE, START))
                .whenTimeElapses(YEAR)
                .expectDispatchedCommands(new PassDisputeTerm(ID, DisputeTerm.PERFORM, "o1", after(20)));
    }

    @Test
    void sendsAJointApplicationToTheCourt() {
        givenEffective()
                .whenPublishingA(new ConfirmationJointlyAsked(DISPUTE, START))
                .expectDispatchedCommands(new SendToCourt(ID, new OrganisationId("org-court")));
    }

    @Test
    void oneSideAloneGoesNowhere() {
        givenEffective()
                .whenPublishingA(new ConfirmationAsked(DISPUTE, "p1", START))
                .expectNoDispatchedCommands();
    }

    @Test
    void remindsASilentCourtUnlessItAnswers() {
        givenEffective()
                .andThenAPublished(new ConfirmationSent(DISPUTE, "org-court", dueAfter(5), START))
                .whenTimeAdvancesTo(after(5))
                .expectDispatchedCommands(pass(DisputeTerm.COURT_ANSWER, after(5)));
    }

    @Test
    void aCourtThatAnsweredIsNotReminded() {
        givenEffective()
                .andThenAPublished(new ConfirmationSent(DISPUTE, "org-court", dueAfter(5), START))
                .andThenAPublished(new AgreementConfirmed(DISPUTE, "org-court", "1", START))
                .whenTimeAdvancesTo(after(9))
                .expectNoDispatchedCommands();
    }

    @Test
    void tellsThePoliceOfARiskAndRemindsThem() {
        givenConsented()
                .whenPublishingA(new RiskReported(DISPUTE, "扬言动手", START))
                .expectDispatchedCommands(new TellPolice(ID, new OrganisationId("org-police")));
    }

    @Test
    void tellsTheOperatorWhereNoPoliceServe() {
        town.without("police");
        givenConsented()
                .whenPublishingA(new RiskReported(DISPUTE, "扬言动手", START))
                .expectDispatchedCommands(new TellPolice(ID, null));
    }

    @Test
    void silentPoliceAreMarkedAndAnsweringPoliceAreNot() {
        givenConsented()
                .andThenAPublished(new PoliceTold(DISPUTE, "org-police", dueAfter(5), START))
                .whenTimeAdvancesTo(after(5))
                .expectDispatchedCommands(pass(DisputeTerm.POLICE_ANSWER, after(5)));
    }

    @Test
    void everyEndComesBackToTheCase() {
        endsWith(
                new DisputeNotAccepted(DISPUTE, "org-mediation", NotAcceptedReason.NOT_CIVIL, "x", ROUTES, START),
                ReferralOutcome.MEDIATION_NOT_ACCEPTED);
    }

    @Test
    void aSilentCommitteeComesBackToTheCase() {
        endsWith(new DisputeUnanswered(DISPUTE, "org-mediation", ROUTES, START), ReferralOutcome.UNANSWERED);
    }

    @Test
    void aRefusalComesBackToTheCase() {
        endsWith(
                new MediationRefused(DISPUTE, "p2", true, false, null, ROUTES, START),
                ReferralOutcome.MEDIATION_REFUSED);
    }

    @Test
    void aFailureComesBackToTheCase() {
        endsWith(
                new MediationFailed(DISPUTE, FailureCause.NO_AGREEMENT, null, ROUTES, START),
                ReferralOutcome.MEDIATION_FAILED);
    }

    @Test
    void aSideThatIsErasedComesBackToTheCase() {
        endsWith(new PartyRemoved(DISPUTE, "p2", ROUTES, START), ReferralOutcome.MEDIATION_FAILED);
    }

    @Test
    void aPerformedAgreementComesBackToTheCase() {
        endsWith(new AgreementPerformed(DISPUTE, START), ReferralOutcome.AGREEMENT_PERFORMED);
    }

    @Test
    void aBrokenAgreementComesBackToTheCase() {
        endsWith(
                new AgreementBreached(DISPUTE, "o1", "p2", "x", false, ROUTES, START),
                ReferralOutcome.AGREEMENT_BREACHED);
    }

    @Test
    void isWithdrawnInTheMiddleByItsCase() {
        givenInvited()
                .whenPublishingA(new CaseReferralWithdrawn(
                        CASE, REFERRAL, ReferralKind.MEDIATION, 1, "org-property", "x", dueAfter(9), START))
                .expectActiveSagas(1)
                .expectDispatchedCommands(new WithdrawDispute(ID, null));
    }

    @Test
    void isWithdrawnInTheMiddleByItsPetition() {
        givenInvited()
                .whenPublishingA(new PetitionReferralWithdrawn("pet-1", REFERRAL, START))
                .expectActiveSagas(1)
                .expectDispatchedCommands(new WithdrawDispute(ID, null));
    }

    @Test
    void aWithdrawalEndsEverything() {
        endsWith(new DisputeWithdrawn(DISPUTE, null, START), ReferralOutcome.WITHDRAWN);
    }

    @Test
    void whatAPartyAppliedForComesBackToNobody() {
        saga.givenAPublished(applied())
                .whenPublishingA(new DisputeWithdrawn(DISPUTE, "p1", START))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void anotherDisputeIsNoneOfItsBusiness() {
        givenInvited()
                .whenPublishingA(new DisputeWithdrawn("dsp-other", null, START))
                .expectNoDispatchedCommands()
                .expectActiveSagas(1);
    }

    private void endsWith(Object last, ReferralOutcome outcome) {
        givenEffective()
                .andThenAPublished(new PoliceTold(DISPUTE, "org-police", dueAfter(50), START))
                .whenPublishingA(last)
                .expectDispatchedCommands(
                        new EndCaseReferral(new CaseId(CASE), new ReferralId(REFERRAL), outcome, DISPUTE))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    private ContinuedGivenState givenAssigned() {
        return saga.givenAPublished(referral())
                .andThenAPublished(opened())
                .andThenAPublished(new CommitteeAssigned(DISPUTE, "org-mediation", dueAfter(3), START));
    }

    private ContinuedGivenState givenInvited() {
        return givenAssigned().andThenAPublished(accepted());
    }

    private ContinuedGivenState givenConsented() {
        return givenInvited()
                .andThenAPublished(new PartyConsented(DISPUTE, "p1", false, false, START))
                .andThenAPublished(new PartyConsented(DISPUTE, "p2", false, true, START));
    }

    private ContinuedGivenState givenAgreed() {
        return givenConsented()
                .andThenAPublished(
                        new AgreementReached(DISPUTE, AgreementForm.WRITTEN, "c", List.of(), dueAfter(7), START));
    }

    private ContinuedGivenState givenEffective() {
        return givenAgreed()
                .andThenAPublished(new AgreementTookEffect(
                        DISPUTE,
                        AgreementForm.WRITTEN,
                        List.of(
                                new ObligationDue("o1", "p2", dueAfter(20)),
                                new ObligationDue("o2", "p1", dueAfter(10))),
                        dueAfter(30),
                        START));
    }

    private static CaseReferredToMediation referral() {
        return new CaseReferredToMediation(CASE, REFERRAL, 1, 1, AREA, null, "org-property", "噪声", PARTIES, START);
    }

    private static DisputeOpened opened() {
        return new DisputeOpened(
                DISPUTE,
                DisputeOrigin.CASE,
                CASE,
                REFERRAL,
                "org-property",
                null,
                AREA,
                null,
                "噪声",
                PARTIES,
                null,
                START);
    }

    private static DisputeOpened applied() {
        return new DisputeOpened(
                DISPUTE, DisputeOrigin.APPLICATION, null, null, null, null, AREA, null, "噪声", PARTIES, "p1", START);
    }

    private static DisputeAccepted accepted() {
        return new DisputeAccepted(DISPUTE, "org-mediation", dueAfter(5), dueAfter(30), START);
    }

    private static PassDisputeTerm pass(DisputeTerm term, Instant at) {
        return new PassDisputeTerm(ID, term, null, at);
    }
}
