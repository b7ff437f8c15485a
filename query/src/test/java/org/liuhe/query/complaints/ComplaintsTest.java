package org.liuhe.query.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class ComplaintsTest {

    private static final Actor WANG = new Actor("subject-wang", Set.of("resident"), Set.of());

    private final ReadModels models = ReadModels.empty();
    private final Story story = new Story(1);

    @Test
    void showsTheReporterWhatTheyFiled() {
        ComplaintView view = after(story.notPublic().filed());
        assertThat(view.complaintId()).isEqualTo(story.complaintId);
        assertThat(view.version()).isZero();
        assertThat(view.caseId()).isNull();
        assertThat(view.trackingCode()).isEqualTo(story.code);
        assertThat(view.category()).isEqualTo(ReadModels.LISTED);
        assertThat(view.area()).isEqualTo(Story.ESTATE);
        assertThat(view.place()).isEqualTo(Story.PERSONAL + " place");
        assertThat(view.text()).isEqualTo(Story.PERSONAL + " text");
        assertThat(view.mayBePublic()).isFalse();
        assertThat(view.round()).isZero();
        assertThat(view.mayContest()).isFalse();
    }

    @Test
    void showsBesideItWhatEveryoneSees() {
        ComplaintView view = after(assigned());
        assertThat(view.caseId()).isEqualTo(story.caseId);
        assertThat(view.tracking()).isEqualTo(models.ask(new FindTracking(story.code, null), TrackingView.class, null));
    }

    @Test
    void findsItByItsCodeHoweverItIsTyped() {
        after(story.filed());
        String typed = story.code.replace("-", "").toLowerCase(java.util.Locale.ROOT);
        assertThat(find(typed, Story.LIN).complaintId()).isEqualTo(story.complaintId);
    }

    @Test
    void theVersionIsTheComplaintsOwn() {
        assertThat(after(assigned().commented()).version()).isEqualTo(2);
    }

    @Test
    void showsTheReporterTheirAnswers() {
        assertThat(after(story.filed()).answers()).isEmpty();
        ComplaintView view = after(story.answersGiven());
        assertThat(view.answers()).isEqualTo(Story.ANSWERS);
        assertThat(view.version()).isEqualTo(1);
    }

    @Test
    void asksTheReporterUntilTheyHaveAnswered() {
        assertThat(after(story.filedForReview().supplementAsked()).question()).isEqualTo(Story.PERSONAL + " question");
        assertThat(after(story.supplemented()).question()).isNull();
    }

    @Test
    void asksNothingMoreOnceItIsDecided() {
        assertThat(after(story.filedForReview().supplementAsked().accepted()).question())
                .isNull();
        assertThat(after(new Story(2).filedForReview().supplementAsked().rejected())
                        .question())
                .isNull();
        assertThat(after(new Story(3).filedForReview().supplementAsked().withdrawn())
                        .question())
                .isNull();
    }

    @Test
    void tellsWhyItWasRejected() {
        ComplaintView view = after(story.filedForReview().rejected());
        assertThat(view.rejectionReason()).isEqualTo(RejectionReason.OTHER_ROUTE);
        assertThat(view.rejectionExplanation()).isEqualTo(Story.PERSONAL + " explanation");
        assertThat(view.tracking().stage()).isEqualTo(Stage.REJECTED);
    }

    @Test
    void showsTheReplyAndWhetherItMayBeContested() {
        ComplaintView view = after(answered());
        assertThat(view.reply()).isEqualTo(Story.PERSONAL + " reply");
        assertThat(view.round()).isEqualTo(1);
        assertThat(view.mayContest()).isTrue();
    }

    @Test
    void keepsTheReplyOnceItIsContested() {
        ComplaintView view = after(answered().contested(1));
        assertThat(view.reply()).isNotNull();
        assertThat(view.mayContest()).isFalse();
    }

    @Test
    void aLastReplyMayNotBeContested() {
        assertThat(after(answered().contested(1).answered(2))).satisfies(view -> {
            assertThat(view.round()).isEqualTo(2);
            assertThat(view.mayContest()).isFalse();
        });
    }

    @Test
    void nothingMayBeContestedOnceItEnded() {
        assertThat(after(answered().confirmed(1).closed(CaseOutcome.CONFIRMED)).mayContest())
                .isFalse();
        assertThat(after(new Story(2).filed().accepted().answered(1).closedUnconfirmed(1))
                        .mayContest())
                .isFalse();
        assertThat(after(new Story(3).filed().accepted().answered(1).withdrawn())
                        .mayContest())
                .isFalse();
    }

    @Test
    void toAnyoneElseItDoesNotExist() {
        after(story.filed());
        for (Actor other : List.of(WANG, Story.OPERATOR, Story.staff(Story.COMMUNITY)))
            for (String key : List.of(story.complaintId, story.code))
                assertThat(models.refusal(new FindComplaint(key, null), other).code())
                        .isEqualTo("matter.unknown");
    }

    @Test
    void refusesWhoDoesNotSayWhoTheyAre() {
        assertThat(models.refusal(new FindComplaint(story.complaintId, null), null)
                        .code())
                .isEqualTo("authority.denied");
        assertThat(models.refusal(new ListMyComplaints(null, 10, null), null).code())
                .isEqualTo("authority.denied");
    }

    @Test
    void doesNotKnowWhatWasNeverFiled() {
        assertThat(models.refusal(new FindComplaint("cmp-never", null), Story.LIN)
                        .code())
                .isEqualTo("matter.unknown");
        assertThat(models.refusal(new FindComplaint("nonsense", null), Story.LIN)
                        .code())
                .isEqualTo("tracking-code.malformed");
        assertThat(models.refusal(new FindComplaint(null, null), Story.LIN).code())
                .isEqualTo("tracking-code.malformed");
    }

    @Test
    void anImportedRecordIsNobodysOwn() {
        models.play(story.reportedBy(null)
                .filed(null, Channel.IMPORT, "myla")
                .accepted()
                .events());
        assertThat(models.db()
                        .sql("SELECT count(*) FROM complaint_view")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void listsOnesOwnNewestFirstPageByPage() {
        List<String> expected = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            Story one = new Story(number).reportedBy(number % 2 == 0 ? WANG.subject() : Story.REPORTER);
            models.play(one.filed().events());
            if (number % 2 == 1) expected.add(0, one.complaintId);
        }
        Page<ComplaintView> first = models.page(new ListMyComplaints(null, 3, null), Story.LIN);
        Page<ComplaintView> second = models.page(new ListMyComplaints(first.next(), 3, null), Story.LIN);
        List<String> seen = new ArrayList<>();
        first.items().forEach(view -> seen.add(view.complaintId()));
        second.items().forEach(view -> seen.add(view.complaintId()));
        assertThat(seen).isEqualTo(expected);
        assertThat(first.items()).hasSize(3).allSatisfy(view -> assertThat(view.tracking())
                .isNotNull());
        assertThat(second.next()).isNull();
    }

    @Test
    void refusesABadCursorAndABadSize() {
        assertThat(models.refusal(new ListMyComplaints("%", 10, null), Story.LIN)
                        .field())
                .isEqualTo("cursor");
        assertThat(models.refusal(new ListMyComplaints(null, 0, null), Story.LIN)
                        .field())
                .isEqualTo("size");
    }

    private Story assigned() {
        return story.filed().accepted().opened().assigned(1, Story.PROPERTY);
    }

    private Story answered() {
        return assigned()
                .signed(1, Story.PROPERTY)
                .resolved(1, Story.PROPERTY, 1)
                .answered(1);
    }

    private ComplaintView after(Story events) {
        models.play(events.events());
        return find(events.complaintId, Story.LIN);
    }

    private ComplaintView find(String key, Actor actor) {
        return models.ask(new FindComplaint(key, null), ComplaintView.class, actor);
    }
}
