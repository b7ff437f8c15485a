package org.liuhe.api.disputes;

import java.util.List;
import org.liuhe.api.disputes.Bodies.DisputeAgreement;
import org.liuhe.api.disputes.Bodies.DisputeApplication;
import org.liuhe.api.disputes.Bodies.DisputeBodyNamed;
import org.liuhe.api.disputes.Bodies.DisputeBreach;
import org.liuhe.api.disputes.Bodies.DisputeCaucus;
import org.liuhe.api.disputes.Bodies.DisputeDecline;
import org.liuhe.api.disputes.Bodies.DisputeEnding;
import org.liuhe.api.disputes.Bodies.DisputeHandOver;
import org.liuhe.api.disputes.Bodies.DisputeIdentity;
import org.liuhe.api.disputes.Bodies.DisputeMediatorChoice;
import org.liuhe.api.disputes.Bodies.DisputeMediatorNaming;
import org.liuhe.api.disputes.Bodies.DisputeNothing;
import org.liuhe.api.disputes.Bodies.DisputeObligation;
import org.liuhe.api.disputes.Bodies.DisputeObligationJudged;
import org.liuhe.api.disputes.Bodies.DisputeParty;
import org.liuhe.api.disputes.Bodies.DisputePartyReason;
import org.liuhe.api.disputes.Bodies.DisputePromise;
import org.liuhe.api.disputes.Bodies.DisputeProposal;
import org.liuhe.api.disputes.Bodies.DisputeReason;
import org.liuhe.api.disputes.Bodies.DisputeRuling;
import org.liuhe.api.disputes.Bodies.DisputeSession;
import org.liuhe.api.disputes.Bodies.DisputeSessionSummary;
import org.liuhe.api.disputes.Bodies.DisputeSide;
import org.liuhe.api.disputes.Bodies.DisputeViolation;
import org.liuhe.api.disputes.Bodies.DisputeWarning;
import org.liuhe.api.disputes.Bodies.DisputeWords;
import org.liuhe.api.matters.Act;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.disputes.AcceptDispute;
import org.liuhe.contracts.disputes.AcknowledgeOutcome;
import org.liuhe.contracts.disputes.AgreeToExtension;
import org.liuhe.contracts.disputes.AnswerRisk;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.disputes.AskConfirmation;
import org.liuhe.contracts.disputes.AskRecusal;
import org.liuhe.contracts.disputes.AssignCommittee;
import org.liuhe.contracts.disputes.ChooseMediator;
import org.liuhe.contracts.disputes.ConfirmAgreement;
import org.liuhe.contracts.disputes.ConfirmObligation;
import org.liuhe.contracts.disputes.Consent;
import org.liuhe.contracts.disputes.DeclineDispute;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.EndMediation;
import org.liuhe.contracts.disputes.HandOverDispute;
import org.liuhe.contracts.disputes.HoldSession;
import org.liuhe.contracts.disputes.IdentifyParty;
import org.liuhe.contracts.disputes.KeepMediator;
import org.liuhe.contracts.disputes.MakeProposal;
import org.liuhe.contracts.disputes.NameMediator;
import org.liuhe.contracts.disputes.NoteCaucus;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.liuhe.contracts.disputes.RecuseMediator;
import org.liuhe.contracts.disputes.ReferDisputeToEnforcement;
import org.liuhe.contracts.disputes.RefuseConfirmation;
import org.liuhe.contracts.disputes.RefuseMediation;
import org.liuhe.contracts.disputes.RemoveParty;
import org.liuhe.contracts.disputes.ReportBreach;
import org.liuhe.contracts.disputes.ReportObligationDone;
import org.liuhe.contracts.disputes.ReportRisk;
import org.liuhe.contracts.disputes.ScheduleSession;
import org.liuhe.contracts.disputes.SealAgreement;
import org.liuhe.contracts.disputes.SendToCourt;
import org.liuhe.contracts.disputes.SignAgreement;
import org.liuhe.contracts.disputes.SignAsMediator;
import org.liuhe.contracts.disputes.TellPolice;
import org.liuhe.contracts.disputes.WithdrawDispute;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.referrals.Party;

/** All acts about a dispute; the REST resources and the page make their commands here. */
final class DisputeActs {

