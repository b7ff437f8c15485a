package org.liuhe.command.disputes;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.disputes.AgreeToExtension;
import org.liuhe.contracts.disputes.AnswerRisk;
import org.liuhe.contracts.disputes.AskRecusal;
import org.liuhe.contracts.disputes.CaucusNoted;
import org.liuhe.contracts.disputes.ChooseMediator;
import org.liuhe.contracts.disputes.DisputeReferralEnded;
import org.liuhe.contracts.disputes.DisputeReferredToEnforcement;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.EndDisputeReferral;
import org.liuhe.contracts.disputes.EndMediation;
import org.liuhe.contracts.disputes.FailureCause;
import org.liuhe.contracts.disputes.HoldSession;
import org.liuhe.contracts.disputes.KeepMediator;
import org.liuhe.contracts.disputes.MakeProposal;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediationExtensionAgreed;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediatorChosen;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.MediatorRelation;
import org.liuhe.contracts.disputes.NameMediator;
import org.liuhe.contracts.disputes.NamedBy;
import org.liuhe.contracts.disputes.NoteCaucus;
import org.liuhe.contracts.disputes.PoliceAnswered;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.ProposalMade;
import org.liuhe.contracts.disputes.RecusalAsked;
import org.liuhe.contracts.disputes.RecusalDeclined;
import org.liuhe.contracts.disputes.RecuseMediator;
import org.liuhe.contracts.disputes.ReferDisputeToEnforcement;
import org.liuhe.contracts.disputes.ReportRisk;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.ScheduleSession;
import org.liuhe.contracts.disputes.SessionHeld;
import org.liuhe.contracts.disputes.SessionScheduled;
import org.liuhe.contracts.disputes.TellPolice;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

class DisputeMediationTest extends DisputeStory {

    private static final ReferralId REFERRAL = ReferralId.of("dsp-1", 1);

    @Test
    void isMediatedByWhomAllPartiesChoose() {
        allConsented();
        accepts(choose("p1", CHEN), Town.LIN, new MediatorChosen(ID, "p1", CHEN, now()));
        happened(new MediatorChosen(ID, "p1", CHEN, now()));
        accepts(
                choose("p2", CHEN),
                Town.WANG,
                new MediatorChosen(ID, "p2", CHEN, now()),
                new MediatorNamed(ID, CHEN, NamedBy.PARTIES, now()));
        accepts(choose("p2", "li"), Town.WANG, new MediatorChosen(ID, "p2", "li", now()));
        refuses(choose("p2", CHEN), Town.LIN, CommonRule.NOT_YOURS);
    }

    @Test
    void isMediatedByWhomTheCommitteeNames() {
        allConsented();
        accepts(
                name(CHEN, MediatorRelation.NONE),
                Town.SECRETARY,
                new MediatorNamed(ID, CHEN, NamedBy.COMMITTEE, now()));
        refuses(name(CHEN, MediatorRelation.NONE), Town.LIN, CommonRule.NOT_YOURS);
        refuses(name(" ", MediatorRelation.NONE), Town.SECRETARY, CommonRule.TEXT_BLANK, "mediator");
    }

    @Test
    void refusesAMediatorRelatedToAParty() {
        allConsented();
        refuses(name(CHEN, MediatorRelation.KIN), Town.SECRETARY, DisputeRule.MEDIATOR_RELATED, "mediator");
        refuses(name("lin", MediatorRelation.NONE), Town.SECRETARY, DisputeRule.MEDIATOR_RELATED, "mediator");
        refuses(choose("p2", "wang"), Town.WANG, DisputeRule.MEDIATOR_RELATED, "mediator");
    }

