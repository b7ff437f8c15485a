package org.liuhe.query.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liuhe.query.disputes.DisputeStory.CHEN;
import static org.liuhe.query.disputes.DisputeStory.COMMITTEE;
import static org.liuhe.query.disputes.DisputeStory.COURT;
import static org.liuhe.query.disputes.DisputeStory.ID;
import static org.liuhe.query.disputes.DisputeStory.LIN;
import static org.liuhe.query.disputes.DisputeStory.OPERATOR;
import static org.liuhe.query.disputes.DisputeStory.POLICE;
import static org.liuhe.query.disputes.DisputeStory.SECRETARY;
import static org.liuhe.query.disputes.DisputeStory.START;
import static org.liuhe.query.disputes.DisputeStory.WANG;
import static org.liuhe.query.disputes.DisputeStory.due;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.CaucusNoted;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.FailureCause;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.disputes.MediationExtensionAgreed;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediatorChosen;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.ObligationReportedDone;
import org.liuhe.contracts.disputes.ObligationView;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.PartyView;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.ProposalMade;
import org.liuhe.contracts.disputes.RecusalAsked;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.SessionScheduled;
import org.liuhe.contracts.disputes.StatementView;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.query.ReadModels;

class FindDisputeTest {

    private static final List<OtherRoute> ROUTES = List.of(OtherRoute.LAWSUIT);

    private final ReadModels models = ReadModels.empty();

    @Test
    void showsAPartyEverythingButTheOtherSidesTelephone() {
        play(new DisputeStory().mediated());
        DisputeView view = find(LIN);
        assertThat(view.whole()).isTrue();
        assertThat(view.request()).isEqualTo("半夜装修");
        assertThat(view.head().stage()).isEqualTo("MEDIATING");
        assertThat(view.head().version()).isEqualTo(5);
        assertThat(view.parties()).extracting(PartyView::name).containsExactly("林女士", "王先生");
        assertThat(view.parties()).extracting(PartyView::phone).containsExactly("0571-1", null);
        assertThat(find(CHEN).parties()).extracting(PartyView::phone).containsExactly("0571-1", "0571-2");
        assertThat(view.head().links()).containsExactly(new MatterLink("case-1", MatterLink.Relation.ORIGIN));
    }

    @Test
    void keepsAConfidenceBetweenThePartyAndTheMediator() {
        play(new DisputeStory()
                .mediated()
                .with("lin", new CaucusNoted(ID, "n1", "p1", "可以让步", START))
                .with("chen", new ProposalMade(ID, "r1", null, "错开时间", START)));
        assertThat(find(LIN).caucus()).extracting(StatementView::text).containsExactly("可以让步");
        assertThat(find(CHEN).caucus()).extracting(StatementView::text).containsExactly("可以让步");
        for (Actor other : List.of(WANG, SECRETARY)) {
            assertThat(find(other).caucus()).isEmpty();
            assertThat(types(other)).doesNotContain("CaucusNoted");
            assertThat(find(other).proposals()).hasSize(1);
        }
        assertThat(find(LIN).toString()).contains("可以让步");
        assertThat(find(WANG).toString()).doesNotContain("可以让步");
    }

    @Test
    void tellsWhoHandedItOverTheOutcomeOnly() {
        play(new DisputeStory()
                .mediated()
                .with("chen", new ProposalMade(ID, "r1", null, "错开时间", START))
                .with("lin", new MediationFailed(ID, FailureCause.PARTY_ENDED, "p1", ROUTES, START)));
        DisputeView view = find(POLICE);
        assertThat(view.whole()).isFalse();
        assertThat(view.request()).as("their own words").isEqualTo("半夜装修");
        assertThat(view.parties()).isEmpty();
        assertThat(view.proposals()).isEmpty();
        assertThat(view.routes()).isEqualTo(ROUTES);
        assertThat(view.head().acts()).containsExactly("acknowledge");
        assertThat(types(POLICE)).contains("MediationFailed").doesNotContain("ProposalMade", "PartyConsented");
        assertThat(view.head().entries()).extracting(DossierEntry::text).containsOnlyNulls();
        assertThat(view.toString()).doesNotContain("林女士");
    }

    @Test
    void tellsWhoHoldsTheCaseThatItCameFromNothingThatWasSaid() {
        play(new DisputeStory().opened(DisputeOrigin.CASE, "wang"));
        assertThat(find(POLICE).originOrganisation()).isEqualTo("org-police");
        assertThat(find(POLICE).toString()).doesNotContain("半夜装修", "林女士");
    }

