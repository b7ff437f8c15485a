package org.liuhe.app.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.petitions.AcceptPetition;
import org.liuhe.contracts.petitions.AnswerCoSigners;
import org.liuhe.contracts.petitions.AnswerPetitionReview;
import org.liuhe.contracts.petitions.AskPetitionReview;
import org.liuhe.contracts.petitions.CoSignPetition;
import org.liuhe.contracts.petitions.DeclinePetition;
import org.liuhe.contracts.petitions.ExtendPetition;
import org.liuhe.contracts.petitions.FilePetition;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.ForwardPetition;
import org.liuhe.contracts.petitions.ModeratePetition;
import org.liuhe.contracts.petitions.ObjectToPetition;
import org.liuhe.contracts.petitions.OpenHearing;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.PetitionView;
import org.liuhe.contracts.petitions.ReferPetitionToMediation;
import org.liuhe.contracts.petitions.ReplyToPetition;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.contracts.petitions.WithdrawPetition;
import org.liuhe.contracts.referrals.Party;

/** What petitioners, the petition office and the authorities do about a petition. */
final class PetitionScene {

    /** One more than the street must answer. */
    private static final int CO_SIGNERS = 21;

    private final Cast cast;
    private final ModerationScene moderation;

    PetitionScene(Cast cast, ModerationScene moderation) {
        this.cast = cast;
        this.moderation = moderation;
    }

    void perform(PetitionAct act, Matter matter) {
        PetitionId id = matter.petition();
        Actor petitioner = cast.resident(matter.reporter());
        Actor office = cast.serving("petitions", matter.area());
        Actor street = cast.serving("street-backstop", matter.area());
        switch (act) {
            case PETITION -> cast.send(petitioner, filing(matter));
            case MODERATE -> {
                cast.send(office, new ModeratePetition(id, matter.statement().summary(), null, null));
                if (matter.number() % 2 == 0) moderation.publish(TextRef.statement(id.value()), office);
            }
            case FORWARD -> cast.send(office, new ForwardPetition(id, organisation(street), null));
            case OBJECT -> cast.send(street, new ObjectToPetition(id, "该事项由区级部门作出决定，不属于街道职权。", null));
            case TAKE_UP -> cast.send(street, new AcceptPetition(id, null));
            case NOT_TAKE_UP ->
                cast.send(
                        office,
                        new DeclinePetition(
                                id, PetitionNotAcceptedReason.LEGAL_ROUTE, "该事项已由人民法院受理，请依法通过诉讼途径解决。", null));
            case EXTEND -> cast.send(street, new ExtendPetition(id, 30, "需要委托第三方鉴定。", null));
            case REPLY -> cast.send(street, reply(matter));
            case ASK_REVIEW -> cast.send(petitioner, new AskPetitionReview(id, "答复没有说明依据，请求上一级复查。", null));
            case ANSWER_REVIEW ->
                cast.send(
                        reviewer(matter),
                        new AnswerPetitionReview(id, ReviewOpinion.UPHELD, "经复查，原处理意见事实清楚、依据正确。", "维持原处理意见。", null));
            case HEAR_PARTIES -> cast.send(reviewer(matter), new OpenHearing(id, null));
            case CO_SIGN ->
                IntStream.range(0, CO_SIGNERS)
                        .forEach(i -> cast.send(cast.resident("demo-neighbour-" + i), new CoSignPetition(id)));
            case ANSWER_CO_SIGNERS ->
                cast.send(street, new AnswerCoSigners(id, 1, "感谢大家关注。方案将在两周内张贴公示，听取意见后再定。", null));
            case TO_MEDIATION -> cast.send(office, toMediation(matter));
            case TAKE_BACK -> cast.send(petitioner, new WithdrawPetition(id, null));
        }
    }

    private Command filing(Matter matter) {
        return new FilePetition(
                matter.petition(),
                matter.code(),
                new AreaPath(matter.area()),
                matter.category(),
                null,
                matter.statement().text(),
                "0571-00000000",
                List.of(),
                true,
                "zh-CN",
                null);
    }

    private Command reply(Matter matter) {
        return new ReplyToPetition(
                matter.petition(),
                "经核查，" + matter.statement().reply(),
                "现行规定对此有明确要求，现有做法可以改进。",
                "《信访工作条例》第三十二条",
                "不服本意见的，可以自收到之日起三十日内请求上一级复查。",
                matter.statement().summary(),
                null);
    }

    private Command toMediation(Matter matter) {
        return new ReferPetitionToMediation(
                matter.petition(),
                true,
                false,
                false,
                true,
                List.of(
                        new Party(
                                ReferPetitionToMediation.PETITIONER, null, null, cast.nameOf(matter.reporter()), null),
                        new Party(
                                "manager",
                                null,
                                cast.town().serving("property", matter.area()).id(),
                                null,
                                null)),
                "属于民事纠纷，双方愿意调解。",
                null);
    }

    /** Whoever was found to review it. */
    private Actor reviewer(Matter matter) {
        Actor petitioner = cast.resident(matter.reporter());
        PetitionView seen =
                cast.ask(petitioner, new FindPetition(matter.petition().value(), null, null), PetitionView.class);
        return cast.memberOf(seen.reviewer());
    }

    private static OrganisationId organisation(Actor actor) {
        return new OrganisationId(actor.organisations().iterator().next());
    }
}