    @Test
    void refusesAMediatorWhoBelongsToAPartysOrganisation() {
        happened(opening(List.of(PARTIES.get(0), new Party("p2", null, Town.PROPERTY, null, null))));
        allConsented();
        Actor both = new Actor("both", Set.of(Role.MEDIATOR), Set.of(Town.MEDIATION, Town.PROPERTY));
        refuses(name("both", MediatorRelation.NONE), both, DisputeRule.MEDIATOR_RELATED, "mediator");
        happened(new MediatorNamed(ID, "both", NamedBy.COMMITTEE, now()));
        refuses(new EndMediation(DISPUTE, null, null), both, DisputeRule.MEDIATOR_RELATED);
    }

    @Test
    void namesNobodyBeforeAllConsent() {
        invited();
        refuses(name(CHEN, MediatorRelation.NONE), Town.SECRETARY, DisputeRule.NOT_NOW);
    }

    @Test
    void isAskedForAnotherMediatorOnce() {
        mediated();
        AskRecusal command = new AskRecusal(DISPUTE, "p1", "与对方相熟", null);
        accepts(command, Town.LIN, new RecusalAsked(ID, "p1", "与对方相熟", now()));
        happened(new RecusalAsked(ID, "p1", "与对方相熟", now()));
        refuses(command, Town.LIN, DisputeRule.RECUSAL_ASKED_BEFORE);
    }

    @Test
    void isKeptByTheCommitteeButNotByTheMediatorAsked() {
        mediated();
        KeepMediator command = new KeepMediator(DISPUTE, "没有利害关系", null);
        refuses(command, Town.SECRETARY, DisputeRule.NO_RECUSAL_ASKED);
        happened(new RecusalAsked(ID, "p1", "r", now()));
        accepts(command, Town.SECRETARY, new RecusalDeclined(ID, "没有利害关系", now()));
        refuses(command, Town.CHEN, CommonRule.NOT_YOURS);
    }

    @Test
    void doesNotTakeBackAMediatorWhoRecused() {
        mediated();
        RecuseMediator command = new RecuseMediator(DISPUTE, "是亲戚", null);
        accepts(command, Town.CHEN, new MediatorRecused(ID, CHEN, "是亲戚", now()));
        accepts(command, Town.SECRETARY, new MediatorRecused(ID, CHEN, "是亲戚", now()));
        refuses(command, Town.LIN, CommonRule.NOT_YOURS);
        happened(new MediatorRecused(ID, CHEN, "是亲戚", now()));
        refuses(name(CHEN, MediatorRelation.NONE), Town.SECRETARY, DisputeRule.MEDIATOR_RECUSED, "mediator");
    }

    @Test
    void isHeldInSessions() {
        mediated();
        ScheduleSession schedule = new ScheduleSession(DISPUTE, "ses-1", true, "社区", now(), null);
        HoldSession hold = new HoldSession(DISPUTE, "ses-1", "双方到场", null);
        accepts(schedule, Town.CHEN, new SessionScheduled(ID, "ses-1", true, "社区", now(), now()));
        refuses(schedule, Town.LIN, DisputeRule.NOT_THE_MEDIATOR);
        refuses(hold, Town.CHEN, DisputeRule.SESSION_UNKNOWN, "sessionId");
        happened(new SessionScheduled(ID, "ses-1", true, "社区", now(), now()));
        absorbs(schedule, Town.CHEN);
        accepts(hold, Town.CHEN, new SessionHeld(ID, "ses-1", "双方到场", now()));
        happened(new SessionHeld(ID, "ses-1", "双方到场", now()));
        absorbs(hold, Town.CHEN);
    }

    @Test
    void hearsAPartyInConfidence() {
        mediated();
        NoteCaucus note = new NoteCaucus(DISPUTE, "note-1", "p1", "可以让步");
        accepts(note, Town.LIN, new CaucusNoted(ID, "note-1", "p1", "可以让步", now()));
        accepts(note, Town.CHEN, new CaucusNoted(ID, "note-1", "p1", "可以让步", now()));
        refuses(note, Town.WANG, CommonRule.NOT_YOURS);
        refuses(note, STRANGER, CommonRule.MATTER_UNKNOWN);
        refuses(new NoteCaucus(DISPUTE, "note-1", "p7", "x"), Town.CHEN, DisputeRule.PARTY_UNKNOWN);
        happened(new CaucusNoted(ID, "note-1", "p1", "可以让步", now()));
        absorbs(note, Town.LIN);
    }

