package org.liuhe.command.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Snapshots;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.support.AnswerSupporters;
import org.liuhe.contracts.support.AssignSupportAnswer;
import org.liuhe.contracts.support.ComplaintSupportWithdrawn;
import org.liuhe.contracts.support.ComplaintSupported;
import org.liuhe.contracts.support.ObligeSupportAnswer;
import org.liuhe.contracts.support.PassSupportAnswerTerm;
import org.liuhe.contracts.support.SettleSupportDue;
import org.liuhe.contracts.support.SupportAnswerObliged;
import org.liuhe.contracts.support.SupportAnswerOverdue;
import org.liuhe.contracts.support.SupportComplaint;
import org.liuhe.contracts.support.SupportDueSettled;
import org.liuhe.contracts.support.SupportId;
import org.liuhe.contracts.support.SupportOpened;
import org.liuhe.contracts.support.SupportRule;
import org.liuhe.contracts.support.SupportThresholdReached;
import org.liuhe.contracts.support.SupportersAnswered;
import org.liuhe.contracts.support.WithdrawComplaintSupport;

/** Lin's public complaint about the lift: two supporters oblige the street, four the district. */
class SupportTest extends StoryTest<Support> {

    private static final ComplaintId LIFT = new ComplaintId("cmp-lift");
    private static final SupportId ID = SupportId.of(LIFT);
    private static final String S = ID.value();
    private static final String C = LIFT.value();
    private static final Actor PROCESS = Actor.system("support-answer");
    private static final Actor CALENDAR = Actor.system("calendar");

    private static final SupportComplaint SUPPORT = new SupportComplaint(LIFT);
    private static final WithdrawComplaintSupport TAKE_BACK = new WithdrawComplaintSupport(LIFT);
    private static final PassSupportAnswerTerm PASS = new PassSupportAnswerTerm(ID, 1);
    private static final AnswerSupporters ANSWER = new AnswerSupporters(LIFT, 1, "电梯十二月更换");

    private PublicMatters.Found matter = found(true, false);

    SupportTest() {
        super(Support.class);
        fixture.registerInjectableResource((PublicMatters) id -> Optional.ofNullable(matter));
    }

    @Test
    void opensWithTheFirstSupporterUnderTheThresholdsOfThatDay() {
        accepts(SUPPORT, Town.WANG, opened(), supported(Town.WANG.subject(), 1));
    }

    @Test
    void countsEachPersonOnce() {
        given("wang");
        accepts(SUPPORT, person("zhao"), supported("zhao", 2), reached(1, "street-backstop", 2));
        refuses(SUPPORT, Town.WANG, SupportRule.SUPPORTED_BEFORE);
    }

    @Test
    void refusesTheReportersOwn() {
        refuses(SUPPORT, Town.LIN, SupportRule.OWN_MATTER);
    }

    @Test
    void refusesWhoActsForAnOrganisation() {
        Actor member = new Actor("owner", Set.of(Role.RESIDENT, Role.OWNERS_COMMITTEE), Set.of(Town.OWNERS));
        refuses(SUPPORT, member, SupportRule.FOR_AN_ORGANISATION);
    }

    @Test
    void doesNotKnowWhatIsNotPublic() {
        for (PublicMatters.Found each : Arrays.asList(found(false, false), null)) {
            matter = each;
            refuses(SUPPORT, Town.WANG, CommonRule.MATTER_UNKNOWN);
            refuses(TAKE_BACK, Town.WANG, CommonRule.MATTER_UNKNOWN);
        }
        matter = found(false, false);
        refuses(SUPPORT, Town.LIN, SupportRule.OWN_MATTER);
        refuses(TAKE_BACK, Town.LIN, SupportRule.NOT_SUPPORTED);
    }

    @Test
    void refusesWhatEnded() {
        matter = found(true, true);
        refuses(SUPPORT, Town.WANG, SupportRule.ENDED);
    }

    @Test
    void takesSupportBackAndGivesItAgain() {
        given("wang");
        refuses(TAKE_BACK, person("zhao"), SupportRule.NOT_SUPPORTED);
        ComplaintSupportWithdrawn back = new ComplaintSupportWithdrawn(S, C, Town.WANG.subject(), 0, town.now());
        accepts(TAKE_BACK, Town.WANG, back);
        happened(back);
        refuses(TAKE_BACK, Town.WANG, SupportRule.NOT_SUPPORTED);
        accepts(SUPPORT, Town.WANG, supported(Town.WANG.subject(), 1));
    }

