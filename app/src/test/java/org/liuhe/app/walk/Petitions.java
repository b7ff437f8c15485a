package org.liuhe.app.walk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.AcceptPetition;
import org.liuhe.contracts.petitions.AgreeToSettlement;
import org.liuhe.contracts.petitions.AnswerCoSigners;
import org.liuhe.contracts.petitions.AnswerPetitionReview;
import org.liuhe.contracts.petitions.AskPetitionReview;
import org.liuhe.contracts.petitions.AssignCoSignAnswer;
import org.liuhe.contracts.petitions.AssignPetitionOffice;
import org.liuhe.contracts.petitions.AssignPetitionReviewer;
import org.liuhe.contracts.petitions.CloseHearing;
import org.liuhe.contracts.petitions.CloseSettledPetition;
import org.liuhe.contracts.petitions.CoSignPetition;
import org.liuhe.contracts.petitions.DeclinePetition;
import org.liuhe.contracts.petitions.ExtendPetition;
import org.liuhe.contracts.petitions.FilePetition;
import org.liuhe.contracts.petitions.ForwardPetition;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.ModeratePetition;
import org.liuhe.contracts.petitions.ObjectToPetition;
import org.liuhe.contracts.petitions.OpenHearing;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionObjectionTermPassed;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionOverdue;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionReviewerAssigned;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.ReferPetitionToMediation;
import org.liuhe.contracts.petitions.RegisterPetition;
import org.liuhe.contracts.petitions.ReplyToPetition;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.contracts.petitions.TakeBackPetitionReferral;
import org.liuhe.contracts.petitions.WithdrawCoSign;
import org.liuhe.contracts.petitions.WithdrawPetition;
import org.liuhe.contracts.referrals.Party;

/** A petition: accepted, forwarded or not; replied to and reviewed twice; co-signed, handed to mediation, taken back. */
final class Petitions implements Moves {

    private static final List<String> BODIES =
            List.of("org-street", "org-street", "org-district", "org-city", "org-property", "org-housing");
    private static final List<String> REVIEWERS =
            List.of("org-street", "org-district", "org-city", "org-city-petitions");
    private static final List<String> OFFICES = List.of("org-petitions", "org-city-petitions");
    /** What begins a term, and the alarm that ends it. */
    private static final Map<Class<? extends Event>, String> TERMS = Map.of(
            PetitionFiled.class, "petition.decide-due",
            PetitionForwarded.class, "petition.decide-due",
            PetitionObjected.class, "petition.decide-due",
            PetitionAccepted.class, "petition.finish-due",
            PetitionFinishExtended.class, "petition.finish-due",
            PetitionReplied.class, "petition.ask-due",
            PetitionReviewAsked.class, "petition.answer-due",
            HearingOpened.class, "petition.hearing-due",
            HearingClosed.class, "petition.answer-due",
            PetitionReviewAnswered.class, "petition.ask-due");

    @Override
    public MatterKind kind() {
        return MatterKind.PETITION;
    }

    @Override
    public void begin(City city, Random random) {
        if (random.nextInt(4) == 0) city.send(registered(city, random));
        else city.send(filed(city, random, null));
        if (random.nextInt(4) == 0) handOver(city, random);
    }

    /** The office hands it to mediation before anything else, and now and then that succeeds at once. */
    private static void handOver(City city, Random random) {
        city.settle(random);
        for (Matter matter : city.matters(MatterKind.PETITION))
            office(matter)
                    .ifPresent(known -> city.send(new Move(known, referred(new PetitionId(matter.id()), random))));
        city.settle(random);
        if (random.nextInt(3) > 0) return;
        for (Matter dispute : city.matters(MatterKind.DISPUTE)) Disputes.succeeds(dispute, city, random);
    }

    private static ReferPetitionToMediation referred(PetitionId id, Random random) {
        return new ReferPetitionToMediation(id, true, false, false, true, sides(random), "请调解", null);
    }

    private static Move filed(City city, Random random, PetitionId sameFactsAs) {
        return new Move(
                Town.LIN,
                new FilePetition(
                        new PetitionId(city.id("pet-")),
                        TrackingCode.draw(random),
                        Town.ESTATE,
                        null,
                        accused(random),
                        "门口的坡道被拆了",
                        null,
                        List.of(),
                        random.nextInt(4) > 0,
                        "zh-CN",
                        sameFactsAs));
    }

    private static Move registered(City city, Random random) {
        return new Move(
                Town.PETITIONS,
                new RegisterPetition(
                        new PetitionId(city.id("pet-")),
                        TrackingCode.draw(random),
                        random.nextBoolean() ? PetitionChannel.VISIT : PetitionChannel.LETTER,
                        new OrganisationId("org-petitions"),
                        "王先生",
                        null,
                        Town.ESTATE,
                        null,
                        accused(random),
                        "门口的坡道被拆了",
                        List.of(),
                        random.nextBoolean(),
                        "zh-CN",
                        null));
    }

