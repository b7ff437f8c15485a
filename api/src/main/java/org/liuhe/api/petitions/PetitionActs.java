package org.liuhe.api.petitions;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.liuhe.api.matters.Act;
import org.liuhe.api.petitions.PetitionBodies.CoSignersAnswer;
import org.liuhe.api.petitions.PetitionBodies.CoSignersAnswerer;
import org.liuhe.api.petitions.PetitionBodies.NewPetition;
import org.liuhe.api.petitions.PetitionBodies.PetitionExtension;
import org.liuhe.api.petitions.PetitionBodies.PetitionMediation;
import org.liuhe.api.petitions.PetitionBodies.PetitionModeration;
import org.liuhe.api.petitions.PetitionBodies.PetitionNothing;
import org.liuhe.api.petitions.PetitionBodies.PetitionObjection;
import org.liuhe.api.petitions.PetitionBodies.PetitionOrganisation;
import org.liuhe.api.petitions.PetitionBodies.PetitionRefusal;
import org.liuhe.api.petitions.PetitionBodies.PetitionRegistration;
import org.liuhe.api.petitions.PetitionBodies.PetitionReply;
import org.liuhe.api.petitions.PetitionBodies.PetitionRepresentative;
import org.liuhe.api.petitions.PetitionBodies.PetitionReviewOpinion;
import org.liuhe.api.petitions.PetitionBodies.PetitionReviewRequest;
import org.liuhe.api.petitions.PetitionBodies.PetitionReviewer;
import org.liuhe.api.petitions.PetitionBodies.PetitionSettlement;
import org.liuhe.api.petitions.PetitionBodies.PetitionSide;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
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
import org.liuhe.contracts.petitions.ModeratePetition;
import org.liuhe.contracts.petitions.ObjectToPetition;
import org.liuhe.contracts.petitions.OpenHearing;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.ReferPetitionToMediation;
import org.liuhe.contracts.petitions.RegisterPetition;
import org.liuhe.contracts.petitions.ReplyToPetition;
import org.liuhe.contracts.petitions.Representative;
import org.liuhe.contracts.petitions.TakeBackPetitionReferral;
import org.liuhe.contracts.petitions.WithdrawCoSign;
import org.liuhe.contracts.petitions.WithdrawPetition;
import org.liuhe.contracts.referrals.Party;
import org.springframework.context.i18n.LocaleContextHolder;

/** What can be done about a petition: one maker an act, for the REST resources and for the page. */
final class PetitionActs {

    /** Codes must not be guessed from one another. */
    private static final RandomGenerator CODES = new SecureRandom();