    @Test
    void reachesAThresholdOnce() {
        given("wang", "zhao");
        happened(reached(1, "street-backstop", 2), new ComplaintSupportWithdrawn(S, C, "zhao", 1, town.now()));
        accepts(SUPPORT, person("qian"), supported("qian", 2));
        happened(supported("qian", 2), supported("sun", 3));
        accepts(SUPPORT, person("li"), supported("li", 4), reached(2, "district-backstop", 4));
    }

    @Test
    void obligesTheTierThatWasReachedOnce() {
        given("wang");
        absorbs(oblige(1, Town.STREET), PROCESS);
        given("zhao");
        happened(reached(1, "street-backstop", 2));
        absorbs(oblige(2, Town.DISTRICT), PROCESS);
        accepts(oblige(1, Town.STREET), PROCESS, obliged(1, Town.STREET));
        happened(obliged(1, Town.STREET));
        absorbs(oblige(1, Town.STREET), PROCESS);
    }

    @Test
    void letsOnlyTheTierAnswerAndOnlyOnce() {
        given("wang");
        refuses(ANSWER, Town.STREET_STAFF, SupportRule.NO_ANSWER_OWED, "tier");
        owed();
        refuses(ANSWER, Town.DISTRICT_STAFF, CommonRule.NOT_YOURS);
        refuses(answer("电话 13800000000"), Town.STREET_STAFF, CommonRule.TEXT_PERSONAL, "publicAnswer");
        refuses(answer(" "), Town.STREET_STAFF, CommonRule.TEXT_BLANK, "publicAnswer");
        refuses(answer("长".repeat(4001)), Town.STREET_STAFF, CommonRule.TEXT_TOO_LONG, "publicAnswer");
        SupportersAnswered answered = new SupportersAnswered(S, C, 1, Town.STREET, "电梯十二月更换", town.now());
        accepts(ANSWER, Town.STREET_STAFF, answered);
        happened(answered);
        refuses(ANSWER, Town.STREET_STAFF, SupportRule.NO_ANSWER_OWED, "tier");
        town.pass(Duration.ofDays(9));
        absorbs(PASS, PROCESS);
    }

    @Test
    void keepsTheObligationWhenSupportIsTakenBack() {
        owed();
        happened(new ComplaintSupportWithdrawn(S, C, "zhao", 1, town.now()));
        send(ANSWER, Town.STREET_STAFF).expectSuccessfulHandlerExecution();
    }

    @Test
    void marksTheTiersSilenceAndObligesTheNext() {
        owed();
        absorbs(PASS, PROCESS);
        town.pass(Duration.ofHours(40));
        SupportAnswerOverdue silence = new SupportAnswerOverdue(S, C, 1, Town.STREET, town.now());
        accepts(PASS, PROCESS, silence, reached(2, "district-backstop", 2));
        happened(silence, reached(2, "district-backstop", 2));
        absorbs(PASS, PROCESS);
        send(oblige(2, Town.DISTRICT), PROCESS)
                .expectEvents(
                        new SupportAnswerObliged(S, C, 2, Town.DISTRICT, 2, town.now(), town.due("support.district")));
        send(ANSWER, Town.STREET_STAFF).expectSuccessfulHandlerExecution();
    }

    @Test
    void leavesTheTopTiersSilenceToItsInbox() {
        owed();
        happened(reached(2, "district-backstop", 4));
        DueDate due = town.due("support.district");
        happened(new SupportAnswerObliged(S, C, 2, Town.DISTRICT, 4, town.now(), due));
        town.pass(Duration.ofHours(90));
        accepts(
                new PassSupportAnswerTerm(ID, 2),
                PROCESS,
                new SupportAnswerOverdue(S, C, 2, Town.DISTRICT, town.now()));
    }

