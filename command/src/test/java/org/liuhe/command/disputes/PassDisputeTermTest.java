package org.liuhe.command.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Snapshots;
import org.liuhe.command.Town;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
import org.liuhe.contracts.disputes.DisputeTerm;
import org.liuhe.contracts.disputes.DisputeTermPassed;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.FailureCause;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PassDisputeTerm;
import org.liuhe.contracts.disputes.PoliceAnswered;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.RiskReported;

/** What silence does, and that a deadline that comes early, twice, or a year late does no harm. */
class PassDisputeTermTest extends DisputeStory {

    @Test
    void asksASilentCommitteeOnceMoreAndThenGivesUp() {
        assigned();
        DueDate first = due(DisputeTerms.DECIDE);
        absorbs(passing(DisputeTerm.DECIDE, first), SAGA);
        town.pass(Duration.ofHours(9));
        DueDate second = due(DisputeTerms.DECIDE);
        DisputeTermPassed passed = new DisputeTermPassed(ID, DisputeTerm.DECIDE, first, second, now());
        accepts(passing(DisputeTerm.DECIDE, first), SAGA, passed);
        happened(passed);
        absorbs(passing(DisputeTerm.DECIDE, first), SAGA);
        town.pass(Duration.ofDays(365));
        accepts(passing(DisputeTerm.DECIDE, second), SAGA, new DisputeUnanswered(ID, Town.MEDIATION, ROUTES, now()));
    }

    @Test
    void remindsSilentPartiesOnceAndThenTakesSilenceForNoConsent() {
        invited();
        DueDate first = due(DisputeTerms.INVITE);
        town.pass(Duration.ofHours(15));
        DueDate second = due(DisputeTerms.INVITE);
        accepts(passing(DisputeTerm.INVITE, first), SAGA, new PartiesReminded(ID, second, now()));
        happened(new PartiesReminded(ID, second, now()));
        absorbs(passing(DisputeTerm.INVITE, first), SAGA);
        town.pass(Duration.ofHours(15));
        accepts(
                passing(DisputeTerm.INVITE, second),
                SAGA,
                new MediationRefused(ID, null, false, true, null, ROUTES, now()));
    }

    @Test
    void failsWhereTheTermForMediationPasses() {
        mediated();
        DueDate finish = due(DisputeTerms.FINISH);
        town.pass(Duration.ofHours(90));
        accepts(
                passing(DisputeTerm.FINISH, finish),
                SAGA,
                new MediationFailed(ID, FailureCause.TERM_PASSED, null, ROUTES, now()));
    }

    @Test
    void absorbsTheOldTermAfterAnExtension() {
        mediated();
        DueDate finish = due(DisputeTerms.FINISH);
        happened(new MediationExtended(ID, town.terms().extended(finish), now()));
        town.pass(Duration.ofHours(90));
        absorbs(passing(DisputeTerm.FINISH, finish), SAGA);
    }

    @Test
    void failsWhereNobodySigns() {
        agreed(AgreementForm.WRITTEN);
        DueDate sign = due(DisputeTerms.SIGN);
        town.pass(Duration.ofHours(21));
        accepts(
                passing(DisputeTerm.SIGN, sign),
                SAGA,
                new MediationFailed(ID, FailureCause.NOT_SIGNED, null, ROUTES, now()));
    }

    @Test
    void marksAnObligationOverdueOnce() {
        effective();
        DueDate owed = due("mediation.performance");
        town.pass(Duration.ofHours(99));
        PassDisputeTerm command = new PassDisputeTerm(DISPUTE, DisputeTerm.PERFORM, "o1", owed.at());
        ObligationOverdue late = new ObligationOverdue(ID, "o1", "p2", owed, now());
        accepts(command, SAGA, late);
        happened(late);
        absorbs(command, SAGA);
        happened(new ObligationConfirmed(ID, "o2", null, now()));
        absorbs(new PassDisputeTerm(DISPUTE, DisputeTerm.PERFORM, "o2", owed.at()), SAGA);
    }

    @Test
    void closesTheWindowForConfirmationUnlessAllAsked() {
        effective();
        DueDate window = due(DisputeTerms.CONFIRMATION_WINDOW);
        town.pass(Duration.ofHours(33));
        accepts(
                passing(DisputeTerm.CONFIRMATION_WINDOW, window),
                SAGA,
                new ConfirmationWindowPassed(ID, window, now()));
        happened(new ConfirmationJointlyAsked(ID, now()));
        absorbs(passing(DisputeTerm.CONFIRMATION_WINDOW, window), SAGA);
    }

    @Test
    void marksASilentCourtAndSilentPolice() {
        beforeCourt();
        DueDate court = due(DisputeTerms.COURT_ANSWER);
        DueDate police = due(DisputeTerms.POLICE_ANSWER);
        happened(new RiskReported(ID, "r", now()), new PoliceTold(ID, Town.POLICE, police, now()));
        town.pass(Duration.ofHours(40));
        accepts(
                passing(DisputeTerm.COURT_ANSWER, court),
                SAGA,
                new DisputeTermPassed(ID, DisputeTerm.COURT_ANSWER, court, null, now()));
        accepts(
                passing(DisputeTerm.POLICE_ANSWER, police),
                SAGA,
                new DisputeTermPassed(ID, DisputeTerm.POLICE_ANSWER, police, null, now()));
        happened(
                new DisputeTermPassed(ID, DisputeTerm.COURT_ANSWER, court, null, now()),
                new PoliceAnswered(ID, Town.POLICE, "x", now()));
        absorbs(passing(DisputeTerm.COURT_ANSWER, court), SAGA);
        absorbs(passing(DisputeTerm.POLICE_ANSWER, police), SAGA);
    }

    @Test
    void absorbsEveryDeadlineThatFiresWhileTheDisputeEnds() {
        mediated();
        withdrawn();
        DueDate any = due(DisputeTerms.FINISH);
        town.pass(Duration.ofDays(400));
        for (DisputeTerm term : DisputeTerm.values()) absorbs(new PassDisputeTerm(DISPUTE, term, "o1", any.at()), SAGA);
    }

    @Test
    void survivesItsSnapshotAtEveryStage() {
        beforeCourt();
        happened(new ObligationConfirmed(ID, "o1", "p1", now()), new RiskReported(ID, "r", now()));
        Dispute dispute = new Dispute();
        for (Object event : past()) {
            Snapshots.evolve(dispute, event);
            assertThat(Snapshots.roundTrip(dispute)).usingRecursiveComparison().isEqualTo(dispute);
        }
    }
}