    @Test
    void takesProposalsFromTheMediatorAndTheParties() {
        mediated();
        MakeProposal party = new MakeProposal(DISPUTE, "prp-1", "p1", "错开时间");
        MakeProposal mediator = new MakeProposal(DISPUTE, "prp-2", null, "错开时间");
        accepts(party, Town.LIN, new ProposalMade(ID, "prp-1", "p1", "错开时间", now()));
        accepts(mediator, Town.CHEN, new ProposalMade(ID, "prp-2", null, "错开时间", now()));
        refuses(mediator, Town.LIN, DisputeRule.NOT_THE_MEDIATOR);
        happened(new ProposalMade(ID, "prp-1", "p1", "错开时间", now()));
        absorbs(party, Town.LIN);
    }

    @Test
    void isFreeOfChargeWhateverIsWritten() {
        mediated();
        refuses(new MakeProposal(DISPUTE, "prp-1", null, "双方各付调解费一百元"), Town.CHEN, DisputeRule.FEE_FORBIDDEN, "text");
        accepts(
                new MakeProposal(DISPUTE, "prp-1", null, "本次不收调解费"),
                Town.CHEN,
                new ProposalMade(ID, "prp-1", null, "本次不收调解费", now()));
    }

    @Test
    void tellsThePoliceOfARiskOfViolence() {
        mediated();
        ReportRisk report = new ReportRisk(DISPUTE, "扬言动手", null);
        TellPolice tell = new TellPolice(DISPUTE, new OrganisationId(Town.POLICE));
        AnswerRisk answer = new AnswerRisk(DISPUTE, "已到场", null);
        accepts(report, Town.CHEN, new RiskReported(ID, "扬言动手", now()));
        accepts(report, Town.SECRETARY, new RiskReported(ID, "扬言动手", now()));
        refuses(report, Town.LIN, CommonRule.NOT_YOURS);
        absorbs(tell, SAGA);
        happened(new RiskReported(ID, "扬言动手", now()));
        refuses(report, Town.CHEN, DisputeRule.RISK_REPORTED_BEFORE);
        refuses(answer, Town.CONSTABLE, CommonRule.MATTER_UNKNOWN);
        PoliceTold told = new PoliceTold(ID, Town.POLICE, due(DisputeTerms.POLICE_ANSWER), now());
        accepts(tell, SAGA, told);
        happened(told);
        absorbs(tell, SAGA);
        accepts(answer, Town.CONSTABLE, new PoliceAnswered(ID, Town.POLICE, "已到场", now()));
        refuses(answer, Town.LIN, CommonRule.NOT_YOURS);
        happened(new PoliceAnswered(ID, Town.POLICE, "已到场", now()));
        refuses(answer, Town.CONSTABLE, DisputeRule.NO_RISK_REPORTED);
    }

    @Test
    void letsTheOperatorFindThePoliceThatNobodyFound() {
        mediated();
        happened(new RiskReported(ID, "扬言动手", now()), new PoliceTold(ID, null, due(DisputeTerms.POLICE_ANSWER), now()));
        absorbs(new TellPolice(DISPUTE, null), SAGA);
        accepts(
                new TellPolice(DISPUTE, new OrganisationId(Town.POLICE)),
                Town.OPERATOR,
                new PoliceTold(ID, Town.POLICE, due(DisputeTerms.POLICE_ANSWER), now()));
    }