    static final Act<DisputeApplication> APPLY = Act.opening(
            MatterKind.DISPUTE,
            "apply",
            DisputeApplication.class,
            (id, version, key, body) -> new ApplyForMediation(
                    new DisputeId(id),
                    new AreaPath(body.area()),
                    blank(body.category()),
                    body.request(),
                    organisation(body.organisation()),
                    body.name(),
                    body.phone(),
                    sides(body.others()),
                    body.proceedingsRunning()));
    static final Act<DisputeHandOver> HAND_OVER = Act.opening(
            MatterKind.DISPUTE,
            "hand-over",
            DisputeHandOver.class,
            (id, version, key, body) -> new HandOverDispute(
                    new DisputeId(id),
                    organisation(body.organisation()),
                    body.ground(),
                    new AreaPath(body.area()),
                    blank(body.category()),
                    body.request(),
                    sides(body.parties()),
                    body.civil(),
                    body.punishable(),
                    body.injury(),
                    body.proceedingsRunning()));
    static final Act<DisputeParty> CONSENT = Act.about(
            MatterKind.DISPUTE,
            "consent",
            DisputeParty.class,
            (id, version, key, body) -> new Consent(new DisputeId(id), body.partyId(), version));
    static final Act<DisputePartyReason> REFUSE = Act.about(
            MatterKind.DISPUTE,
            "refuse",
            DisputePartyReason.class,
            (id, version, key, body) -> new RefuseMediation(new DisputeId(id), body.partyId(), body.reason(), version));
    static final Act<DisputeMediatorChoice> CHOOSE_MEDIATOR = Act.about(
            MatterKind.DISPUTE,
            "choose-mediator",
            DisputeMediatorChoice.class,
            (id, version, key, body) ->
                    new ChooseMediator(new DisputeId(id), body.partyId(), body.mediator(), body.relation(), version));
    static final Act<DisputePartyReason> ASK_RECUSAL = Act.about(
            MatterKind.DISPUTE,
            "ask-recusal",
            DisputePartyReason.class,
            (id, version, key, body) -> new AskRecusal(new DisputeId(id), body.partyId(), body.reason(), version));
    static final Act<DisputeCaucus> CAUCUS = Act.about(
            MatterKind.DISPUTE,
            "caucus",
            DisputeCaucus.class,
            (id, version, key, body) -> new NoteCaucus(
                    new DisputeId(id), Ids.derived("note-", id + "\n" + key), body.partyId(), body.text()));
    static final Act<DisputeProposal> PROPOSE = Act.about(
            MatterKind.DISPUTE,
            "propose",
            DisputeProposal.class,
            (id, version, key, body) -> new MakeProposal(
                    new DisputeId(id), Ids.derived("prp-", id + "\n" + key), blank(body.partyId()), body.text()));
    static final Act<DisputeParty> AGREE_EXTENSION = Act.about(
            MatterKind.DISPUTE,
            "agree-extension",
            DisputeParty.class,
            (id, version, key, body) -> new AgreeToExtension(new DisputeId(id), body.partyId(), version));
    static final Act<DisputeParty> SIGN = Act.about(
            MatterKind.DISPUTE,
            "sign",
            DisputeParty.class,
            (id, version, key, body) -> new SignAgreement(new DisputeId(id), body.partyId(), version));
    static final Act<DisputeObligation> REPORT_DONE = Act.about(
            MatterKind.DISPUTE,
            "report-done",
            DisputeObligation.class,
            (id, version, key, body) -> new ReportObligationDone(new DisputeId(id), body.obligationId(), version));
    static final Act<DisputeObligationJudged> CONFIRM_DONE = Act.about(
            MatterKind.DISPUTE,
            "confirm-done",
            DisputeObligationJudged.class,
            (id, version, key, body) ->
                    new ConfirmObligation(new DisputeId(id), body.obligationId(), blank(body.partyId()), version));
    static final Act<DisputeBreach> REPORT_BREACH = Act.about(
            MatterKind.DISPUTE,
            "report-breach",
            DisputeBreach.class,
            (id, version, key, body) -> new ReportBreach(
                    new DisputeId(id), body.obligationId(), blank(body.partyId()), body.explanation(), version));
    static final Act<DisputeParty> ASK_CONFIRMATION = Act.about(
            MatterKind.DISPUTE,
            "ask-confirmation",
            DisputeParty.class,
            (id, version, key, body) -> new AskConfirmation(new DisputeId(id), body.partyId(), version));
    static final Act<DisputeEnding> END = Act.about(
            MatterKind.DISPUTE,
            "end",
            DisputeEnding.class,
            (id, version, key, body) -> new EndMediation(new DisputeId(id), blank(body.partyId()), version));
    static final Act<DisputeNothing> WITHDRAW = Act.about(
            MatterKind.DISPUTE,
            "withdraw",
            DisputeNothing.class,
            (id, version, key, body) -> new WithdrawDispute(new DisputeId(id), version));
    static final Act<DisputeNothing> ACCEPT = Act.about(
            MatterKind.DISPUTE,
            "accept",
            DisputeNothing.class,
            (id, version, key, body) -> new AcceptDispute(new DisputeId(id), version));
    static final Act<DisputeDecline> DECLINE = Act.about(
            MatterKind.DISPUTE,
            "decline",
            DisputeDecline.class,
            (id, version, key, body) ->
                    new DeclineDispute(new DisputeId(id), body.reason(), body.explanation(), version));
    static final Act<DisputeMediatorNaming> NAME_MEDIATOR = Act.about(
            MatterKind.DISPUTE,
            "name-mediator",
            DisputeMediatorNaming.class,
            (id, version, key, body) -> new NameMediator(new DisputeId(id), body.mediator(), body.relation(), version));
    static final Act<DisputeReason> KEEP_MEDIATOR = Act.about(
            MatterKind.DISPUTE,
            "keep-mediator",
            DisputeReason.class,
            (id, version, key, body) -> new KeepMediator(new DisputeId(id), body.reason(), version));
    static final Act<DisputeReason> RECUSE = Act.about(
            MatterKind.DISPUTE,
            "recuse",
            DisputeReason.class,
            (id, version, key, body) -> new RecuseMediator(new DisputeId(id), body.reason(), version));
    static final Act<DisputeNothing> SEAL = Act.about(
            MatterKind.DISPUTE,
            "seal",
            DisputeNothing.class,
            (id, version, key, body) -> new SealAgreement(new DisputeId(id), version));
    static final Act<DisputeIdentity> IDENTIFY_PARTY = Act.about(
            MatterKind.DISPUTE,
            "identify-party",
            DisputeIdentity.class,
            (id, version, key, body) -> new IdentifyParty(
                    new DisputeId(id),
                    body.partyId(),
                    blank(body.subject()),
                    blank(body.account()),
                    organisation(body.organisation()),
                    version));
    static final Act<DisputeSession> SCHEDULE_SESSION = Act.about(
            MatterKind.DISPUTE,
            "schedule-session",
            DisputeSession.class,
            (id, version, key, body) -> new ScheduleSession(
                    new DisputeId(id),
                    Ids.derived("ses-", id + "\n" + key),
                    body.open(),
                    body.place(),
                    body.startsAt(),
                    version));
    static final Act<DisputeSessionSummary> HOLD_SESSION = Act.about(
            MatterKind.DISPUTE,
            "hold-session",
            DisputeSessionSummary.class,
            (id, version, key, body) -> new HoldSession(new DisputeId(id), body.sessionId(), body.summary(), version));
    static final Act<DisputeWarning> REPORT_RISK = Act.about(
            MatterKind.DISPUTE,
            "report-risk",
            DisputeWarning.class,
            (id, version, key, body) -> new ReportRisk(new DisputeId(id), body.description(), version));
    static final Act<DisputeAgreement> RECORD_AGREEMENT = Act.about(
            MatterKind.DISPUTE,
            "record-agreement",
            DisputeAgreement.class,
            (id, version, key, body) -> new RecordAgreement(
                    new DisputeId(id),
                    body.form(),
                    body.facts(),
                    body.issues(),
                    body.responsibility(),
                    body.content(),
                    promises(body.obligations()),
                    version));
    static final Act<DisputeNothing> SIGN_MEDIATOR = Act.about(
            MatterKind.DISPUTE,
            "sign-mediator",
            DisputeNothing.class,
            (id, version, key, body) -> new SignAsMediator(new DisputeId(id), version));
    static final Act<DisputeViolation> REFER_ENFORCEMENT = Act.about(
            MatterKind.DISPUTE,
            "refer-enforcement",
            DisputeViolation.class,
            (id, version, key, body) -> new ReferDisputeToEnforcement(
                    new DisputeId(id), body.requestedBy(), body.place(), body.request(), version));
    static final Act<DisputeWords> ANSWER_RISK = Act.about(
            MatterKind.DISPUTE,
            "answer-risk",
            DisputeWords.class,
            (id, version, key, body) -> new AnswerRisk(new DisputeId(id), body.text(), version));
    static final Act<DisputeNothing> ACKNOWLEDGE = Act.about(
            MatterKind.DISPUTE,
            "acknowledge",
            DisputeNothing.class,
            (id, version, key, body) -> new AcknowledgeOutcome(new DisputeId(id), version));
    static final Act<DisputeRuling> CONFIRM_AGREEMENT = Act.about(
            MatterKind.DISPUTE,
            "confirm-agreement",
            DisputeRuling.class,
            (id, version, key, body) -> new ConfirmAgreement(new DisputeId(id), body.ruling(), version));
    static final Act<DisputeReason> REFUSE_CONFIRMATION = Act.about(
            MatterKind.DISPUTE,
            "refuse-confirmation",
            DisputeReason.class,
            (id, version, key, body) -> new RefuseConfirmation(new DisputeId(id), body.reason(), version));
    static final Act<DisputeBodyNamed> ASSIGN_COMMITTEE = Act.about(
            MatterKind.DISPUTE,
            "assign-committee",
            DisputeBodyNamed.class,
            (id, version, key, body) -> new AssignCommittee(new DisputeId(id), organisation(body.organisation())));
    static final Act<DisputeBodyNamed> TELL_POLICE = Act.about(
            MatterKind.DISPUTE,
            "tell-police",
            DisputeBodyNamed.class,
            (id, version, key, body) -> new TellPolice(new DisputeId(id), organisation(body.organisation())));
    static final Act<DisputeBodyNamed> SEND_TO_COURT = Act.about(
            MatterKind.DISPUTE,
            "send-to-court",
            DisputeBodyNamed.class,
            (id, version, key, body) -> new SendToCourt(new DisputeId(id), organisation(body.organisation())));
    static final Act<DisputeParty> REMOVE_PARTY = Act.about(
            MatterKind.DISPUTE,
            "remove-party",
            DisputeParty.class,
            (id, version, key, body) -> new RemoveParty(new DisputeId(id), body.partyId(), version));

