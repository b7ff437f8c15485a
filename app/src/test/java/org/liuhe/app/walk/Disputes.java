package org.liuhe.app.walk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.disputes.AcceptDispute;
import org.liuhe.contracts.disputes.AcknowledgeOutcome;
import org.liuhe.contracts.disputes.AgreeToExtension;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AnswerRisk;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.disputes.AskConfirmation;
import org.liuhe.contracts.disputes.AskRecusal;
import org.liuhe.contracts.disputes.AssignCommittee;
import org.liuhe.contracts.disputes.ChooseMediator;
import org.liuhe.contracts.disputes.ConfirmAgreement;
import org.liuhe.contracts.disputes.ConfirmObligation;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.Consent;
import org.liuhe.contracts.disputes.DeclineDispute;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.EndMediation;
import org.liuhe.contracts.disputes.HandOverDispute;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.HoldSession;
import org.liuhe.contracts.disputes.IdentifyParty;
import org.liuhe.contracts.disputes.Injury;
import org.liuhe.contracts.disputes.KeepMediator;
import org.liuhe.contracts.disputes.MakeProposal;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRelation;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.NameMediator;
import org.liuhe.contracts.disputes.NotAcceptedReason;
import org.liuhe.contracts.disputes.NoteCaucus;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.liuhe.contracts.disputes.RecusalAsked;
import org.liuhe.contracts.disputes.RecuseMediator;
import org.liuhe.contracts.disputes.ReferDisputeToEnforcement;
import org.liuhe.contracts.disputes.RefuseConfirmation;
import org.liuhe.contracts.disputes.RefuseMediation;
import org.liuhe.contracts.disputes.RemoveParty;
import org.liuhe.contracts.disputes.ReportBreach;
import org.liuhe.contracts.disputes.ReportObligationDone;
import org.liuhe.contracts.disputes.ReportRisk;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.ScheduleSession;
import org.liuhe.contracts.disputes.SealAgreement;
import org.liuhe.contracts.disputes.SessionScheduled;
import org.liuhe.contracts.disputes.SignAgreement;
import org.liuhe.contracts.disputes.SignAsMediator;
import org.liuhe.contracts.disputes.WithdrawDispute;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralKind;

/** A dispute: consented to, mediated, agreed and performed, or not. */
final class Disputes implements Moves {

    private static final OrganisationId COMMITTEE = new OrganisationId("org-mediation");

    @Override
    public MatterKind kind() {
        return MatterKind.DISPUTE;
    }

