package org.liuhe.app.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.AnswerInvitation;
import org.liuhe.contracts.councils.CloseMeeting;
import org.liuhe.contracts.councils.ConfirmResolution;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CountVote;
import org.liuhe.contracts.councils.EscalateResolution;
import org.liuhe.contracts.councils.HoldCouncil;
import org.liuhe.contracts.councils.MotionProposed;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.OwnersVoteOpened;
import org.liuhe.contracts.councils.ProposeMotion;
import org.liuhe.contracts.councils.PublishMinutes;
import org.liuhe.contracts.councils.RecordVote;
import org.liuhe.contracts.councils.ReferCouncilToEnforcement;
import org.liuhe.contracts.councils.RejectResolutionReport;
import org.liuhe.contracts.councils.ReportResolution;
import org.liuhe.contracts.councils.ResolutionPassed;
import org.liuhe.contracts.councils.RollEntry;
import org.liuhe.contracts.councils.TakePosition;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.Voter;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.referrals.ReferralKind;

/** A council of three: called, held, agreed or put to the owners, carried out or not. */
final class Councils implements Moves {

    private static final List<Actor> SEATS = List.of(Town.WORKER, Town.OWNER, Town.CLERK);
    private static final List<Voter> ROLL = List.of(
            new Voter("3-2-501", 9_000, "lin"), new Voter("3-2-502", 8_000, "wang"), new Voter("3-2-503", 7_000, null));

    @Override
    public MatterKind kind() {
        return MatterKind.COUNCIL;
    }

    @Override
    public void begin(City city, Random random) {
        if (random.nextInt(3) > 0) Cases.handOver(ReferralKind.COUNCIL, city, random);
        else
            city.send(
                    new Move(Town.WORKER, new ConveneCouncil(new CouncilId(city.id("cnl-")), Town.ESTATE, "电梯更换谁出钱")));
    }

    @Override
    public void about(Matter matter, City city, Random random, Move.Choice choice) {
        CouncilId id = new CouncilId(matter.id());
        choice.may(1, Town.WORKER, new PublishMinutes(id, "李主任主持，三方到会", "三方到会", null));
        switch ((CouncilStage) matter.stage()) {
            case INVITED -> invited(id, matter, random, choice);
            case IN_SESSION -> inSession(id, matter, city, random, choice);
            case VOTING -> voting(id, matter, random, choice);
            case RESOLVED, REPORTED, OVERDUE -> resolved(id, matter, choice);
            default -> {}
        }
    }

    private static void invited(CouncilId id, Matter matter, Random random, Move.Choice choice) {
        CouncilInvited invitation = matter.last(CouncilInvited.class).orElseThrow();
        List<OrganisationId> all = new ArrayList<>();
        all.add(new OrganisationId(invitation.community()));
        if (invitation.ownersCommittee() != null) all.add(new OrganisationId(invitation.ownersCommittee()));
        all.add(new OrganisationId(invitation.propertyManager()));
        for (OrganisationId each : all) {
            boolean coming = random.nextBoolean();
            choice.may(1, Town.of(each.value()), new AnswerInvitation(id, coming, coming ? null : "那天有事", null));
        }
        Actor leads = Town.of(invitation.community());
        choice.may(6, leads, new HoldCouncil(id, all, null))
                .may(1, leads, new HoldCouncil(id, all.subList(0, 1), null));
    }

    private static void inSession(CouncilId id, Matter matter, City city, Random random, Move.Choice choice) {
        Actor somebody = SEATS.get(random.nextInt(SEATS.size()));
        Actor responsible = SEATS.get(random.nextInt(SEATS.size()));
        OrganisationId who =
                new OrganisationId(responsible.organisations().iterator().next());
        choice.may(
                        1,
                        somebody,
                        new ProposeMotion(id, "换一台新电梯", who, city.today().plusDays(random.nextInt(40)), null, null))
                .may(
                        1,
                        somebody,
                        new ProposeMotion(
                                id,
                                "动用维修资金",
                                who,
                                city.today().plusDays(20 + random.nextInt(20)),
                                "repair-fund-use",
                                null))
                .may(1, Town.WORKER, new CloseMeeting(id, null));
        Optional<MotionProposed> motion = matter.last(MotionProposed.class);
        if (motion.isEmpty()) return;
        int number = motion.get().motion();
        for (Actor seat : SEATS) choice.may(3, seat, new TakePosition(id, number, random.nextInt(6) > 0, null));
        choice.may(5, Town.WORKER, new OpenOwnersVote(id, number, 24_000, 3, ROLL, null));
    }

    private static void voting(CouncilId id, Matter matter, Random random, Move.Choice choice) {
        VoteChoice[] choices = {VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAIN};
        for (RollEntry owner : matter.last(OwnersVoteOpened.class).orElseThrow().roll()) {
            Actor voter = owner.subject() == null ? Town.OWNER : Town.named(owner.subject());
            choice.may(2, voter, new RecordVote(id, owner.unitId(), choices[random.nextInt(choices.length)]));
        }
        choice.may(1, Town.WORKER, new CountVote(id, null));
    }

    private static void resolved(CouncilId id, Matter matter, Move.Choice choice) {
        ResolutionPassed resolution = matter.last(ResolutionPassed.class).orElseThrow();
        Actor responsible = Town.of(resolution.responsible());
        Actor confirmer = Town.of(resolution.confirmer());
        switch ((CouncilStage) matter.stage()) {
            case RESOLVED -> choice.may(2, responsible, new ReportResolution(id, "换好了", null));
            case REPORTED ->
                choice.may(1, confirmer, new ConfirmResolution(id, null))
                        .may(2, confirmer, new RejectResolutionReport(id, "还没有换好", null));
            default ->
                choice.may(6, Town.WORKER, new ReferCouncilToEnforcement(id, "请督促更换", Town.PLACE, null))
                        .may(1, Town.WORKER, new EscalateResolution(id, null))
                        .may(1, responsible, new ReportResolution(id, "换好了", null));
        }
    }
}
