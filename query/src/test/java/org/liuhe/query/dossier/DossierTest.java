package org.liuhe.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class DossierTest {

    private final ReadModels models = ReadModels.empty();
    private final Story story = new Story(1);

    @BeforeEach
    void town() {
        models.play(Story.town());
    }

    @Test
    void tellsTheMatterWhole() {
        DossierView view = after(assigned());
        assertThat(view.complaintId()).isEqualTo(story.complaintId);
        assertThat(view.complaintVersion()).isEqualTo(1);
        assertThat(view.caseId()).isEqualTo(story.caseId);
        assertThat(view.caseVersion()).isEqualTo(1);
        assertThat(view.trackingCode()).isEqualTo(story.code);
        assertThat(view.category()).isEqualTo(ReadModels.LISTED);
        assertThat(view.area()).isEqualTo(Story.ESTATE);
        assertThat(view.channel()).isEqualTo(Channel.WEB);
        assertThat(view.mayBePublic()).isTrue();
        assertThat(view.place()).isEqualTo(Story.PERSONAL + " place");
        assertThat(view.text()).isEqualTo(Story.PERSONAL + " text");
        assertThat(view.filedAt()).isEqualTo(story.time(0));
        assertThat(view.stage()).isEqualTo(Stage.ASSIGNED);
        assertThat(view.task()).isEqualTo(Task.SIGN);
        assertThat(view.holder()).isEqualTo(Story.PROPERTY);
        assertThat(view.assignment()).isEqualTo(1);
        assertThat(view.binding()).isFalse();
        assertThat(view.returnUntil()).isEqualTo(story.due("objection-1", 1).at());
        assertThat(view.due()).isEqualTo(story.due("sign-1", 1));
        assertThat(view.overdue()).isFalse();
        assertThat(view.caseDue()).isEqualTo(story.due("case", 15));
    }

    @Test
    void findsItByEachOfItsNames() {
        DossierView view = after(assigned());
        assertThat(find(story.caseId, null, Story.OPERATOR)).isEqualTo(view);
        assertThat(find(story.code.replace("-", ""), null, Story.OPERATOR)).isEqualTo(view);
    }

    @Test
    void showsWhatWasAnsweredAtFiling() {
        DossierView view = after(story.filedForReview().answersGiven());
        assertThat(view.answers()).isEqualTo(Story.ANSWERS);
        assertThat(view.stage()).isEqualTo(Stage.FILED);
        assertThat(view.entries()).extracting(DossierEntry::type).contains("FilingAnswered");
    }

    @Test
    void hasNoCaseBeforeAcceptance() {
        DossierView view = after(story.filedForReview());
        assertThat(view.caseId()).isNull();
        assertThat(view.caseVersion()).isEqualTo(-1);
        assertThat(view.task()).isEqualTo(Task.INTAKE);
        assertThat(view.holder()).isEqualTo(Story.COMMUNITY);
    }

    @Test
    void tellsEachEventInOrderWithWhoWhyAndWhatWasDue() {
        DossierView view = after(story.filedForReview()
                .by("system:intake")
                .accepted()
                .opened()
                .by("system:routing")
                .assigned(1, Story.PROPERTY)
                .by("subject-clerk")
                .signed(1, Story.PROPERTY)
                .acted(1, Story.PROPERTY)
                .returned(1, Story.PROPERTY, 1, true)
                .by("system:routing")
                .assigned(2, Story.STREET, 1, Duty.RULE, AssignmentCause.HOP_LIMIT)
                .by("subject-street")
                .ruled(2, Story.STREET, Story.OWNERS)
                .assigned(3, Story.OWNERS, 0, Duty.HANDLE, AssignmentCause.RULING)
                .by("system:routing")
                .termPassed(3, Story.OWNERS, OverdueCause.NOT_SIGNED, false)
                .by("subject-owner")
                .staffCommented(Story.OWNERS)
                .resolved(3, Story.OWNERS, 1)
                .by("system:confirmation")
                .answered(1)
                .by(Story.REPORTER)
                .commented()
                .contested(1)
                .by("system:confirmation")
                .reopened(3, 1)
                .by("system:routing")
                .assigned(4, Story.STREET, 1, Duty.HANDLE, AssignmentCause.CONTESTED)
                .by("subject-street")
                .resolved(4, Story.STREET, 2)
                .by("system:confirmation")
                .answered(2)
                .by(Story.REPORTER)
                .confirmed(2)
                .by("system:confirmation")
                .closed(CaseOutcome.CONFIRMED));
        assertThat(view.entries())
                .extracting(DossierTest::line)
                .containsExactly(
                        "ComplaintFiled by reporter text due intake",
                        "ComplaintAccepted by system:intake",
                        "CaseOpened by system:intake due case",
                        "CaseAssigned by system:routing to org-yujing-property ROUTE due sign-1 #1",
                        "CaseSignedFor by staff of org-yujing-property due resolve-1 #1",
                        "ActionRecorded by staff of org-yujing-property text #1",
                        "CaseReturned by staff of org-yujing-property NOT_OUR_DUTY text #1",
                        "CaseAssigned by system:routing to org-beishan HOP_LIMIT due rule-2 #2",
                        "CaseRuled by staff of org-beishan to org-yujing-owners text #2",
                        "CaseAssigned by staff to org-yujing-owners RULING due sign-3 #3",
                        "TermPassed by system:routing of org-yujing-owners NOT_SIGNED due passed #3",
                        "CaseCommented by staff of org-yujing-owners text",
                        "CaseResolved by staff of org-yujing-owners DONE text #1",
                        "ComplaintAnswered by system:confirmation text due confirm #1",
                        "ComplaintCommented by reporter text",
                        "ComplaintContested by reporter text #1",
                        "CaseReopened by system:confirmation #1",
                        "CaseAssigned by system:routing to org-beishan CONTESTED due sign-4 #4",
                        "CaseResolved by staff of org-beishan DONE text #2",
                        "ComplaintAnswered by system:confirmation text due confirm #2",
                        "ComplaintConfirmed by reporter text #4",
                        "CaseClosed by system:confirmation CONFIRMED");
        assertThat(view.entries()).extracting(DossierEntry::at).isSorted();
        assertThat(view.entries().get(4).aggregateId()).isEqualTo(story.caseId);
        assertThat(view.entries().get(4).sequence()).isEqualTo(2);
    }

    @Test
    void tellsTheEventsOfTheOtherEnds() {
        DossierView view = after(story.filedForReview()
                .by("subject-community")
                .supplementAsked()
                .by(Story.REPORTER)
                .supplemented()
                .by("subject-community")
                .rejected());
        assertThat(view.entries())
                .extracting(DossierTest::line)
                .containsExactly(
                        "ComplaintFiled by reporter text due intake",
                        "SupplementRequested by staff text due supplement #1",
                        "ComplaintSupplemented by reporter text due intake-again #1",
                        "ComplaintRejected by staff OTHER_ROUTE text");
        assertThat(view.stage()).isEqualTo(Stage.REJECTED);
        assertThat(after(new Story(2).filed().withdrawn()).entries())
                .extracting(DossierTest::line)
                .last()
                .isEqualTo("ComplaintWithdrawn by reporter");
        assertThat(after(new Story(3)
                                .filed()
                                .accepted()
                                .answered(1)
                                .by("system:confirmation")
                                .closedUnconfirmed(1))
                        .entries())
                .extracting(DossierTest::line)
                .last()
                .isEqualTo("ComplaintClosedUnconfirmed by system:confirmation #1");
        DossierView imported = after(new Story(4).by("subject-op").recordedAsClosed(ClosedOutcome.CLOSED));
        assertThat(imported.entries())
                .extracting(DossierTest::line)
                .containsExactly("ClosedComplaintRecorded by operator CLOSED text");
        assertThat(imported.channel()).isEqualTo(Channel.IMPORT);
        assertThat(imported.stage()).isEqualTo(Stage.CLOSED_ELSEWHERE);
    }

    @Test
    void anOperatorsRulingIsTheOperators() {
        DossierView view = after(story.filed()
                .accepted()
                .opened()
                .by("system:routing")
                .routeGap(0)
                .by("subject-op")
                .ruled(0, null, Story.OWNERS)
                .assigned(1, Story.OWNERS, 0, Duty.HANDLE, AssignmentCause.RULING));
        assertThat(view.entries().stream().skip(3).map(DossierTest::line))
                .containsExactly(
                        "RouteGapFound by system:routing",
                        "CaseRuled by operator to org-yujing-owners text #0",
                        "CaseAssigned by operator to org-yujing-owners RULING due sign-1 #1");
        assertThat(view.binding()).isTrue();
        assertThat(view.returnUntil()).isNull();
    }

    @Test
    void aFilingTakenDownByStaffIsTheirAct() {
        assertThat(after(story.filed(null, Channel.COUNTER, null))
                        .entries()
                        .get(0)
                        .by())
                .isEqualTo("staff");
        assertThat(after(new Story(2).filed(null, Channel.IMPORT, "myla"))
                        .entries()
                        .get(0)
                        .by())
                .isEqualTo("operator");
    }

    @Test
    void neverTellsWhoTheReporterIs() {
        after(assigned().withdrawn());
        List<String> tables = models.rows().entrySet().stream()
                .filter(table -> table.getKey().startsWith("dossier"))
                .flatMap(table -> table.getValue().stream())
                .toList();
        assertThat(tables).isNotEmpty().noneMatch(row -> row.contains(Story.REPORTER));
    }

    @Test
    void tellsTheTelephoneToThePresentHolderOnly() {
        models.play(assigned().events());
        assertThat(phone(Story.staff(Story.PROPERTY))).isEqualTo(Story.PERSONAL + " phone");
        assertThat(phone(Story.OPERATOR)).isNull();
        models.play(story.returned(1, Story.PROPERTY, 1, false)
                .assigned(2, Story.OWNERS)
                .events());
        assertThat(phone(Story.staff(Story.PROPERTY))).isNull();
        assertThat(phone(Story.staff(Story.OWNERS))).isEqualTo(Story.PERSONAL + " phone");
    }

    private String phone(Actor reader) {
        return find(story.complaintId, null, reader).contactPhone();
    }

    @Test
    void tellsWhoseMatterWasTakenDownToThePresentHolderOnly() {
        models.play(story.takenDown()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .events());
        DossierView.TakenDown down =
                find(story.complaintId, null, Story.staff(Story.PROPERTY)).takenDown();
        assertThat(down)
                .isEqualTo(new DossierView.TakenDown(
                        Story.PERSONAL + " name", Story.COMMUNITY, ConsentForm.SIGNED, Story.AGREED));
        assertThat(find(story.complaintId, null, Story.OPERATOR).takenDown()).isEqualTo(down.withoutName());
        assertThat(models.rows().toString()).doesNotContain("subject-clerk");
        assertThat(after(new Story(2).filed()).takenDown()).isNull();
    }

    @Test
    void theAccusedReadsNothingOfWhoseMatterWasTakenDown() {
        models.play(new Story(3)
                .about(Story.PROPERTY)
                .takenDown()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .events());
        DossierView seen = find("cmp-3", null, Story.staff(Story.PROPERTY));
        assertThat(seen.takenDown()).isNull();
        assertThat(seen.toString()).doesNotContain(Story.PERSONAL);
    }

    @Test
    void anOperatorReadsEveryMatter() {
        models.play(story.filed().events());
        assertThat(find(story.complaintId, null, Story.OPERATOR).stage()).isEqualTo(Stage.FILED);
    }

    @Test
    void whoTakesPartOrTookPartReadsIt() {
        models.play(assigned()
                .returned(1, Story.PROPERTY, 1, false)
                .assigned(2, Story.OWNERS)
                .events());
        for (String organisation : List.of(Story.PROPERTY, Story.OWNERS))
            assertThat(find(story.complaintId, null, Story.staff(organisation)).holder())
                    .isEqualTo(Story.OWNERS);
    }

    @Test
    void theCommunityOfficeReadsWhatItsAcceptanceWasAskedFor() {
        models.play(story.filedForReview().accepted().events());
        assertThat(find(story.complaintId, null, Story.staff(Story.COMMUNITY)).stage())
                .isEqualTo(Stage.ACCEPTED);
        models.play(new Story(2).filed().events());
        assertUnknown("cmp-2", null, Story.staff(Story.COMMUNITY));
    }

    @Test
    void toEveryoneElseItDoesNotExist() {
        models.play(assigned().events());
        for (Actor other : List.of(
                Story.LIN,
                Story.staff(Story.STREET),
                Story.staff(Story.COMMUNITY),
                new Actor("s", Set.of("street"), Set.of()),
                new Actor("s", Set.of("street"), Set.of("")))) {
            assertUnknown(story.complaintId, null, other);
            assertUnknown(story.code, null, other);
        }
    }

    @Test
    void refusesWhoDoesNotSayWhoTheyAre() {
        assertThat(models.refusal(new FindDossier(story.complaintId, null, null), null)
                        .code())
                .isEqualTo("authority.denied");
    }

    @Test
    void doesNotKnowWhatWasNeverFiled() {
        assertUnknown("cmp-never", null, Story.OPERATOR);
        assertUnknown("case-never", null, Story.OPERATOR);
        assertUnknown(story.code, null, Story.OPERATOR);
        models.play(assigned().ofCase().toList());
        assertUnknown(story.caseId, null, Story.OPERATOR);
    }

    @Test
    void refusesWhatIsNoNameOfAMatter() {
        assertThat(models.refusal(new FindDossier("nonsense", null, null), Story.OPERATOR)
                        .code())
                .isEqualTo("tracking-code.malformed");
        assertThat(models.refusal(new FindDossier(null, null, null), Story.OPERATOR)
                        .code())
                .isEqualTo("tracking-code.malformed");
    }

    @Test
    void tellsWhatWasKnownAtATime() {
        Instant then = assigned().time(3);
        DossierView before = after(story);
        DossierView now = after(
                story.signed(1, Story.PROPERTY).resolved(1, Story.PROPERTY, 1).answered(1));
        assertThat(now.stage()).isEqualTo(Stage.ANSWERED);
        assertThat(find(story.complaintId, then, Story.OPERATOR)).isEqualTo(before);
        assertThat(find(story.complaintId, then.minusNanos(1000), Story.OPERATOR)
                        .stage())
                .isEqualTo(Stage.ACCEPTED);
        assertThat(find(story.complaintId, story.time(1), Story.OPERATOR).caseId())
                .isNull();
    }

    @Test
    void wasUnknownBeforeItWasFiled() {
        models.play(story.filed().events());
        assertUnknown(story.complaintId, story.time(0).minusSeconds(1), Story.OPERATOR);
    }

    private Story assigned() {
        return story.filed().accepted().opened().assigned(1, Story.PROPERTY);
    }

    private DossierView after(Story events) {
        models.play(events.events());
        return find(events.complaintId, null, Story.OPERATOR);
    }

    private DossierView find(String matter, Instant asKnownAt, Actor actor) {
        return models.ask(new FindDossier(matter, asKnownAt, null), DossierView.class, actor);
    }

    private void assertUnknown(String matter, Instant asKnownAt, Actor actor) {
        assertThat(models.refusal(new FindDossier(matter, asKnownAt, null), actor)
                        .code())
                .isEqualTo("matter.unknown");
    }

    private static String line(DossierEntry entry) {
        return entry.type()
                + " by " + entry.by()
                + (entry.organisation() == null ? "" : " of " + entry.organisation())
                + (entry.toOrganisation() == null ? "" : " to " + entry.toOrganisation())
                + (entry.reason() == null ? "" : " " + entry.reason())
                + (entry.text() == null ? "" : " text")
                + (entry.due() == null ? "" : " due " + entry.due().term())
                + (entry.number() == null ? "" : " #" + entry.number());
    }
}
