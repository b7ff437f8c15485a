package org.liuhe.app.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.disputes.AcceptDispute;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.disputes.AskConfirmation;
import org.liuhe.contracts.disputes.ConfirmAgreement;
import org.liuhe.contracts.disputes.ConfirmObligation;
import org.liuhe.contracts.disputes.Consent;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.EndMediation;
import org.liuhe.contracts.disputes.HandOverDispute;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.HoldSession;
import org.liuhe.contracts.disputes.Injury;
import org.liuhe.contracts.disputes.MakeProposal;
import org.liuhe.contracts.disputes.MediatorRelation;
import org.liuhe.contracts.disputes.NameMediator;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.liuhe.contracts.disputes.RefuseMediation;
import org.liuhe.contracts.disputes.ReportBreach;
import org.liuhe.contracts.disputes.ScheduleSession;
import org.liuhe.contracts.disputes.SealAgreement;
import org.liuhe.contracts.disputes.SignAgreement;
import org.liuhe.contracts.disputes.SignAsMediator;
import org.liuhe.contracts.referrals.Party;

/** What the sides, the committee, the police and the court do about a dispute. */
final class DisputeScene {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String FIRST = "p1";
    private static final String SECOND = "p2";

    private final Cast cast;
    private final Clock clock;

    DisputeScene(Cast cast, Clock clock) {
        this.cast = cast;
        this.clock = clock;
    }

    /** The sides as whoever hands the dispute over knows them; each may have an account. */
    List<Party> sides(Matter matter) {
        return List.of(
                new Party(FIRST, matter.reporter(), null, cast.nameOf(matter.reporter()), null),
                new Party(SECOND, matter.neighbour(), null, cast.nameOf(matter.neighbour()), null));
    }

    void perform(DisputeAct act, Matter matter) {
        DisputeId id = matter.dispute();
        Actor mediator = cast.serving("mediation", matter.area());
        switch (act) {
            case APPLY -> cast.send(first(matter), application(matter));
            case HAND_OVER -> cast.send(cast.serving("police", matter.area()), handOver(matter));
            case TAKE -> cast.send(mediator, new AcceptDispute(id, null));
            case CONSENT_FIRST -> cast.send(side(FIRST, matter, mediator), new Consent(id, FIRST, null));
            case CONSENT_SECOND -> cast.send(side(SECOND, matter, mediator), new Consent(id, SECOND, null));
            case REFUSE ->
                cast.send(side(SECOND, matter, mediator), new RefuseMediation(id, SECOND, "我没有错，不同意调解。", null));
            case NAME -> cast.send(mediator, new NameMediator(id, mediator.subject(), MediatorRelation.NONE, null));
            case MEET_PARTIES -> meet(matter, mediator);
            case AGREE_IN_WRITING -> cast.send(mediator, agreement(id, AgreementForm.WRITTEN, 30));
            case AGREE_ORALLY -> cast.send(mediator, agreement(id, AgreementForm.ORAL, 3));
            case SIGN_FIRST -> cast.send(first(matter), new SignAgreement(id, FIRST, null));
            case SIGN_SECOND -> cast.send(second(matter), new SignAgreement(id, SECOND, null));
            case SIGN_MEDIATOR -> cast.send(mediator, new SignAsMediator(id, null));
            case SEAL -> cast.send(mediator, new SealAgreement(id, null));
            case ASK_COURT -> {
                cast.send(first(matter), new AskConfirmation(id, FIRST, null));
                cast.send(second(matter), new AskConfirmation(id, SECOND, null));
            }
            case COURT_CONFIRMS ->
                cast.send(
                        cast.serving("court", matter.area()),
                        new ConfirmAgreement(id, "（2026）示0106民特" + matter.number() + "号", null));
            case PERFORM -> cast.send(first(matter), new ConfirmObligation(id, "o1", FIRST, null));
            case BREAK -> cast.send(first(matter), new ReportBreach(id, "o1", FIRST, "到期没有履行，也联系不上。", null));
            case FAIL -> cast.send(mediator, new EndMediation(id, null, null));
        }
    }

    private Actor first(Matter matter) {
        return cast.resident(matter.reporter());
    }

    private Actor second(Matter matter) {
        return cast.resident(matter.neighbour());
    }

    /** A side itself, or the committee for one whose account nobody knows. */
    private Actor side(String partyId, Matter matter, Actor committee) {
        if (matter.course().opening() == DisputeAct.HAND_OVER) return committee;
        return partyId.equals(FIRST) ? first(matter) : second(matter);
    }

    private ApplyForMediation application(Matter matter) {
        return new ApplyForMediation(
                matter.dispute(),
                new AreaPath(matter.area()),
                "neighbour.pets",
                "楼下的狗每天清晨叫，影响孩子睡觉，希望商量一个办法。",
                null,
                cast.nameOf(matter.reporter()),
                null,
                List.of(new Party(null, null, null, "王先生", null)),
                false);
    }

    private HandOverDispute handOver(Matter matter) {
        return new HandOverDispute(
                matter.dispute(),
                new OrganisationId(cast.town().serving("police", matter.area()).id()),
                HandOverGround.CIVIL_DISPUTE,
                new AreaPath(matter.area()),
                "neighbour.shared-space",
                "两户为楼道堆放鞋柜争吵，未动手，双方愿意先谈。",
                List.of(new Party(null, null, null, "赵先生", null), new Party(null, null, null, "钱女士", null)),
                true,
                false,
                Injury.NONE,
                false);
    }

    private void meet(Matter matter, Actor mediator) {
        DisputeId id = matter.dispute();
        String session = Ids.derived("ses-", id.value());
        cast.send(mediator, new ScheduleSession(id, session, false, "街道调解室", clock.instant(), null));
        cast.send(mediator, new HoldSession(id, session, "双方说明了经过，愿意各让一步。", null));
        String next = Ids.derived("ses-", id.value() + "-next");
        Instant nextWeek = clock.instant()
                .atZone(ZONE)
                .plusDays(7)
                .with(LocalTime.of(14, 30))
                .toInstant();
        cast.send(mediator, new ScheduleSession(id, next, false, "街道调解室", nextWeek, null));
        cast.send(mediator, new MakeProposal(id, Ids.derived("prp-", id.value()), null, "乙方赔偿四千元，并在晚上十点后不施工。"));
    }

    private RecordAgreement agreement(DisputeId id, AgreementForm form, int days) {
        LocalDate by = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(days);
        Obligation pays = new Obligation(null, SECOND, "赔偿损失", by, FIRST, new BigDecimal("4000"), "银行转账");
        return new RecordAgreement(
                id,
                form,
                "双方同住一幢楼，因清晨和夜间的响动多次争吵。",
                "响动的时间和已经造成的损失",
                "乙方没有避开休息的时间，对损失负责。",
                "乙方赔偿甲方四千元，双方就此了结。",
                List.of(pays),
                null);
    }
}
