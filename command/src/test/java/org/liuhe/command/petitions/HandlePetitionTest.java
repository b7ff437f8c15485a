package org.liuhe.command.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.petitions.AnswerPetitionReview;
import org.liuhe.contracts.petitions.AskPetitionReview;
import org.liuhe.contracts.petitions.AssignPetitionReviewer;
import org.liuhe.contracts.petitions.CloseHearing;
import org.liuhe.contracts.petitions.ExtendPetition;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.OpenHearing;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionReviewerAssigned;
import org.liuhe.contracts.petitions.PetitionReviewerGapFound;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReplyToPetition;
import org.liuhe.contracts.petitions.ReportPetitionReviewerGap;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.contracts.petitions.WithdrawPetition;

/** Extension, reply, review, re-review, hearing, withdrawal: 信访工作条例 art. 34 to 36. */
class HandlePetitionTest extends PetitionStory {

    private static final ReplyToPetition REPLY =
            new ReplyToPetition(PETITION, "事实", "理由", "依据", "三十日内可请求复查", null, null);
    private static final AskPetitionReview ASK = new AskPetitionReview(PETITION, "不服", null);
    private static final AnswerPetitionReview ANSWER =
            new AnswerPetitionReview(PETITION, ReviewOpinion.UPHELD, "维持", null, null);
    private static final OpenHearing OPEN = new OpenHearing(PETITION, null);
    private static final CloseHearing CLOSE = new CloseHearing(PETITION, null);

    @Test
    void extendsOnceByThirtyDays() {
        inHandling();
        var sixty = due("petition.finish");
        at("2026-07-31T23:59");
        var ninety = terms.extended(sixty, 30);
        // July 31 + 30 = Sun Aug 30, so Mon 31
        assertThat(ninety.lastDay()).isEqualTo("2026-08-31");
        accepts(extend(30), STREET_STAFF, new PetitionFinishExtended(ID, STREET, "需要鉴定", ninety, now()));
    }

    @Test
    void refusesAnExtensionAskedAfterTheTerm() {
        inHandling();
        at("2026-08-01T00:00");
        refuses(extend(10), STREET_STAFF, PetitionRule.EXTENSION_TOO_LATE);
    }

    @Test
    void refusesASecondExtension() {
        inHandling();
        var longer = terms.extended(due("petition.finish"), 10);
        happened(new PetitionFinishExtended(ID, STREET, "鉴定", longer, now()));
        refuses(extend(10), STREET_STAFF, PetitionRule.EXTENDED_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 31})
    void refusesAnExtensionByNoneOrMoreThanThirtyDays(int days) {
        inHandling();
        refuses(extend(days), STREET_STAFF, PetitionRule.EXTENSION_TOO_LONG, "days");
    }