    /** Nobody, as often as not; else one that might have decided on it. */
    private static OrganisationId accused(Random random) {
        if (random.nextBoolean()) return null;
        return random.nextInt(4) == 0 ? one(OFFICES, random) : one(BODIES, random);
    }

    private static OrganisationId one(List<String> organisations, Random random) {
        return new OrganisationId(organisations.get(random.nextInt(organisations.size())));
    }

    @Override
    public void about(Matter matter, City city, Random random, Move.Choice choice) {
        PetitionId id = new PetitionId(matter.id());
        Optional<Actor> office = office(matter);
        switch ((PetitionStage) matter.stage()) {
            case REGISTERED -> registered(id, office, random, choice);
            case FORWARDED -> {
                Actor body = Town.of(
                        matter.last(PetitionForwarded.class).orElseThrow().toOrganisation());
                decides(id, body, choice);
                choice.may(3, body, new ObjectToPetition(id, "不属于我们", null));
            }
            case ACCEPTED -> {
                Actor body = Town.of(
                        matter.last(PetitionAccepted.class).orElseThrow().organisation());
                choice.may(4, body, new ReplyToPetition(id, "属实", "有理", "条例", "三十日内可以请求复查", "坡道恢复", null))
                        .may(2, body, new ExtendPetition(id, 1 + random.nextInt(30), "需要鉴定", null));
            }
            case REPLIED, REVIEWED -> choice.may(4, petitioner(matter), new AskPetitionReview(id, "没有恢复", null));
            case IN_REVIEW, IN_REREVIEW -> reviewed(id, matter, random, choice);
            case NOT_ACCEPTED, WITHDRAWN, NOT_CONTESTED, FINAL -> {
                boolean own = matter.last(PetitionFiled.class).orElseThrow().petitioner() != null;
                if (own && city.matters(MatterKind.PETITION).size() == 1) {
                    Move again = filed(city, random, id);
                    choice.may(1, again.actor(), again.command());
                }
            }
            case SETTLED_BY_MEDIATION -> {}
        }
        office.filter(known -> !matter.hasEnded()).ifPresent(known -> {
            if (!matter.has(PetitionModerated.class))
                choice.may(3, known, new ModeratePetition(id, "小区坡道", "反映坡道被拆", null));
            mediated(id, matter, known, random, choice);
        });
        coSigned(id, matter, random, choice);
        unanswered(matter).forEach(owed -> answered(id, owed, random, choice));
    }

    private static void registered(PetitionId id, Optional<Actor> office, Random random, Move.Choice choice) {
        if (office.isEmpty()) choice.may(4, Town.OPERATOR, new AssignPetitionOffice(id, one(OFFICES, random), null));
        office.ifPresent(known -> {
            decides(id, known, choice);
            choice.may(4, known, new ForwardPetition(id, one(BODIES, random), null));
        });
    }

    private static void decides(PetitionId id, Actor decider, Move.Choice choice) {
        choice.may(4, decider, new AcceptPetition(id, null))
                .may(1, decider, new DeclinePetition(id, PetitionNotAcceptedReason.LEGAL_ROUTE, "应当起诉", null));
    }

    private static void reviewed(PetitionId id, Matter matter, Random random, Move.Choice choice) {
        PetitionReviewAsked asked = matter.last(PetitionReviewAsked.class).orElseThrow();
        Optional<PetitionReviewerAssigned> reviewer =
                matter.last(PetitionReviewerAssigned.class).filter(assigned -> assigned.level() == asked.level());
        if (reviewer.isEmpty()) {
            choice.may(4, Town.OPERATOR, new AssignPetitionReviewer(id, asked.level(), one(REVIEWERS, random), null));
            return;
        }
        Actor body = Town.of(reviewer.get().organisation());
        ReviewOpinion opinion = ReviewOpinion.values()[random.nextInt(ReviewOpinion.values().length)];
        choice.may(3, body, new AnswerPetitionReview(id, opinion, "理由充分", "已经复查", null));
        if (matter.stage() == PetitionStage.IN_REREVIEW)
            choice.may(4, body, new OpenHearing(id, null)).may(2, body, new CloseHearing(id, null));
    }

    private static void mediated(PetitionId id, Matter matter, Actor office, Random random, Move.Choice choice) {
        boolean handedOver = !Referrals.open(matter).isEmpty();
        boolean early = ((PetitionStage) matter.stage()).compareTo(PetitionStage.ACCEPTED) <= 0;
        if (early && !handedOver) choice.may(2, office, referred(id, random));
        boolean settled = matter.last(PetitionReferralEnded.class)
                .filter(ended -> ended.outcome().settled())
                .isPresent();
        if (settled && !handedOver) {
            boolean onPaper = matter.last(PetitionFiled.class).orElseThrow().petitioner() == null;
            choice.may(4, petitioner(matter), new AgreeToSettlement(id, null))
                    .may(4, office, new CloseSettledPetition(id, onPaper, null));
        }
    }