    static final Act<NewPetition> FILE = Act.opening(
            MatterKind.PETITION,
            "file",
            NewPetition.class,
            (id, version, key, body) -> new FilePetition(
                    new PetitionId(id),
                    TrackingCode.draw(CODES),
                    new AreaPath(body.area()),
                    body.category(),
                    organisation(body.accusedOrganisation()),
                    body.text(),
                    body.contactPhone(),
                    representatives(body.representatives()),
                    body.mayBePublic(),
                    readersLanguage(),
                    petition(body.sameFactsAs())));
    static final Act<PetitionRegistration> REGISTER = Act.opening(
            MatterKind.PETITION,
            "register",
            PetitionRegistration.class,
            (id, version, key, body) -> new RegisterPetition(
                    new PetitionId(id),
                    TrackingCode.draw(CODES),
                    body.channel(),
                    new OrganisationId(body.organisation()),
                    body.petitionerName(),
                    body.contactPhone(),
                    new AreaPath(body.area()),
                    body.category(),
                    organisation(body.accusedOrganisation()),
                    body.text(),
                    representatives(body.representatives()),
                    body.mayBePublic(),
                    null,
                    petition(body.sameFactsAs())));
    static final Act<PetitionModeration> MODERATE = about(
            "moderate",
            PetitionModeration.class,
            (id, version, key, body) ->
                    new ModeratePetition(new PetitionId(id), body.publicTitle(), body.matterForTheAccused(), version));
    static final Act<PetitionNothing> ACCEPT = about(
            "accept",
            PetitionNothing.class,
            (id, version, key, body) -> new AcceptPetition(new PetitionId(id), version));
    static final Act<PetitionRefusal> DECLINE = about(
            "decline",
            PetitionRefusal.class,
            (id, version, key, body) ->
                    new DeclinePetition(new PetitionId(id), body.reason(), body.explanation(), version));
    static final Act<PetitionOrganisation> FORWARD = about(
            "forward",
            PetitionOrganisation.class,
            (id, version, key, body) ->
                    new ForwardPetition(new PetitionId(id), new OrganisationId(body.organisation()), version));
    static final Act<PetitionObjection> OBJECT = about(
            "object",
            PetitionObjection.class,
            (id, version, key, body) -> new ObjectToPetition(new PetitionId(id), body.explanation(), version));
    static final Act<PetitionExtension> EXTEND = about(
            "extend",
            PetitionExtension.class,
            (id, version, key, body) -> new ExtendPetition(new PetitionId(id), body.days(), body.reasons(), version));
    static final Act<PetitionReply> REPLY = about(
            "reply",
            PetitionReply.class,
            (id, version, key, body) -> new ReplyToPetition(
                    new PetitionId(id),
                    body.facts(),
                    body.reasons(),
                    body.legalBasis(),
                    body.remedyNotice(),
                    body.publicSummary(),
                    version));
    static final Act<PetitionReviewRequest> ASK_REVIEW = about(
            "ask-review",
            PetitionReviewRequest.class,
            (id, version, key, body) -> new AskPetitionReview(new PetitionId(id), body.reasons(), version));
    static final Act<PetitionReviewOpinion> ANSWER_REVIEW = about(
            "answer-review",
            PetitionReviewOpinion.class,
            (id, version, key, body) -> new AnswerPetitionReview(
                    new PetitionId(id), body.opinion(), body.reasons(), body.publicSummary(), version));
    static final Act<PetitionNothing> OPEN_HEARING = about(
            "open-hearing",
            PetitionNothing.class,
            (id, version, key, body) -> new OpenHearing(new PetitionId(id), version));
    static final Act<PetitionNothing> CLOSE_HEARING = about(
            "close-hearing",
            PetitionNothing.class,
            (id, version, key, body) -> new CloseHearing(new PetitionId(id), version));
    static final Act<PetitionNothing> WITHDRAW = about(
            "withdraw",
            PetitionNothing.class,
            (id, version, key, body) -> new WithdrawPetition(new PetitionId(id), version));
    static final Act<PetitionNothing> CO_SIGN =
            about("co-sign", PetitionNothing.class, (id, version, key, body) -> new CoSignPetition(new PetitionId(id)));
    static final Act<PetitionNothing> WITHDRAW_CO_SIGN = about(
            "withdraw-co-sign",
            PetitionNothing.class,
            (id, version, key, body) -> new WithdrawCoSign(new PetitionId(id)));
    static final Act<CoSignersAnswer> ANSWER_CO_SIGNERS = about(
            "answer-co-signers",
            CoSignersAnswer.class,
            (id, version, key, body) ->
                    new AnswerCoSigners(new PetitionId(id), body.tier(), body.publicAnswer(), version));
    static final Act<PetitionMediation> REFER_TO_MEDIATION = about(
            "refer-to-mediation",
            PetitionMediation.class,
            (id, version, key, body) -> new ReferPetitionToMediation(
                    new PetitionId(id),
                    body.civilMatter(),
                    body.litigationRunning(),
                    body.administrativeReviewRunning(),
                    body.bothSidesAgree(),
                    parties(body.parties()),
                    body.request(),
                    version));
    static final Act<PetitionNothing> TAKE_BACK_REFERRAL = about(
            "take-back-referral",
            PetitionNothing.class,
            (id, version, key, body) -> new TakeBackPetitionReferral(new PetitionId(id), version));
    static final Act<PetitionNothing> AGREE_TO_SETTLEMENT = about(
            "agree-to-settlement",
            PetitionNothing.class,
            (id, version, key, body) -> new AgreeToSettlement(new PetitionId(id), version));
    static final Act<PetitionSettlement> CLOSE_SETTLED = about(
            "close-settled",
            PetitionSettlement.class,
            (id, version, key, body) -> new CloseSettledPetition(new PetitionId(id), body.agreedOnPaper(), version));
    static final Act<PetitionOrganisation> ASSIGN_OFFICE = about(
            "assign-office",
            PetitionOrganisation.class,
            (id, version, key, body) ->
                    new AssignPetitionOffice(new PetitionId(id), new OrganisationId(body.organisation()), version));
    static final Act<PetitionReviewer> ASSIGN_REVIEWER = about(
            "assign-reviewer",
            PetitionReviewer.class,
            (id, version, key, body) -> new AssignPetitionReviewer(
                    new PetitionId(id), body.level(), new OrganisationId(body.organisation()), version));
    static final Act<CoSignersAnswerer> ASSIGN_ANSWER = about(
            "assign-answer",
            CoSignersAnswerer.class,
            (id, version, key, body) -> new AssignCoSignAnswer(
                    new PetitionId(id), body.tier(), new OrganisationId(body.organisation()), version));

    static final List<Act<?>> ALL = List.of(
            FILE,
            REGISTER,
            CO_SIGN,
            WITHDRAW_CO_SIGN,
            ACCEPT,
            FORWARD,
            OBJECT,
            DECLINE,
            MODERATE,
            REPLY,
            EXTEND,
            ASK_REVIEW,
            ANSWER_REVIEW,
            OPEN_HEARING,
            CLOSE_HEARING,
            ANSWER_CO_SIGNERS,
            REFER_TO_MEDIATION,
            TAKE_BACK_REFERRAL,
            AGREE_TO_SETTLEMENT,
            CLOSE_SETTLED,
            ASSIGN_OFFICE,
            ASSIGN_REVIEWER,
            ASSIGN_ANSWER,
            WITHDRAW);

    private PetitionActs() {}

    private static <B> Act<B> about(String name, Class<B> body, Act.Maker<B> maker) {
        return Act.about(MatterKind.PETITION, name, body, maker);
    }

    /** In which the petitioner is written to. */
    private static String readersLanguage() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "zh-CN";
    }

    private static OrganisationId organisation(String id) {
        return isBlank(id) ? null : new OrganisationId(id);
    }

    private static PetitionId petition(String id) {
        return isBlank(id) ? null : new PetitionId(id);
    }

    private static List<Representative> representatives(List<PetitionRepresentative> given) {
        return list(given, one -> new Representative(one.name(), one.phone()));
    }

    private static List<Party> parties(List<PetitionSide> sides) {
        return IntStream.range(0, sides.size())
                .mapToObj(i -> party(i + 1, sides.get(i)))
                .toList();
    }

    private static Party party(int number, PetitionSide side) {
        String id = Boolean.TRUE.equals(side.petitioner()) ? ReferPetitionToMediation.PETITIONER : "p" + number;
        return new Party(id, null, blank(side.organisation()), side.name(), side.phone());
    }

    private static <T, R> List<R> list(List<T> given, Function<T, R> each) {
        return given == null ? List.of() : given.stream().map(each).toList();
    }

    private static String blank(String text) {
        return isBlank(text) ? null : text;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