    @Test
    void refusesAnExtensionWithoutReasonsOrByAnotherBody() {
        inHandling();
        refuses(new ExtendPetition(PETITION, 10, " ", null), STREET_STAFF, CommonRule.TEXT_BLANK, "reasons");
        refuses(extend(10), OFFICER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesAnExtensionBeforeAcceptance() {
        filed();
        forwarded();
        refuses(extend(10), STREET_STAFF, PetitionRule.NOT_NOW);
    }

    @Test
    void repliesWithFactsReasonsLegalBasisAndRemedy() {
        inHandling();
        accepts(
                REPLY,
                STREET_STAFF,
                new PetitionReplied(
                        ID,
                        STREET,
                        AreaLevel.STREET,
                        "事实",
                        "理由",
                        "依据",
                        "三十日内可请求复查",
                        null,
                        now(),
                        due("petition.review-ask")));
    }

    @Test
    void refusesAReplyThatLacksAPart() {
        inHandling();
        refuses(
                new ReplyToPetition(PETITION, "事实", "理由", "依据", " ", null, null),
                STREET_STAFF,
                CommonRule.TEXT_BLANK,
                "remedyNotice");
        refuses(
                new ReplyToPetition(PETITION, "事实", "理由", null, "救济", null, null),
                STREET_STAFF,
                CommonRule.TEXT_BLANK,
                "legalBasis");
        refuses(
                new ReplyToPetition(PETITION, "事实", "", "依据", "救济", null, null),
                STREET_STAFF,
                CommonRule.TEXT_BLANK,
                "reasons");
        refuses(
                new ReplyToPetition(PETITION, "", "理由", "依据", "救济", null, null),
                STREET_STAFF,
                CommonRule.TEXT_BLANK,
                "facts");
    }

    @Test
    void repliesEvenAfterTheTermHasPassed() {
        inHandling();
        at("2027-08-01T09:00");
        send(REPLY, STREET_STAFF).expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesAReplyOfAnotherBodyOrASecondOne() {
        inHandling();
        refuses(REPLY, OFFICER, CommonRule.NOT_YOURS);
        replied();
        refuses(REPLY, STREET_STAFF, PetitionRule.NOT_NOW);
    }

    @Test
    void asksForAReviewOnTheThirtiethDay() {
        untilReplied();
        // June 1 + 30 = Wed July 1
        at("2026-07-01T23:59");
        accepts(
                ASK,
                LIN,
                new PetitionReviewAsked(
                        ID,
                        ReviewLevel.REVIEW,
                        AreaLevel.STREET,
                        List.of(STREET, ACCUSED),
                        "不服",
                        now(),
                        due("petition.review-answer")));
    }

    @Test
    void refusesAReviewAskedOnDay31() {
        untilReplied();
        at("2026-07-02T00:00");
        refuses(ASK, LIN, PetitionRule.REVIEW_TOO_LATE);
    }

    @Test
    void refusesAReviewOfSomebodyElsesPetitionOrBeforeTheReply() {
        inHandling();
        refuses(ASK, WANG, CommonRule.MATTER_UNKNOWN);
        refuses(ASK, LIN, PetitionRule.NOT_NOW);
    }

    @Test
    void letsTheOfficeAskForWhoeverHasNoAccount() {
        visited();
        forwarded();
        accepted();
        replied();
        send(ASK, OFFICER).expectSuccessfulHandlerExecution();
        refuses(ASK, LIN, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void letsTheNextHigherBodyReview() {
        untilReplied();
        reviewAsked();
        accepts(
                assign(ReviewLevel.REVIEW, DISTRICT),
                SAGA,
                new PetitionReviewerAssigned(ID, ReviewLevel.REVIEW, DISTRICT, AreaLevel.DISTRICT, now()));
    }

    @Test
    void neverLetsTheReplyingBodyReviewItself() {
        untilReplied();
        reviewAsked();
        refuses(assign(ReviewLevel.REVIEW, STREET), OPERATOR, PetitionRule.REVIEWER_DECIDED_BEFORE, "organisation");
        accepts(assign(ReviewLevel.REVIEW, STREET), SAGA, new PetitionReviewerGapFound(ID, ReviewLevel.REVIEW, now()));
    }

    @Test
    void refusesAReviewerThatIsAccusedUnknownOrNotHigher() {
        untilReplied();
        reviewAsked();
        refuses(assign(ReviewLevel.REVIEW, ACCUSED), OPERATOR, PetitionRule.BODY_IS_ACCUSED);
        refuses(assign(ReviewLevel.REVIEW, "org-ufo"), OPERATOR, PetitionRule.ORGANISATION_UNKNOWN);
        refuses(assign(ReviewLevel.REVIEW, OTHER_OFFICE), OPERATOR, PetitionRule.REVIEWER_NOT_HIGHER);
    }

    /** Else the review would sink to a level above which all have decided, and the re-review would wait for ever. */
    @Test
    void refusesToLetALowerBodyReviewOneOfTheWholeCity() {
        filed();
        happened(
                new PetitionForwarded(ID, 1, CITY, now(), due("petition.wrong-body"), due("petition.decide")),
                new PetitionAccepted(ID, CITY, now(), due("petition.finish")),
                new PetitionReplied(
                        ID, CITY, AreaLevel.CITY, "事实", "理由", "依据", "救济", null, now(), due("petition.review-ask")),
                new PetitionReviewAsked(
                        ID,
                        ReviewLevel.REVIEW,
                        AreaLevel.CITY,
                        List.of(CITY, ACCUSED),
                        "不服",
                        now(),
                        due("petition.review-answer")));
        refuses(assign(ReviewLevel.REVIEW, DISTRICT), OPERATOR, PetitionRule.REVIEWER_NOT_HIGHER, "organisation");
        accepts(
                assign(ReviewLevel.REVIEW, PROVINCE),
                OPERATOR,
                new PetitionReviewerAssigned(ID, ReviewLevel.REVIEW, PROVINCE, AreaLevel.CITY, now()));
    }

    @Test
    void absorbsAReviewerThatComesTwiceOrLate() {
        untilInReview();
        absorbs(assign(ReviewLevel.REVIEW, CITY), SAGA);
        absorbs(assign(ReviewLevel.REREVIEW, CITY), SAGA);
        absorbs(new ReportPetitionReviewerGap(PETITION, ReviewLevel.REVIEW), SAGA);
        refuses(assign(ReviewLevel.REVIEW, CITY), OPERATOR, PetitionRule.REVIEWER_KNOWN);
    }

    @Test
    void asksTheOperatorWhereNobodyIsHigher() {
        untilReplied();
        reviewAsked();
        accepts(
                new ReportPetitionReviewerGap(PETITION, ReviewLevel.REVIEW),
                SAGA,
                new PetitionReviewerGapFound(ID, ReviewLevel.REVIEW, now()));
        happened(new PetitionReviewerGapFound(ID, ReviewLevel.REVIEW, now()));
        absorbs(new ReportPetitionReviewerGap(PETITION, ReviewLevel.REVIEW), SAGA);
        absorbs(assign(ReviewLevel.REVIEW, DISTRICT), SAGA);
        send(assign(ReviewLevel.REVIEW, DISTRICT), OPERATOR).expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesToNameAReviewerWhereNothingIsReviewed() {
        untilReplied();
        refuses(assign(ReviewLevel.REVIEW, DISTRICT), OPERATOR, PetitionRule.NOT_NOW);
    }

    @Test
    void answersAReview() {
        untilInReview();
        accepts(
                ANSWER,
                DISTRICT_STAFF,
                new PetitionReviewAnswered(
                        ID,
                        ReviewLevel.REVIEW,
                        DISTRICT,
                        ReviewOpinion.UPHELD,
                        "维持",
                        null,
                        now(),
                        due("petition.rereview-ask")));
        refuses(ANSWER, STREET_STAFF, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesARereviewAskedOnDay31() {
        untilInReview();
        reviewed();
        at("2026-07-02T00:00");
        refuses(ASK, LIN, PetitionRule.REREVIEW_TOO_LATE);
        at("2026-07-01T23:59");
        send(ASK, LIN).expectSuccessfulHandlerExecution();
    }

    @Test
    void isFinalAfterTheRereview() {
        untilInRereview();
        accepts(
                ANSWER,
                CITY_STAFF,
                new PetitionReviewAnswered(
                        ID, ReviewLevel.REREVIEW, CITY, ReviewOpinion.UPHELD, "维持", null, now(), null));
        finished();
        refuses(ANSWER, CITY_STAFF, PetitionRule.FINAL);
        refuses(new WithdrawPetition(PETITION, null), LIN, PetitionRule.FINAL);
    }

    @Test
    void leavesOutTheTimeOfAHearing() {
        untilInRereview();
        var due = due("petition.rereview-answer");
        at("2026-06-10T09:00");
        accepts(OPEN, CITY_STAFF, new HearingOpened(ID, 1, CITY, now(), due("petition.hearing")));
        happened(new HearingOpened(ID, 1, CITY, now(), due("petition.hearing")));
        var from = now();
        at("2026-06-20T17:00");
        // June 10 counts, June 11 to 20 do not: July 1 + 10 = Sat July 11, so Mon 13
        var later = terms.suspended(due, from, now(), "hearing");
        assertThat(later.lastDay()).isEqualTo("2026-07-13");
        accepts(CLOSE, CITY_STAFF, new HearingClosed(ID, 1, CITY, now(), later));
    }

    @Test
    void refusesAHearingInAFirstReview() {
        untilInReview();
        refuses(OPEN, DISTRICT_STAFF, PetitionRule.HEARING_ONLY_IN_REREVIEW);
    }

    @Test
    void refusesAHearingWithinAHearingAndAnAnswerDuringIt() {
        untilInRereview();
        refuses(CLOSE, CITY_STAFF, PetitionRule.NO_HEARING_OPEN);
        happened(new HearingOpened(ID, 1, CITY, now(), due("petition.hearing")));
        refuses(OPEN, CITY_STAFF, PetitionRule.HEARING_OPEN);
        refuses(ANSWER, CITY_STAFF, PetitionRule.HEARING_OPEN);
        refuses(CLOSE, DISTRICT_STAFF, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesAHearingAfterTheTerm() {
        untilInRereview();
        at("2026-07-02T00:00");
        refuses(OPEN, CITY_STAFF, PetitionRule.HEARING_TOO_LATE);
    }

    @Test
    void isTakenBackAtAnyTimeBeforeTheFinalAnswer() {
        WithdrawPetition withdraw = new WithdrawPetition(PETITION, null);
        List<Runnable> stages = List.of(
                this::filed,
                this::forwarded,
                this::accepted,
                this::replied,
                this::reviewAsked,
                this::reviewer,
                this::reviewed,
                this::rereviewAsked,
                this::rereviewer);
        for (Runnable stage : stages) {
            stage.run();
            accepts(withdraw, LIN, new PetitionWithdrawn(ID, now()));
            refuses(withdraw, WANG, CommonRule.MATTER_UNKNOWN);
        }
    }

    private static ExtendPetition extend(int days) {
        return new ExtendPetition(PETITION, days, "需要鉴定", null);
    }

    private static AssignPetitionReviewer assign(ReviewLevel level, String organisation) {
        return new AssignPetitionReviewer(PETITION, level, org(organisation), null);
    }
}