    @Test
    void doesNotExistForAnybodyElse() {
        play(new DisputeStory().effective());
        List<Actor> strangers = List.of(
                new Actor("zhou", Set.of(Role.RESIDENT), Set.of()),
                new Actor("li", Set.of(Role.MEDIATOR), Set.of("org-other-committee")),
                COURT,
                OPERATOR);
        for (Actor stranger : strangers)
            assertThat(models.refusal(new FindDispute(ID, null, null), stranger).code())
                    .isEqualTo("matter.unknown");
        assertThat(models.refusal(new FindDispute("dsp-2", null, null), LIN).code())
                .isEqualTo("matter.unknown");
    }

    @Test
    void keepsAWarningOfViolenceFromThoseWhomItIsAbout() {
        play(new DisputeStory()
                .mediated()
                .with("chen", new RiskReported(ID, "扬言动手", START))
                .with("system:mediation", new PoliceTold(ID, "org-police", due(5), START)));
        assertThat(find(LIN).toString()).doesNotContain("扬言动手", "DISPUTE_RISK", "PoliceTold");
        assertThat(find(LIN).riskReported()).isFalse();
        assertThat(find(CHEN).riskReported()).isTrue();
        assertThat(find(POLICE).toString()).contains("扬言动手");
        assertThat(find(POLICE).head().acts()).containsExactly("answer-risk");
        assertThat(tasks(POLICE)).containsExactly(Task.DISPUTE_RISK);
    }

    @Test
    void showsTheCourtTheAgreementAndNotHowItCameAbout() {
        play(new DisputeStory()
                .effective()
                .with("lin", new ConfirmationAsked(ID, "p1", START))
                .with("wang", new ConfirmationAsked(ID, "p2", START))
                .with("wang", new ConfirmationJointlyAsked(ID, START))
                .with("system:mediation", new ConfirmationSent(ID, "org-court", due(30), START)));
        DisputeView view = find(COURT);
        assertThat(view.agreement().content()).isEqualTo("十点后停工");
        assertThat(view.agreement().confirmation()).isEqualTo(Confirmation.BEFORE_COURT);
        assertThat(view.sessions()).isEmpty();
        assertThat(view.head().acts()).containsExactly("confirm-agreement", "refuse-confirmation");
        assertThat(tasks(COURT)).containsExactly(Task.DISPUTE_CONFIRM);
    }

    @Test
    void showsTheCourtInTheHistoryWhoAskedItAndWhatItAnswered() {
        play(new DisputeStory()
                .effective()
                .with("lin", new ConfirmationAsked(ID, "p1", START))
                .with("wang", new ConfirmationAsked(ID, "p2", START))
                .with("wang", new ConfirmationJointlyAsked(ID, START))
                .with("system:mediation", new ConfirmationSent(ID, "org-court", due(30), START))
                .with("judge", new ConfirmationRefused(ID, "org-court", "约定不明。", START)));
        List<DossierEntry> history = find(COURT).head().entries();
        assertThat(history)
                .extracting(DossierEntry::type)
                .containsSubsequence(
                        "PartySigned",
                        "MediatorSigned",
                        "AgreementSealed",
                        "AgreementTookEffect",
                        "ConfirmationJointlyAsked",
                        "ConfirmationSent",
                        "ConfirmationRefused")
                .doesNotContain("PartyConsented", "SessionScheduled", "SessionHeld", "CaucusNoted", "ProposalMade");
        assertThat(history)
                .filteredOn(entry -> entry.text() != null)
                .extracting(DossierEntry::text)
                .containsExactly("约定不明。");
    }

    @Test
    void showsItAsItWasKnown() {
        play(new DisputeStory().effective());
        DisputeView then = models.ask(new FindDispute(ID, START.plusSeconds(130), null), DisputeView.class, LIN);
        assertThat(then.head().stage()).isEqualTo("INVITING");
        assertThat(then.agreement()).isNull();
        assertThat(models.refusal(new FindDispute(ID, START.minusSeconds(1), null), LIN)
                        .code())
                .isEqualTo("matter.unknown");
    }