    static final List<Act<?>> ALL = List.of(
            APPLY,
            HAND_OVER,
            CONSENT,
            REFUSE,
            CHOOSE_MEDIATOR,
            ASK_RECUSAL,
            CAUCUS,
            PROPOSE,
            AGREE_EXTENSION,
            SIGN,
            REPORT_DONE,
            CONFIRM_DONE,
            REPORT_BREACH,
            ASK_CONFIRMATION,
            END,
            WITHDRAW,
            ACCEPT,
            DECLINE,
            NAME_MEDIATOR,
            KEEP_MEDIATOR,
            RECUSE,
            SEAL,
            IDENTIFY_PARTY,
            SCHEDULE_SESSION,
            HOLD_SESSION,
            REPORT_RISK,
            RECORD_AGREEMENT,
            SIGN_MEDIATOR,
            REFER_ENFORCEMENT,
            ANSWER_RISK,
            ACKNOWLEDGE,
            CONFIRM_AGREEMENT,
            REFUSE_CONFIRMATION,
            ASSIGN_COMMITTEE,
            TELL_POLICE,
            SEND_TO_COURT,
            REMOVE_PARTY);

    private DisputeActs() {}

    private static OrganisationId organisation(String id) {
        return blank(id) == null ? null : new OrganisationId(id);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static List<Party> sides(List<DisputeSide> sides) {
        return sides.stream()
                .map(side -> new Party(null, null, blank(side.organisation()), side.name(), side.phone()))
                .toList();
    }

    private static List<Obligation> promises(List<DisputePromise> promises) {
        return promises.stream()
                .map(promise -> new Obligation(
                        null,
                        promise.partyId(),
                        promise.what(),
                        promise.by(),
                        blank(promise.toPartyId()),
                        promise.amount(),
                        promise.manner()))
                .toList();
    }
}
