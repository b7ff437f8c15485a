package org.liuhe.app.walk;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.AppealRuling;
import org.liuhe.contracts.cases.AskCoHandler;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.Contribute;
import org.liuhe.contracts.cases.DeclineCoHandling;
import org.liuhe.contracts.cases.PassRulingUp;
import org.liuhe.contracts.cases.ReferCaseToCouncil;
import org.liuhe.contracts.cases.ReferCaseToEnforcement;
import org.liuhe.contracts.cases.ReferCaseToMediation;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.cases.TakeBackReferral;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.WithdrawComplaint;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralKind;

/** A complaint's case: held, returned, ruled on, handed over, answered. */
final class Cases implements Moves {

    private static final String ANY_HAND_OFF = "property.hygiene";
    private static final List<String> RULED_TO = List.of("org-property", "org-owners", "org-office", "org-street");

    @Override
    public MatterKind kind() {
        return MatterKind.CASE;
    }

    @Override
    public void begin(City city, Random random) {
        city.send(new Move(
                Town.LIN,
                new FileComplaint(
                        new ComplaintId(city.id("cmp-")),
                        TrackingCode.draw(random),
                        ANY_HAND_OFF,
                        Town.ESTATE,
                        Town.PLACE,
                        "楼道里的东西没有人管",
                        true,
                        Channel.WEB,
                        "zh-CN",
                        null,
                        List.of())));
    }

    /** A case is opened, and its first holder asks for an outcome. */
    static void handOver(ReferralKind to, City city, Random random) {
        new Cases().begin(city, random);
        city.settle(random);
        for (Matter matter : city.matters(MatterKind.CASE)) {
            matter.last(CaseAssigned.class).ifPresent(turn -> {
                Actor holder = Town.of(turn.organisationId());
                city.send(new Move(holder, new SignForCase(new CaseId(turn.caseId()), turn.assignment(), null)));
                city.send(handOver(to, turn, random));
            });
        }
    }

    private static Move handOver(ReferralKind to, CaseAssigned turn, Random random) {
        CaseId id = new CaseId(turn.caseId());
        Actor holder = Town.of(turn.organisationId());
        int number = turn.assignment();
        return new Move(
                holder,
                switch (to) {
                    case COUNCIL -> new ReferCaseToCouncil(id, number, "请三方一起商量", null);
                    case MEDIATION -> new ReferCaseToMediation(id, number, "请调解", sides(random), null);
                    case ENFORCEMENT -> new ReferCaseToEnforcement(id, number, "请上门查看", Town.PLACE, null);
                });
    }

    private static List<Party> sides(Random random) {
        Party lin = new Party("p1", "lin", null, "林女士", null);
        return switch (random.nextInt(4)) {
            case 0 -> List.of(lin, new Party("p2", null, null, "王先生", null));
            case 1 -> List.of(lin, new Party("p2", null, "org-property", null, null));
            case 2 -> List.of(lin, new Party("p2", null, "org-mediation", null, null));
            default -> List.of(lin, new Party("p2", "wang", null, "王先生", null));
        };
    }

    @Override
    public void about(Matter matter, City city, Random random, Move.Choice choice) {
        CaseId id = new CaseId(matter.id());
        ComplaintId complaint =
                new ComplaintId(matter.last(CaseOpened.class).orElseThrow().complaintId());
        Optional<CaseAssigned> turn = matter.last(CaseAssigned.class);
        switch (matter.stage().name()) {
            case "GAP" ->
                choice.may(
                        1,
                        Town.OPERATOR,
                        new RuleOnCase(
                                id,
                                matter.last(RouteGapFound.class).orElseThrow().afterAssignment(),
                                new OrganisationId(RULED_TO.get(random.nextInt(RULED_TO.size()))),
                                "由你们办",
                                null));
            case "ANSWERED" ->
                choice.may(1, Town.LIN, new ConfirmComplaint(complaint, 4, null, null))
                        .may(1, Town.LIN, new ContestComplaint(complaint, "没有解决", null));
            case "ASSIGNED", "IN_PROGRESS", "RULING" -> held(id, turn.orElseThrow(), matter, random, choice);
            default -> {}
        }
        matter.last(CoHandlerAsked.class).ifPresent(asked -> coHandled(id, asked, choice));
    }

    private static void held(CaseId id, CaseAssigned turn, Matter matter, Random random, Move.Choice choice) {
        Actor holder = Town.of(turn.organisationId());
        int number = turn.assignment();
        OrganisationId to = new OrganisationId(RULED_TO.get(random.nextInt(RULED_TO.size())));
        switch (matter.stage().name()) {
            case "ASSIGNED" ->
                choice.may(3, holder, new SignForCase(id, number, null))
                        .may(1, holder, new ReturnCase(id, number, ReturnReason.NOT_OUR_DUTY, "不归我们管", null))
                        .may(1, holder, new AppealRuling(id, number, "裁定不当", null))
                        .may(1, holder, new RuleOnCase(id, number, to, "由你们办", null));
            case "RULING" ->
                choice.may(2, holder, new RuleOnCase(id, number, to, "由你们办", null))
                        .may(1, holder, new PassRulingUp(id, number, "请上级裁定", null));
            default -> {
                for (ReferralKind each : ReferralKind.values()) {
                    Move handOver = handOver(each, turn, random);
                    choice.may(1, handOver.actor(), handOver.command());
                }
                choice.may(2, holder, new ResolveCase(id, number, Resolution.DONE, "已经办好", null, null))
                        .may(1, holder, new AskCoHandler(id, number, new OrganisationId("org-housing"), "请一起看", null))
                        .may(1, holder, new ReturnCase(id, number, ReturnReason.NOT_OUR_DUTY, "不归我们管", null));
            }
        }
    }

    private static void coHandled(CaseId id, CoHandlerAsked asked, Move.Choice choice) {
        Actor helper = Town.of(asked.organisationId());
        choice.may(1, helper, new Contribute(id, asked.ask(), "已经看过", null))
                .may(1, helper, new DeclineCoHandling(id, asked.ask(), ReturnReason.NOT_OUR_DUTY, "与我们无关", null));
    }

    @Override
    public void takeBack(Matter matter, City city, Move.Choice choice) {
        CaseOpened opened = matter.last(CaseOpened.class).orElseThrow();
        choice.may(1, Town.LIN, new WithdrawComplaint(new ComplaintId(opened.complaintId()), null));
        matter.last(CaseAssigned.class).ifPresent(turn -> Referrals.open(matter)
                .forEach(referral -> choice.may(
                        2,
                        Town.of(turn.organisationId()),
                        new TakeBackReferral(
                                new CaseId(matter.id()), turn.assignment(), new ReferralId(referral), "我们自己办", null))));
    }
}