    private static List<Party> sides(Random random) {
        Party petitioner = new Party(ReferPetitionToMediation.PETITIONER, null, null, "林女士", null);
        return switch (random.nextInt(4)) {
            case 0 -> List.of(petitioner, new Party("p2", null, "org-mediation", null, null));
            case 1 -> List.of(petitioner, new Party("p2", null, "org-property", null, null));
            default -> List.of(petitioner, new Party("p2", null, null, "王先生", null));
        };
    }

    private static void coSigned(PetitionId id, Matter matter, Random random, Move.Choice choice) {
        boolean listed =
                matter.last(PetitionFiled.class).orElseThrow().mayBePublic() && matter.has(PetitionModerated.class);
        if (!listed || matter.hasEnded()) return;
        List<PetitionCoSigned> signatures = matter.all(PetitionCoSigned.class);
        choice.may(4, Town.neighbour(signatures.size()), new CoSignPetition(id));
        if (signatures.isEmpty()) return;
        String signer = signatures.get(random.nextInt(signatures.size())).coSigner();
        choice.may(1, Town.named(signer), new WithdrawCoSign(id));
    }

    private static void answered(PetitionId id, PetitionAnswerObliged owed, Random random, Move.Choice choice) {
        if (owed.organisation() == null)
            choice.may(2, Town.OPERATOR, new AssignCoSignAnswer(id, owed.tier(), one(BODIES, random), null));
        else choice.may(2, Town.of(owed.organisation()), new AnswerCoSigners(id, owed.tier(), "本月恢复", null));
    }

    @Override
    public void takeBack(Matter matter, City city, Move.Choice choice) {
        PetitionId id = new PetitionId(matter.id());
        choice.may(1, petitioner(matter), new WithdrawPetition(id, null));
        if (!Referrals.open(matter).isEmpty())
            office(matter).ifPresent(known -> choice.may(2, known, new TakeBackPetitionReferral(id, null)));
    }

    /** Its turn, whosever it is, in an inbox; the alarm of each term that runs; and what each tier has not answered. */
    @Override
    public Set<String> owes(Matter matter) {
        Set<String> owed = new HashSet<>();
        PetitionStage stage = (PetitionStage) matter.stage();
        if (!stage.ended()) {
            if (stage != PetitionStage.REPLIED && stage != PetitionStage.REVIEWED) owed.add("turn");
            running(matter).ifPresent(owed::add);
            if (mayObject(matter)) owed.add("petition.object-due");
        }
        for (PetitionAnswerObliged answer : unanswered(matter)) {
            owed.add("answer-" + answer.tier());
            boolean late = matter.all(PetitionAnswerOverdue.class).stream().anyMatch(it -> it.tier() == answer.tier());
            if (!late) owed.add("support.answer-due");
        }
        return owed;
    }

    private static Optional<String> running(Matter matter) {
        String running = null;
        for (Event event : matter.events()) {
            if (event instanceof PetitionOverdue) running = null;
            else running = TERMS.getOrDefault(event.getClass(), running);
        }
        return Optional.ofNullable(running);
    }

    private static boolean mayObject(Matter matter) {
        int forwarded = matter.all(PetitionForwarded.class).size();
        return matter.stage() == PetitionStage.FORWARDED
                && matter.all(PetitionObjectionTermPassed.class).stream().noneMatch(it -> it.number() == forwarded);
    }

    /** What the tiers owe, as it was said last of each, without what has been answered. */
    private static List<PetitionAnswerObliged> unanswered(Matter matter) {
        Set<Integer> answered = new HashSet<>();
        matter.all(PetitionCoSignersAnswered.class).forEach(answer -> answered.add(answer.tier()));
        return matter.all(PetitionAnswerObliged.class).stream()
                .filter(owed -> !answered.contains(owed.tier()))
                .filter(owed -> owed.organisation() != null
                        || matter.all(PetitionAnswerObliged.class).stream()
                                .noneMatch(later -> later.tier() == owed.tier() && later.organisation() != null))
                .toList();
    }

    private static Optional<Actor> office(Matter matter) {
        return matter.last(PetitionOfficeAssigned.class).map(assigned -> Town.of(assigned.organisation()));
    }

    /** For one without an account, the office speaks. */
    private static Actor petitioner(Matter matter) {
        String account = matter.last(PetitionFiled.class).orElseThrow().petitioner();
        return account == null ? office(matter).orElse(Town.PETITIONS) : Town.named(account);
    }
}