    @Override
    public void begin(City city, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> city.send(handedOver(city, Town.CONSTABLE, "org-police", HandOverGround.CIVIL_DISPUTE));
            case 1 -> city.send(handedOver(city, Town.JUDGE, "org-court", HandOverGround.ENTRUSTED));
            case 2 -> city.send(applied(city, random));
            default -> Cases.handOver(ReferralKind.MEDIATION, city, random);
        }
    }

    private static Move handedOver(City city, Actor actor, String organisation, HandOverGround ground) {
        return new Move(
                actor,
                new HandOverDispute(
                        new DisputeId(city.id("dsp-")),
                        new OrganisationId(organisation),
                        ground,
                        Town.ESTATE,
                        null,
                        "楼上漏水",
                        List.of(named("林女士"), named("王先生")),
                        true,
                        false,
                        Injury.NONE,
                        false));
    }

    private static Move applied(City city, Random random) {
        Party other = random.nextInt(3) > 0 ? named("王先生") : new Party(null, null, "org-property", null, null);
        return new Move(
                Town.LIN,
                new ApplyForMediation(
                        new DisputeId(city.id("dsp-")),
                        Town.ESTATE,
                        null,
                        "楼上漏水",
                        null,
                        "林女士",
                        null,
                        List.of(other),
                        false));
    }

    private static Party named(String name) {
        return new Party(null, null, null, name, null);
    }

    @Override
    public void about(Matter matter, City city, Random random, Move.Choice choice) {
        DisputeId id = new DisputeId(matter.id());
        List<Party> parties = parties(matter);
        Party one = parties.get(random.nextInt(parties.size()));
        Actor said = speaks(one);
        switch ((DisputeStage) matter.stage()) {
            case GAP -> choice.may(3, Town.OPERATOR, new AssignCommittee(id, COMMITTEE));
            case DECIDING ->
                choice.may(5, Town.SECRETARY, new AcceptDispute(id, null))
                        .may(1, Town.SECRETARY, new DeclineDispute(id, NotAcceptedReason.NOT_CIVIL, "不属于民间纠纷", null));
            case INVITING ->
                choice.may(
                                8,
                                speaks(undecided(parties, matter)),
                                new Consent(id, undecided(parties, matter).partyId(), null))
                        .may(1, said, new RefuseMediation(id, one.partyId(), "不愿调解", null))
                        .may(1, Town.SECRETARY, new IdentifyParty(id, "p2", "wang", null, null));
            case CHOOSING ->
                choice.may(2, said, new ChooseMediator(id, one.partyId(), "chen", MediatorRelation.NONE, null))
                        .may(2, Town.SECRETARY, new NameMediator(id, "chen", MediatorRelation.NONE, null))
                        .may(2, Town.SECRETARY, new NameMediator(id, "secretary", MediatorRelation.NONE, null))
                        .may(1, said, new AgreeToExtension(id, one.partyId(), null));
            case MEDIATING -> mediated(id, one, parties, matter, city, random, choice);
            case SIGNING -> {
                for (Party each : parties)
                    if (!has(each, matter.all(PartySigned.class), PartySigned::partyId))
                        choice.may(4, speaks(each), new SignAgreement(id, each.partyId(), null));
                if (matter.all(PartySigned.class).size() == parties.size())
                    choice.may(4, mediator(matter), new SignAsMediator(id, null));
                if (matter.has(MediatorSigned.class)) choice.may(4, Town.SECRETARY, new SealAgreement(id, null));
                choice.may(1, said, new EndMediation(id, one.partyId(), null));
            }
            case EFFECTIVE -> effective(id, matter, parties, choice);
            default -> {}
        }
        if (!matter.hasEnded() && matter.has(MediatorNamed.class)) atAnyTime(id, one, matter, choice);
        afterwards(id, matter, choice);
    }

    /** What was handed over is accepted, agreed on by word of mouth, and performed, as far as the town lets it be. */
    static void succeeds(Matter dispute, City city, Random random) {
        DisputeId id = new DisputeId(dispute.id());
        List<Party> parties = parties(dispute);
        Party owing = parties.get(1);
        List<Move> way = new ArrayList<>();
        way.add(new Move(Town.SECRETARY, new AcceptDispute(id, null)));
        for (Party each : parties) way.add(new Move(speaks(each), new Consent(id, each.partyId(), null)));
        way.add(new Move(Town.SECRETARY, new NameMediator(id, "chen", MediatorRelation.NONE, null)));
        way.add(new Move(
                Town.CHEN,
                new RecordAgreement(
                        id,
                        AgreementForm.ORAL,
                        "当场说定",
                        List.of(new Obligation(null, owing.partyId(), "恢复坡道", city.today())),
                        null)));
        for (Move move : way) {
            city.send(move);
            city.settle(random);
        }
        dispute.last(AgreementReached.class)
                .map(reached -> reached.obligations().get(0).obligationId())
                .ifPresent(owed -> city.send(new Move(
                        speaks(parties.get(0)),
                        new ConfirmObligation(id, owed, parties.get(0).partyId(), null))));
    }

    private static void mediated(
            DisputeId id, Party one, List<Party> parties, Matter matter, City city, Random random, Move.Choice choice) {
        Actor mediator = mediator(matter);
        Actor said = speaks(one);
        String statement = "s" + matter.events().size();
        choice.may(
                        2,
                        mediator,
                        new ScheduleSession(
                                id, statement, true, "调解室", city.now().plus(Duration.ofDays(1)), null))
                .may(1, said, new NoteCaucus(id, statement, one.partyId(), "最多让一步"))
                .may(1, mediator, new MakeProposal(id, statement, null, "各退一步"))
                .may(1, said, new AgreeToExtension(id, one.partyId(), null))
                .may(2, said, new AskRecusal(id, one.partyId(), "与对方相熟", null))
                .may(matter.has(RecusalAsked.class) ? 12 : 1, colleague(mediator), new KeepMediator(id, "并无利害关系", null))
                .may(1, mediator, new RecuseMediator(id, "避嫌", null))
                .may(1, mediator, new EndMediation(id, null, null));
        matter.last(SessionScheduled.class)
                .ifPresent(session -> choice.may(4, mediator, new HoldSession(id, session.sessionId(), "谈了两小时", null)));
        Obligation pays = new Obligation(null, parties.get(0).partyId(), "修好漏水处", null);
        Obligation repairs = new Obligation(
                null, parties.get(1).partyId(), "赔两千元", city.today().plusDays(random.nextInt(60)));
        AgreementForm form = random.nextInt(3) > 0 ? AgreementForm.WRITTEN : AgreementForm.ORAL;
        choice.may(
                5,
                mediator,
                new RecordAgreement(
                        id, form, "双方谈妥", random.nextBoolean() ? List.of(pays) : List.of(pays, repairs), null));
    }

    private static void effective(DisputeId id, Matter matter, List<Party> parties, Move.Choice choice) {
        for (Party party : parties) {
            Actor said = speaks(party);
            choice.may(2, said, new AskConfirmation(id, party.partyId(), null));
            for (Obligation owed :
                    matter.last(AgreementReached.class).orElseThrow().obligations()) {
                if (owed.partyId().equals(party.partyId()))
                    choice.may(2, said, new ReportObligationDone(id, owed.obligationId(), null));
                else
                    choice.may(2, said, new ConfirmObligation(id, owed.obligationId(), party.partyId(), null))
                            .may(1, said, new ReportBreach(id, owed.obligationId(), party.partyId(), "没有赔", null));
            }
        }
    }

    private static void atAnyTime(DisputeId id, Party one, Matter matter, Move.Choice choice) {
        choice.may(1, mediator(matter), new ReportRisk(id, "扬言动手", null))
                .may(1, mediator(matter), new ReferDisputeToEnforcement(id, one.partyId(), Town.PLACE, "请查看违建", null));
    }

    private static void afterwards(DisputeId id, Matter matter, Move.Choice choice) {
        if (matter.has(RiskReported.class)) choice.may(1, Town.CONSTABLE, new AnswerRisk(id, "已经上门", null));
        boolean judged = matter.has(AgreementConfirmed.class) || matter.has(ConfirmationRefused.class);
        if (matter.has(ConfirmationSent.class) && !judged)
            choice.may(4, Town.JUDGE, new ConfirmAgreement(id, "（2026）浙0106民特1号", null))
                    .may(3, Town.JUDGE, new RefuseConfirmation(id, "内容不明", null));
        String from = matter.last(DisputeOpened.class).orElseThrow().originOrganisation();
        if (matter.hasEnded() && from != null && !matter.has(OutcomeAcknowledged.class))
            choice.may(1, Town.of(from), new AcknowledgeOutcome(id, null));
    }

    @Override
    public void takeBack(Matter matter, City city, Move.Choice choice) {
        DisputeId id = new DisputeId(matter.id());
        choice.may(1, Town.LIN, new WithdrawDispute(id, null)).may(1, Town.OPERATOR, new RemoveParty(id, "p2", null));
    }

    /** The sides, with the accounts that were found since. */
    private static List<Party> parties(Matter matter) {
        List<Party> parties =
                new ArrayList<>(matter.last(DisputeOpened.class).orElseThrow().parties());
        for (PartyIdentified found : matter.all(PartyIdentified.class))
            parties.replaceAll(party -> party.partyId().equals(found.partyId())
                    ? new Party(party.partyId(), found.subject(), found.organisationId(), party.name(), party.phone())
                    : party);
        return parties;
    }

    /** One that has not consented yet; where all have, the first. */
    private static Party undecided(List<Party> parties, Matter matter) {
        return parties.stream()
                .filter(party -> !has(party, matter.all(PartyConsented.class), PartyConsented::partyId))
                .findFirst()
                .orElse(parties.get(0));
    }

    private static <E> boolean has(Party party, List<E> done, Function<E, String> by) {
        return done.stream().map(by).anyMatch(party.partyId()::equals);
    }

    /** Whoever speaks for the party: for one without an account, the committee writes it down. */
    private static Actor speaks(Party party) {
        if (party.organisationId() != null) return Town.of(party.organisationId());
        return party.subject() == null ? Town.SECRETARY : Town.named(party.subject());
    }

    /** Nobody judges whether they themselves go on. */
    private static Actor colleague(Actor mediator) {
        return mediator == Town.CHEN ? Town.SECRETARY : Town.CHEN;
    }

    private static Actor mediator(Matter matter) {
        Optional<MediatorNamed> named = matter.last(MediatorNamed.class);
        return Town.named(named.orElseThrow().mediator());
    }
}
