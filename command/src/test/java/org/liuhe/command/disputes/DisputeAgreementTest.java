package org.liuhe.command.disputes;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.disputes.AcknowledgeOutcome;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.AskConfirmation;
import org.liuhe.contracts.disputes.ConfirmAgreement;
import org.liuhe.contracts.disputes.ConfirmObligation;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationDue;
import org.liuhe.contracts.disputes.ObligationReportedDone;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.liuhe.contracts.disputes.RefuseConfirmation;
import org.liuhe.contracts.disputes.ReportBreach;
import org.liuhe.contracts.disputes.ReportObligationDone;
import org.liuhe.contracts.disputes.SealAgreement;
import org.liuhe.contracts.disputes.SendToCourt;
import org.liuhe.contracts.disputes.SignAgreement;
import org.liuhe.contracts.disputes.SignAsMediator;

class DisputeAgreementTest extends DisputeStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void isWrittenAndWaitsForItsSignatures() {
        mediated();
        accepts(
                write(AgreementForm.WRITTEN, TODAY.plusDays(6)),
                Town.CHEN,
                new AgreementReached(
                        ID,
                        AgreementForm.WRITTEN,
                        "晚十点后停工",
                        List.of(new Obligation("o1", "p2", "装隔音垫", TODAY.plusDays(6))),
                        due(DisputeTerms.SIGN),
                        now()));
    }

    @Test
    void saysWhatHappenedWhoAnswersForItAndHowItIsDone() {
        mediated();
        Obligation pays =
                new Obligation(null, "p2", "赔偿损失", TODAY.plusDays(6), "p1", new BigDecimal("4000.5"), " 银行转账 ");
        accepts(
                new RecordAgreement(
                        DISPUTE, AgreementForm.WRITTEN, "夜间施工", "损失的赔偿", " ", "晚十点后停工", List.of(pays), null),
                Town.CHEN,
                new AgreementReached(
                        ID,
                        AgreementForm.WRITTEN,
                        "晚十点后停工",
                        List.of(new Obligation(
                                "o1", "p2", "赔偿损失", TODAY.plusDays(6), "p1", new BigDecimal("4000.50"), "银行转账")),
                        due(DisputeTerms.SIGN),
                        now(),
                        "夜间施工",
                        "损失的赔偿",
                        null));
    }

    @Test
    void refusesAnAmountThatIsNoneAndOnesOwnCreditor() {
        mediated();
        refuses(
                record(List.of(new Obligation(null, "p2", "x", null, "p1", new BigDecimal("0.001"), null))),
                Town.CHEN,
                DisputeRule.AMOUNT_WRONG,
                "amount");
        refuses(
                record(List.of(new Obligation(null, "p2", "x", null, "p2", null, null))),
                Town.CHEN,
                DisputeRule.OWES_ITSELF,
                "toPartyId");
    }

    @Test
    void bindsAtOnceWhereItIsOral() {
        mediated();
        DueDate agreed = new DueDate(
                Instant.parse("2026-11-30T16:00:00Z"),
                "mediation.agreed-day",
                "人民调解法",
                "第三十一条第一款",
                "2010年8月28日通过",
                6,
                DueDate.Unit.DAYS,
                TODAY,
                TODAY.plusDays(6),
                List.of(),
                false);
        accepts(
                write(AgreementForm.ORAL, TODAY.plusDays(6)),
                Town.CHEN,
                new AgreementReached(
                        ID,
                        AgreementForm.ORAL,
                        "晚十点后停工",
                        List.of(new Obligation("o1", "p2", "装隔音垫", TODAY.plusDays(6))),
                        null,
                        now()),
                new AgreementTookEffect(
                        ID,
                        AgreementForm.ORAL,
                        List.of(new ObligationDue("o1", "p2", agreed)),
                        due(DisputeTerms.CONFIRMATION_WINDOW),
                        now()));
    }

    @Test
    void saysWhoDoesWhatAndByWhen() {
        mediated();
        refuses(record(List.of()), Town.CHEN, DisputeRule.OBLIGATION_MISSING, "obligations");
        refuses(write(AgreementForm.WRITTEN, TODAY.minusDays(1)), Town.CHEN, DisputeRule.OBLIGATION_DATE_PAST);
        refuses(record(List.of(new Obligation(null, "p8", "x", null))), Town.CHEN, DisputeRule.PARTY_UNKNOWN);
        refuses(record(List.of(new Obligation(null, "p1", " ", null))), Town.CHEN, CommonRule.TEXT_BLANK);
        refuses(record(List.of(new Obligation(null, "p1", "付调解费", null))), Town.CHEN, DisputeRule.FEE_FORBIDDEN);
        refuses(write(AgreementForm.WRITTEN, null), Town.LIN, DisputeRule.NOT_THE_MEDIATOR);
    }

    @Test
    void isSignedByThePartiesFirst() {
        agreed(AgreementForm.WRITTEN);
        accepts(sign("p1"), Town.LIN, new PartySigned(ID, "p1", false, now()));
        refuses(sign("p1"), Town.WANG, CommonRule.NOT_YOURS);
        signed("p1");
        refuses(sign("p1"), Town.LIN, DisputeRule.SIGNED_BEFORE);
    }

    @Test
    void refusesSignaturesInTheWrongOrder() {
        agreed(AgreementForm.WRITTEN);
        signed("p1");
        refuses(new SignAsMediator(DISPUTE, null), Town.CHEN, DisputeRule.PARTIES_SIGN_FIRST);
        refuses(new SealAgreement(DISPUTE, null), Town.SECRETARY, DisputeRule.PARTIES_SIGN_FIRST);
        signed("p2");
        refuses(new SealAgreement(DISPUTE, null), Town.SECRETARY, DisputeRule.MEDIATOR_SIGNS_BEFORE_SEAL);
        accepts(new SignAsMediator(DISPUTE, null), Town.CHEN, new MediatorSigned(ID, CHEN, now()));
    }

    @Test
    void isSignedByTheMediatorOnce() {
        mediatorSigned();
        refuses(new SignAsMediator(DISPUTE, null), Town.CHEN, DisputeRule.SIGNED_BEFORE);
        refuses(new SignAsMediator(DISPUTE, null), Town.SECRETARY, DisputeRule.NOT_THE_MEDIATOR);
    }

    @Test
    void takesEffectWithTheSeal() {
        mediatorSigned();
        accepts(
                new SealAgreement(DISPUTE, null),
                Town.SECRETARY,
                new AgreementSealed(ID, Town.MEDIATION, now()),
                effect(AgreementForm.WRITTEN));
        refuses(new SealAgreement(DISPUTE, null), Town.LIN, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesToSealAnAgreementTwice() {
        effective();
        refuses(new SealAgreement(DISPUTE, null), Town.SECRETARY, DisputeRule.SEALED_BEFORE);
    }

    @Test
    void isPerformedOnceTheOtherSideConfirmsEveryObligation() {
        effective();
        accepts(done("o1"), Town.WANG, new ObligationReportedDone(ID, "o1", "p2", now()));
        refuses(done("o1"), Town.LIN, DisputeRule.NOT_YOUR_OBLIGATION);
        refuses(done("o9"), Town.LIN, DisputeRule.OBLIGATION_UNKNOWN, "obligationId");
        accepts(confirm("o1", "p1"), Town.LIN, new ObligationConfirmed(ID, "o1", "p1", now()));
        refuses(confirm("o1", "p2"), Town.WANG, DisputeRule.OWN_OBLIGATION, "partyId");
        happened(new ObligationConfirmed(ID, "o1", "p1", now()));
        refuses(confirm("o1", "p1"), Town.LIN, DisputeRule.OBLIGATION_SETTLED, "obligationId");
        accepts(
                confirm("o2", null),
                Town.CHEN,
                new ObligationConfirmed(ID, "o2", null, now()),
                new AgreementPerformed(ID, now()));
    }

    @Test
    void isBrokenAndThePartiesAreToldThatTheyMaySue() {
        effective();
        accepts(
                breach("o1", "p1"),
                Town.LIN,
                new AgreementBreached(ID, "o1", "p2", "没有停工", false, List.of(OtherRoute.LAWSUIT), now()));
        refuses(breach("o1", "p2"), Town.WANG, DisputeRule.OWN_OBLIGATION);
    }

    @Test
    void isBrokenAndTheCourtEnforcesWhatItConfirmed() {
        beforeCourt();
        happened(new AgreementConfirmed(ID, Town.COURT, "1 号", now()));
        accepts(
                breach("o1", "p1"),
                Town.LIN,
                new AgreementBreached(ID, "o1", "p2", "没有停工", true, List.of(OtherRoute.COURT_ENFORCEMENT), now()));
    }

    @Test
    void doesNotGoToCourtWhereOneSideAlone() {
        effective();
        accepts(ask("p1"), Town.LIN, new ConfirmationAsked(ID, "p1", now()));
        happened(new ConfirmationAsked(ID, "p1", now()));
        refuses(ask("p1"), Town.LIN, DisputeRule.CONFIRMATION_ASKED_BEFORE);
        absorbs(new SendToCourt(DISPUTE, new OrganisationId(Town.COURT)), SAGA);
        refuses(new ConfirmAgreement(DISPUTE, "1 号", null), Town.JUDGE, DisputeRule.NOT_BEFORE_COURT);
    }

    @Test
    void goesToCourtWhereAllSidesAsk() {
        effective();
        happened(new ConfirmationAsked(ID, "p1", now()));
        accepts(ask("p2"), Town.WANG, new ConfirmationAsked(ID, "p2", now()), new ConfirmationJointlyAsked(ID, now()));
    }

    @Test
    void isSentToTheCourtOnce() {
        jointlyAsked();
        SendToCourt command = new SendToCourt(DISPUTE, new OrganisationId(Town.COURT));
        ConfirmationSent sent = new ConfirmationSent(ID, Town.COURT, due(DisputeTerms.COURT_ANSWER), now());
        accepts(command, SAGA, sent);
        happened(sent);
        absorbs(command, SAGA);
    }

    @Test
    void mayBeConfirmedUntilTheLastMomentOfTheThirtyDays() {
        effective();
        town.pass(Duration.ofHours(33).minusMillis(1));
        accepts(ask("p1"), Town.LIN, new ConfirmationAsked(ID, "p1", now()));
    }

    @Test
    void refusesConfirmationAskedOnDayThirtyOne() {
        effective();
        town.pass(Duration.ofHours(33));
        refuses(ask("p1"), Town.LIN, DisputeRule.CONFIRMATION_TOO_LATE);
    }

    @Test
    void refusesConfirmationOnceTheWindowPassed() {
        effective();
        happened(new ConfirmationWindowPassed(ID, due(DisputeTerms.CONFIRMATION_WINDOW), now()));
        refuses(ask("p1"), Town.LIN, DisputeRule.CONFIRMATION_TOO_LATE);
    }

    @Test
    void isConfirmedOrNotByItsCourtOnce() {
        beforeCourt();
        accepts(
                new ConfirmAgreement(DISPUTE, "1 号", null),
                Town.JUDGE,
                new AgreementConfirmed(ID, Town.COURT, "1 号", now()));
        accepts(
                new RefuseConfirmation(DISPUTE, "内容不明确", null),
                Town.JUDGE,
                new ConfirmationRefused(ID, Town.COURT, "内容不明确", now()));
        refuses(new ConfirmAgreement(DISPUTE, "1 号", null), Town.LIN, CommonRule.NOT_YOURS);
        refuses(new ConfirmAgreement(DISPUTE, "1 号", null), STRANGER, CommonRule.MATTER_UNKNOWN);
        happened(new AgreementConfirmed(ID, Town.COURT, "1 号", now()));
        refuses(new RefuseConfirmation(DISPUTE, "r", null), Town.JUDGE, DisputeRule.NOT_BEFORE_COURT);
    }

    /** What the court decides on an application that was made stands, whoever is gone meanwhile. */
    @Test
    void theCourtAnswersEvenOnceAPartyIsGone() {
        beforeCourt();
        happened(new PartyRemoved(ID, "p2", List.of(OtherRoute.values()), now()));
        accepts(
                new RefuseConfirmation(DISPUTE, "一方已不在", null),
                Town.JUDGE,
                new ConfirmationRefused(ID, Town.COURT, "一方已不在", now()));
    }

    @Test
    void isAcknowledgedByThePoliceWhoHandedItOver() {
        handedOverByThePolice();
        AcknowledgeOutcome command = new AcknowledgeOutcome(DISPUTE, null);
        refuses(command, Town.CONSTABLE, DisputeRule.NOT_NOW);
        invited();
        happened(new MediationRefused(ID, "p1", false, false, "r", ROUTES, now()));
        accepts(command, Town.CONSTABLE, new OutcomeAcknowledged(ID, Town.POLICE, now()));
        refuses(command, Town.LIN, CommonRule.NOT_YOURS);
        happened(new OutcomeAcknowledged(ID, Town.POLICE, now()));
        refuses(command, Town.CONSTABLE, DisputeRule.NO_OUTCOME_OWED);
    }

    private static RecordAgreement write(AgreementForm form, LocalDate by) {
        return new RecordAgreement(DISPUTE, form, "晚十点后停工", List.of(new Obligation(null, "p2", "装隔音垫", by)), null);
    }

    private static RecordAgreement record(List<Obligation> obligations) {
        return new RecordAgreement(DISPUTE, AgreementForm.WRITTEN, "晚十点后停工", obligations, null);
    }

    private static SignAgreement sign(String partyId) {
        return new SignAgreement(DISPUTE, partyId, null);
    }

    private static ReportObligationDone done(String obligationId) {
        return new ReportObligationDone(DISPUTE, obligationId, null);
    }

    private static ConfirmObligation confirm(String obligationId, String partyId) {
        return new ConfirmObligation(DISPUTE, obligationId, partyId, null);
    }

    private static ReportBreach breach(String obligationId, String partyId) {
        return new ReportBreach(DISPUTE, obligationId, partyId, "没有停工", null);
    }

    private static AskConfirmation ask(String partyId) {
        return new AskConfirmation(DISPUTE, partyId, null);
    }
}