    @Test
    void asksTheOperatorWhereNobodyServesTheTier() {
        given("wang", "zhao");
        happened(reached(1, "street-backstop", 2));
        accepts(new ObligeSupportAnswer(ID, 1, null), PROCESS, obliged(1, null));
        happened(obliged(1, null));
        refuses(ANSWER, Town.STREET_STAFF, CommonRule.NOT_YOURS);
        refuses(assign("org-ufo"), Town.OPERATOR, SupportRule.ORGANISATION_UNKNOWN, "organisation");
        accepts(assign(Town.DISTRICT), Town.OPERATOR, obliged(1, Town.DISTRICT));
        happened(obliged(1, Town.DISTRICT));
        refuses(assign(Town.STREET), Town.OPERATOR, SupportRule.NO_ANSWER_OWED, "tier");
        send(ANSWER, Town.DISTRICT_STAFF).expectSuccessfulHandlerExecution();
    }

    @Test
    void settlesAProvisionalDueDateOnce() {
        given("wang", "zhao");
        DueDate announced = town.due("support.street");
        DueDate provisional = Town.provisional(announced);
        happened(
                reached(1, "street-backstop", 2),
                new SupportAnswerObliged(S, C, 1, Town.STREET, 2, town.now(), provisional));
        Command settle = new SettleSupportDue(ID, provisional);
        SupportDueSettled settled = new SupportDueSettled(S, C, provisional, town.settled(provisional), town.now());
        accepts(settle, CALENDAR, settled);
        happened(settled);
        absorbs(settle, CALENDAR);
        absorbs(PASS, PROCESS);
    }

    @Test
    void survivesASnapshotAtEveryStage() throws Exception {
        owed();
        happened(
                new SupportAnswerOverdue(S, C, 1, Town.STREET, town.now()),
                reached(2, "district-backstop", 2),
                new SupportersAnswered(S, C, 1, Town.STREET, "电梯十二月更换", town.now()),
                new ComplaintSupportWithdrawn(S, C, "wang", 1, town.now()));
        Support support = new Support();
        for (Object event : past()) {
            Method evolve = Support.class.getDeclaredMethod("evolve", event.getClass());
            evolve.invoke(support, event);
            assertThat(Snapshots.roundTrip(support)).usingRecursiveComparison().isEqualTo(support);
        }
        assertThat(Snapshots.text(support)).contains(S).doesNotContain("更换");
    }

    private void given(String... subjects) {
        if (past().isEmpty()) happened(opened());
        for (String subject : subjects)
            happened(supported(
                    subject,
                    (int) past().stream()
                                    .filter(ComplaintSupported.class::isInstance)
                                    .count()
                            + 1));
    }

    private void owed() {
        given(past().isEmpty() ? new String[] {"wang", "zhao"} : new String[] {"zhao"});
        happened(reached(1, "street-backstop", 2), obliged(1, Town.STREET));
    }

    private static PublicMatters.Found found(boolean listed, boolean ended) {
        return new PublicMatters.Found(Town.LIN.subject(), Town.ESTATE.value(), Town.LIFT, listed, ended);
    }

    private SupportOpened opened() {
        return new SupportOpened(
                S,
                C,
                Town.ESTATE.value(),
                List.of(
                        new CoSignThreshold(1, "street-backstop", 2, "support.street"),
                        new CoSignThreshold(2, "district-backstop", 4, "support.district")),
                town.now());
    }

    private ComplaintSupported supported(String subject, int count) {
        return new ComplaintSupported(S, C, subject, count, town.now());
    }

    private SupportThresholdReached reached(int tier, String capability, int count) {
        return new SupportThresholdReached(S, C, tier, capability, Town.ESTATE.value(), count, town.now());
    }

    private SupportAnswerObliged obliged(int tier, String organisation) {
        return new SupportAnswerObliged(S, C, tier, organisation, 2, town.now(), town.due("support.street"));
    }

    private static ObligeSupportAnswer oblige(int tier, String organisation) {
        return new ObligeSupportAnswer(ID, tier, new OrganisationId(organisation));
    }

    private static AssignSupportAnswer assign(String organisation) {
        return new AssignSupportAnswer(LIFT, 1, new OrganisationId(organisation));
    }

    private static AnswerSupporters answer(String text) {
        return new AnswerSupporters(LIFT, 1, text);
    }

    private static Actor person(String subject) {
        return new Actor(subject, Set.of(Role.RESIDENT), Set.of());
    }
}