    @Test
    void putsEachStepIntoTheInboxOfWhoeverMustTakeIt() {
        play(new DisputeStory().invited());
        assertThat(tasks(LIN)).containsExactly(Task.DISPUTE_CONSENT);
        assertThat(tasks(WANG)).containsExactly(Task.DISPUTE_CONSENT);
        assertThat(tasks(SECRETARY)).isEmpty();
        models.reset();
        play(new DisputeStory().mediated());
        assertThat(tasks(LIN)).isEmpty();
        assertThat(tasks(CHEN)).containsExactly(Task.DISPUTE_MEDIATE);
        models.reset();
        play(new DisputeStory().agreed());
        assertThat(tasks(LIN)).containsExactly(Task.DISPUTE_SIGN);
        assertThat(tasks(CHEN)).isEmpty();
        models.reset();
        play(new DisputeStory().effective());
        assertThat(tasks(LIN)).isEmpty();
        assertThat(tasks(WANG)).containsExactly(Task.DISPUTE_PERFORM);
        assertThat(tasks(SECRETARY)).containsExactly(Task.DISPUTE_WATCH);
    }

    @Test
    void offersWhatIsNotDoneYetAndWaitsForNobodyElse() {
        DisputeStory story = new DisputeStory().invited();
        replay(story.with("lin", new PartyConsented(ID, "p1", false, false, START)));
        assertThat(acts(LIN)).contains("refuse").doesNotContain("consent");
        assertThat(acts(WANG)).contains("refuse", "consent");

        story = replay(new DisputeStory().mediated());
        assertThat(acts(CHEN)).contains("schedule-session", "refer-enforcement").doesNotContain("hold-session");
        assertThat(acts(LIN)).contains("ask-recusal", "agree-extension");
        replay(story.with("chen", new SessionScheduled(ID, "s1", false, "调解室", START, START))
                .with("lin", new RecusalAsked(ID, "p1", "偏袒", START))
                .with("lin", new MediationExtensionAgreed(ID, "p1", START)));
        assertThat(acts(CHEN)).contains("hold-session").doesNotContain("keep-mediator");
        assertThat(acts(SECRETARY)).contains("keep-mediator");
        assertThat(acts(LIN)).doesNotContain("ask-recusal", "agree-extension");
        assertThat(acts(WANG)).contains("agree-extension").doesNotContain("ask-recusal");

        story = replay(new DisputeStory().agreed());
        assertThat(acts(CHEN)).doesNotContain("sign-mediator");
        assertThat(acts(SECRETARY)).doesNotContain("seal");
        replay(story.with("lin", new PartySigned(ID, "p1", false, START)));
        assertThat(acts(LIN)).doesNotContain("sign");
        assertThat(acts(WANG)).contains("sign");
        replay(story.with("wang", new PartySigned(ID, "p2", false, START)));
        assertThat(acts(CHEN)).contains("sign-mediator");
        assertThat(acts(SECRETARY)).doesNotContain("seal");
        replay(story.with("chen", new MediatorSigned(ID, "chen", START)));
        assertThat(acts(CHEN)).doesNotContain("sign-mediator");
        assertThat(acts(SECRETARY)).contains("seal");
    }

    @Test
    void offersASideWhatItOwesAndWhatIsOwedToIt() {
        DisputeStory story = replay(new DisputeStory().effective());
        assertThat(acts(LIN))
                .contains("confirm-done", "report-breach", "ask-confirmation")
                .doesNotContain("report-done");
        assertThat(acts(WANG))
                .contains("report-done", "ask-confirmation")
                .doesNotContain("confirm-done", "report-breach");
        replay(story.with("lin", new ConfirmationAsked(ID, "p1", START))
                .with("wang", new ObligationReportedDone(ID, "o1", "p2", START)));
        assertThat(acts(LIN)).contains("confirm-done").doesNotContain("ask-confirmation");
        assertThat(acts(WANG)).contains("ask-confirmation").doesNotContain("report-done");
    }

    @Test
    void letsTheCommitteeAnswerForWhoeverHasNoAccountUntilItIsKnown() {
        DisputeStory story = new DisputeStory()
                .opened(null)
                .with("system:mediation", new CommitteeAssigned(ID, COMMITTEE, due(3), START))
                .with("secretary", new DisputeAccepted(ID, COMMITTEE, due(5), due(30), START));
        play(story);
        assertThat(tasks(SECRETARY)).containsExactly(Task.DISPUTE_CONSENT);
        models.reset();
        play(story.with("secretary", new PartyIdentified(ID, "p2", "wang", null, START)));
        assertThat(tasks(SECRETARY)).isEmpty();
        assertThat(tasks(WANG)).containsExactly(Task.DISPUTE_CONSENT);
    }