    @Test
    void isExtendedOnceAndByAllParties() {
        mediated();
        accepts(extend("p1"), Town.LIN, new MediationExtensionAgreed(ID, "p1", now()));
        happened(new MediationExtensionAgreed(ID, "p1", now()));
        refuses(extend("p1"), Town.LIN, DisputeRule.EXTENSION_AGREED_BEFORE);
        MediationExtended more = new MediationExtended(ID, town.terms().extended(due(DisputeTerms.FINISH)), now());
        accepts(extend("p2"), Town.WANG, new MediationExtensionAgreed(ID, "p2", now()), more);
        happened(new MediationExtensionAgreed(ID, "p2", now()), more);
        refuses(extend("p2"), Town.WANG, DisputeRule.EXTENDED_BEFORE);
    }

    @Test
    void refusesAnExtensionAskedAfterTheTerm() {
        mediated();
        town.pass(Duration.ofHours(90));
        refuses(extend("p1"), Town.LIN, DisputeRule.EXTENSION_TOO_LATE);
    }

    @Test
    void isEndedByAPartyAtAnyTimeOrByTheMediator() {
        mediated();
        accepts(end("p1"), Town.LIN, failed(FailureCause.PARTY_ENDED, "p1"));
        accepts(end(null), Town.CHEN, failed(FailureCause.NO_AGREEMENT, null));
        refuses(end(null), Town.LIN, DisputeRule.NOT_THE_MEDIATOR);
        refuses(end("p1"), Town.WANG, CommonRule.NOT_YOURS);
        withdrawn();
        refuses(end("p1"), Town.LIN, DisputeRule.ENDED);
    }

    @Test
    void passesOnAViolationAtAPartysRequest() {
        mediated();
        ReferDisputeToEnforcement command = new ReferDisputeToEnforcement(DISPUTE, "p1", "3 幢", "违法搭建", null);
        DisputeReferredToEnforcement referred = new DisputeReferredToEnforcement(
                ID, REFERRAL.value(), Town.ESTATE.value(), null, Town.MEDIATION, "p1", "3 幢", "违法搭建", now());
        accepts(command, Town.CHEN, referred);
        refuses(command, Town.LIN, DisputeRule.NOT_THE_MEDIATOR);
        refuses(
                new ReferDisputeToEnforcement(DISPUTE, "p5", "3 幢", "违法搭建", null),
                Town.CHEN,
                DisputeRule.PARTY_UNKNOWN);
        happened(referred);
        refuses(command, Town.CHEN, DisputeRule.REFERRAL_OPEN);
    }

    @Test
    void takesTheOutcomeOfTheHandOffBackOnce() {
        mediated();
        EndDisputeReferral back = new EndDisputeReferral(DISPUTE, REFERRAL, ReferralOutcome.RECTIFIED, "enf-1");
        absorbs(back, Actor.system("enforcement"));
        happened(new DisputeReferredToEnforcement(
                ID, REFERRAL.value(), Town.ESTATE.value(), null, Town.MEDIATION, "p1", "3 幢", "违法搭建", now()));
        DisputeReferralEnded ended =
                new DisputeReferralEnded(ID, REFERRAL.value(), ReferralOutcome.RECTIFIED, "enf-1", now());
        accepts(back, Actor.system("enforcement"), ended);
        happened(ended);
        absorbs(back, Actor.system("enforcement"));
    }

    private MediationFailed failed(FailureCause cause, String partyId) {
        return new MediationFailed(ID, cause, partyId, ROUTES, now());
    }

    private static EndMediation end(String partyId) {
        return new EndMediation(DISPUTE, partyId, null);
    }

    private static AgreeToExtension extend(String partyId) {
        return new AgreeToExtension(DISPUTE, partyId, null);
    }

    private static ChooseMediator choose(String partyId, String mediator) {
        return new ChooseMediator(DISPUTE, partyId, mediator, MediatorRelation.NONE, null);
    }

    private static NameMediator name(String mediator, MediatorRelation relation) {
        return new NameMediator(DISPUTE, mediator, relation, null);
    }
}
