package org.liuhe.query.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilDueSettled;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.FindCouncil;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.contracts.matters.MatterEvent;
import org.liuhe.contracts.matters.OpenDuty;
import org.liuhe.contracts.matters.ProvisionalDue;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** The holidays of a year were announced after due dates had been computed that reach into it. */
class SettledDatesTest {

    private static final Actor CALENDAR = Actor.system("calendar");
    private static final String COUNCIL = "cnl-1";

    private final ReadModels models = ReadModels.empty();
    private final Story story = new Story(1);
    private final DueDate sign = story.due("sign", 1);
    private final DueDate duty = story.due("duty", 5);

    @BeforeEach
    void town() {
        models.play(Story.town());
    }

    @Test
    void theOfficesRowAndTheReportersViewFollow() {
        models.play(story.filedProvisionally().events());
        assertThat(inbox(Story.COMMUNITY).due()).isEqualTo(Story.provisional(story.intakeDue()));
        models.play(story.intakeSettled().events());
        assertThat(inbox(Story.COMMUNITY).due()).isEqualTo(story.intakeDue());
        assertThat(tracking().due()).isEqualTo(story.intakeDue());
        assertThat(dossier(null).due()).isEqualTo(story.intakeDue());
        assertThat(dossier(null).complaintVersion()).isEqualTo(1);
    }

    @Test
    void theHoldersRowFollowsEachOfItsTerms() {
        assigned();
        assertThat(inbox(Story.PROPERTY).due()).isEqualTo(Story.provisional(sign));
        story.settled(Story.provisional(sign), sign).settled(Story.provisional(duty), duty);
        models.play(story.events());
        assertThat(inbox(Story.PROPERTY).due()).isEqualTo(sign);
        assertThat(dossier(null).due()).isEqualTo(sign);
        models.play(story.signed(1, Story.PROPERTY).events());
        assertThat(inbox(Story.PROPERTY).due()).isEqualTo(duty);
        assertThat(tracking().due()).isEqualTo(duty);
    }

    @Test
    void theDossierOfAnEarlierDayShowsTheDateAsItWasThen() {
        assigned();
        Instant then = story.now();
        story.settled(Story.provisional(sign), sign);
        models.play(story.events());
        assertThat(dossier(then.minusMillis(1)).due()).isEqualTo(Story.provisional(sign));
        assertThat(dossier(null).due()).isEqualTo(sign);
    }

    @Test
    void whatIsOwedToACouncilFollows() {
        DueDate answer = story.due("answer", 3);
        council(answer);
        play(2, new CouncilDueSettled(COUNCIL, Story.provisional(answer), answer, story.time(3)));
        CouncilView view = models.ask(new FindCouncil(COUNCIL, null, null), CouncilView.class, Story.OPERATOR);
        assertThat(view.head().duties())
                .filteredOn(owed -> Story.PROPERTY.equals(owed.organisation()))
                .extracting(OpenDuty::due)
                .containsExactly(answer);
        assertThat(inbox(Story.PROPERTY).due()).isEqualTo(answer);
    }

    @Test
    void whatIsNotSettledIsFoundInMattersOfAllKinds() {
        DueDate answer = story.due("answer", 3);
        council(answer);
        assigned();
        assertThat(provisional())
                .extracting(ProvisionalDue::matterId, each -> each.due().term())
                .containsExactly(
                        tuple(story.caseId, sign.term()),
                        tuple(story.caseId, duty.term()),
                        tuple(COUNCIL, answer.term()));
        story.settled(Story.provisional(sign), sign);
        models.play(story.events());
        play(2, new CouncilDueSettled(COUNCIL, Story.provisional(answer), answer, story.time(3)));
        assertThat(provisional()).containsExactly(new ProvisionalDue(story.caseId, Story.provisional(duty)));
    }

    @Test
    void whatLiesBehindNeedsNoSettling() {
        assigned();
        Instant later = duty.at().plus(Duration.ofDays(2));
        assertThat(models.page(new ListProvisionalDues(later, null, 10), CALENDAR)
                        .items())
                .isEmpty();
    }

    @Test
    void comesInPages() {
        assigned();
        var first = models.page(new ListProvisionalDues(Instant.EPOCH, null, 1), CALENDAR);
        assertThat(first.items()).hasSize(1);
        var second = models.page(new ListProvisionalDues(Instant.EPOCH, first.next(), 1), CALENDAR);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    @Test
    void isListedForOperatorsAndTheSystemAlone() {
        ListProvisionalDues query = new ListProvisionalDues(Instant.EPOCH, null, 1);
        assertThat(models.page(query, Story.OPERATOR).items()).isEmpty();
        assertThat(models.refusal(query, new Actor("x", Set.of(Role.COMMUNITY), Set.of(Story.COMMUNITY)))
                        .code())
                .isEqualTo(CommonRule.DENIED.code());
    }

    private void assigned() {
        story.filed()
                .accepted()
                .opened()
                .recordCase(new CaseAssigned(
                        story.caseId,
                        1,
                        Story.PROPERTY,
                        "property",
                        0,
                        0,
                        Duty.HANDLE,
                        AssignmentCause.ROUTE,
                        false,
                        story.now(),
                        null,
                        Story.provisional(sign),
                        Story.provisional(duty)));
        models.play(story.events());
    }

    private void council(DueDate answer) {
        play(
                0,
                new CouncilConvened(
                        COUNCIL,
                        Story.ESTATE,
                        Story.COMMUNITY,
                        null,
                        null,
                        null,
                        "停车",
                        story.due("hold", 5),
                        story.time(1)));
        play(
                1,
                new CouncilInvited(
                        COUNCIL,
                        1,
                        Story.COMMUNITY,
                        Story.OWNERS,
                        Story.PROPERTY,
                        Story.provisional(answer),
                        story.time(2)));
    }

    private void play(long sequence, MatterEvent event) {
        Instant at = story.time((int) sequence + 1);
        models.play(List.of(new GenericDomainEventMessage<>(
                "Council",
                event.matterId(),
                sequence,
                new GenericEventMessage<>(event, MetaData.with(Actor.SUBJECT, "somebody")),
                () -> at)));
    }

    private List<ProvisionalDue> provisional() {
        return models.page(new ListProvisionalDues(Instant.EPOCH, null, 10), CALENDAR)
                .items();
    }

    private InboxRow inbox(String organisation) {
        return models.page(ListInbox.of(null, null, 10, null), Story.staff(organisation))
                .items()
                .get(0);
    }

    private TrackingView tracking() {
        return models.ask(new FindTracking(story.code, null), TrackingView.class, null);
    }

    private DossierView dossier(Instant knownAt) {
        return models.ask(new FindDossier(story.complaintId, knownAt, null), DossierView.class, Story.OPERATOR);
    }
}