    @Test
    void letsTheCommitteeSpeakForASideWithoutAccountOnly() {
        play(new DisputeStory().invited());
        assertThat(find(SECRETARY).head().acts()).doesNotContain("consent", "refuse");
        assertThat(find(LIN).head().acts()).contains("consent", "refuse");
        models.reset();
        play(new DisputeStory()
                .opened(null)
                .with("system:mediation", new CommitteeAssigned(ID, COMMITTEE, due(3), START))
                .with("secretary", new DisputeAccepted(ID, COMMITTEE, due(5), due(30), START)));
        assertThat(find(SECRETARY).head().acts()).contains("consent", "refuse");
    }

    @Test
    void givesTheOperatorWhatNobodyServes() {
        play(new DisputeStory()
                .opened("wang")
                .with("system:mediation", new CommitteeGapFound(ID, "hz/xihu", false, START)));
        assertThat(tasks(OPERATOR)).containsExactly(Task.GAP);
        assertThat(find(OPERATOR).head().acts()).contains("assign-committee");
        assertThat(find(OPERATOR).request()).isNull();
    }

    @Test
    void marksWhatIsOverdue() {
        play(new DisputeStory()
                .effective()
                .with("system:mediation", new ObligationOverdue(ID, "o1", "p2", due(40), START)));
        assertThat(rows(WANG)).allMatch(InboxRow::overdue).hasSize(1);
        assertThat(rows(SECRETARY)).allMatch(InboxRow::overdue).hasSize(1);
        assertThat(find(LIN).agreement().obligations().get(0).overdue()).isTrue();
    }

    @Test
    void saysWhomEachSideChoseAndThatAnotherMediatorIsAskedFor() {
        DisputeStory story = new DisputeStory()
                .mediated()
                .with("lin", new MediatorChosen(ID, "p1", "chen", START))
                .with("wang", new RecusalAsked(ID, "p2", "邻居", START));
        play(story);
        for (Actor there : List.of(LIN, WANG, CHEN, SECRETARY)) {
            assertThat(find(there).parties()).extracting(PartyView::chose).containsExactly("chen", null);
            assertThat(find(there).recusalAsked()).isTrue();
        }
        models.reset();
        play(story.with("secretary", new MediatorRecused(ID, "chen", "邻居", START)));
        assertThat(find(LIN).parties()).extracting(PartyView::chose).containsOnlyNulls();
        assertThat(find(LIN).recusalAsked()).isFalse();
    }

    @Test
    void saysWhoAskedTheCourtAndWhichObligationWasBroken() {
        play(new DisputeStory()
                .effective()
                .with("lin", new ConfirmationAsked(ID, "p1", START))
                .with("lin", new AgreementBreached(ID, "o1", "p2", "没有停工", false, ROUTES, START)));
        assertThat(find(WANG).parties())
                .extracting(PartyView::askedConfirmation)
                .containsExactly(true, false);
        assertThat(find(LIN).agreement().obligations())
                .extracting(ObligationView::breached)
                .containsExactly(true);
    }

    @Test
    void leavesNothingOwedAtTheEndButTheNoteOfTheOutcome() {
        DisputeStory story = new DisputeStory()
                .effective()
                .with("lin", new ObligationConfirmed(ID, "o1", "p1", START))
                .with("lin", new AgreementPerformed(ID, START));
        play(story);
        for (Actor actor : List.of(LIN, WANG, CHEN, SECRETARY))
            assertThat(tasks(actor)).isEmpty();
        assertThat(tasks(POLICE)).containsExactly(Task.DISPUTE_OUTCOME);
        models.reset();
        play(story.with("officer", new OutcomeAcknowledged(ID, "org-police", START)));
        assertThat(tasks(POLICE)).isEmpty();
    }

    @Test
    void aRepeatChangesNothing() {
        DisputeStory story = new DisputeStory().effective();
        play(story);
        DisputeView before = find(LIN);
        play(story);
        assertThat(find(LIN)).isEqualTo(before);
        assertThat(tasks(WANG)).containsExactly(Task.DISPUTE_PERFORM);
    }

    private void play(DisputeStory story) {
        models.play(story.events());
    }

    private DisputeStory replay(DisputeStory story) {
        models.reset();
        play(story);
        return story;
    }

    private List<String> acts(Actor actor) {
        return find(actor).head().acts();
    }

    private DisputeView find(Actor actor) {
        return models.ask(new FindDispute(ID, null, null), DisputeView.class, actor);
    }

    private List<String> types(Actor actor) {
        return find(actor).head().entries().stream().map(DossierEntry::type).toList();
    }

    private List<InboxRow> rows(Actor actor) {
        return models.<InboxRow>page(ListInbox.of(null, null, 20, null), actor).items();
    }

    private List<Task> tasks(Actor actor) {
        return rows(actor).stream().map(InboxRow::task).toList();
    }
}
