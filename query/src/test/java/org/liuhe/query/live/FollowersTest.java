package org.liuhe.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.cockpit.CockpitRule;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.MeetingClosed;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.live.FollowCockpit;
import org.liuhe.contracts.live.FollowInbox;
import org.liuhe.contracts.live.FollowMatter;
import org.liuhe.contracts.live.FollowPublicCouncil;
import org.liuhe.contracts.live.FollowTracking;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class FollowersTest {

    private final ReadModels models = ReadModels.empty();
    private final Followers followers = models.bean(Followers.class);
    private final Story story = new Story(1).filed();
    private final List<Changed> told = new ArrayList<>();

    @BeforeEach
    void play() {
        models.play(story.accepted().opened().assigned(1, Story.PROPERTY).events());
        models.play(new Story(2).filed().events());
    }

    @Test
    void whoFollowsACodeHearsOfTheComplaintAndItsCaseAndOfNothingElse() {
        String typed = story.code.replace("-", "").toLowerCase(Locale.ROOT);
        try (SubscriptionQueryResult<?, ?> following = follow(new FollowTracking(typed), null)) {
            assertThat(following).isNotNull();
            followers.told("matter " + story.complaintId);
            followers.told("matter " + story.caseId);
            followers.told("matter " + new Story(2).complaintId);
            followers.told("inbox " + Story.PROPERTY);
        }
        followers.told("matter " + story.caseId);
        assertThat(told).containsExactly(new Changed(false), new Changed(false));
    }

    @Test
    void whoFollowsAMatterHearsOfItsCaseAsWell() {
        try (SubscriptionQueryResult<?, ?> following =
                follow(new FollowMatter(story.complaintId), Story.staff(Story.PROPERTY))) {
            assertThat(following).isNotNull();
            followers.told("matter " + story.complaintId);
            followers.told("matter " + story.caseId);
            followers.told("matter " + new Story(2).complaintId);
        }
        assertThat(told).hasSize(2);
    }

    @Test
    void whoFollowsAnInboxHearsOfTheirOwnAndTheOperatorOfWhatNobodyServes() {
        try (SubscriptionQueryResult<?, ?> theirs = follow(new FollowInbox(), Story.staff(Story.PROPERTY));
                SubscriptionQueryResult<?, ?> others = follow(new FollowInbox(), Story.staff(Story.OWNERS))) {
            assertThat(theirs).isNotSameAs(others);
            followers.told("inbox " + Story.PROPERTY);
            assertThat(told).hasSize(1);
            followers.told("inbox ");
            assertThat(told).hasSize(1);
        }
        try (SubscriptionQueryResult<?, ?> operator = follow(new FollowInbox(), Story.OPERATOR)) {
            assertThat(operator).isNotNull();
            followers.told("inbox ");
        }
        assertThat(told).hasSize(2);
    }

    @Test
    void whoFollowsAnAreaHearsOfItsComplaintsAndTheirCasesAndOfNothingBesideIt() {
        try (SubscriptionQueryResult<?, ?> here = follow(new FollowCockpit("hz/xihu"), Story.OPERATOR);
                SubscriptionQueryResult<?, ?> beside = follow(new FollowCockpit("hz/xi"), Story.OPERATOR)) {
            assertThat(here).isNotSameAs(beside);
            followers.told("matter " + story.complaintId);
            followers.told("matter " + story.caseId);
            followers.told("matter " + new Story(9).complaintId);
            followers.told("inbox " + Story.PROPERTY);
            assertThat(told).hasSize(2);
        }
        try (SubscriptionQueryResult<?, ?> all = follow(new FollowCockpit(null), Story.OPERATOR)) {
            assertThat(all).isNotNull();
            followers.told("matter " + story.caseId);
        }
        assertThat(told).hasSize(3);
    }

    /** Once its meeting is over, also who takes part in the vote. */
    @Test
    void whoFollowsACouncilHearsOfItAndOfNothingElse() {
        assertThat(models.refusal(new FollowPublicCouncil("cnl-1"), null).code())
                .isEqualTo(CommonRule.MATTER_UNKNOWN.code());
        council(new CouncilConvened(
                "cnl-1", Story.ESTATE, Story.COMMUNITY, null, null, "lift", "电梯", story.due("hold", 5), Story.START));
        assertThat(models.refusal(new FollowPublicCouncil("cnl-1"), null).code())
                .isEqualTo(CommonRule.MATTER_UNKNOWN.code());
        council(new MeetingClosed("cnl-1", 1, Story.COMMUNITY, story.due("minutes", 3), Story.START));
        try (SubscriptionQueryResult<?, ?> following = follow(new FollowPublicCouncil("cnl-1"), null)) {
            assertThat(following).isNotNull();
            followers.told("matter cnl-2");
            followers.told("matter " + story.caseId);
            followers.told("inbox " + Story.COMMUNITY);
            assertThat(told).isEmpty();
            followers.told("matter cnl-1");
            assertThat(told).containsExactly(new Changed(false));
            followers.told("*");
        }
        assertThat(told).hasSize(2);
    }

    private void council(CouncilEvent event) {
        long sequence = event instanceof MeetingClosed ? 1 : 0;
        models.play(List.of(new GenericDomainEventMessage<>(
                "Council",
                "cnl-1",
                sequence,
                new GenericEventMessage<>(event, Story.staff(Story.COMMUNITY).metaData()),
                () -> Story.START)));
    }

    @Test
    void everybodyHearsThatSomethingMayHaveBeenMissed() {
        try (SubscriptionQueryResult<?, ?> code = follow(new FollowTracking(story.code), null);
                SubscriptionQueryResult<?, ?> inbox = follow(new FollowInbox(), Story.staff(Story.OWNERS))) {
            assertThat(code).isNotSameAs(inbox);
            followers.told("*");
        }
        assertThat(told).containsExactly(new Changed(true), new Changed(true));
    }

    @Test
    void nobodyBeginsToFollowWhatTheyMayNotKnowOf() {
        assertThat(models.refusal(new FollowMatter(new Story(2).complaintId), Story.staff(Story.OWNERS))
                        .code())
                .isEqualTo(CommonRule.MATTER_UNKNOWN.code());
        assertThat(models.refusal(new FollowTracking(new Story(3).code), null).code())
                .isEqualTo(ComplaintRule.TRACKING_CODE_UNKNOWN.code());
        assertThat(models.refusal(new FollowCockpit("hz/xihu"), Story.staff(Story.PROPERTY))
                        .code())
                .isEqualTo(CockpitRule.NOT_YOUR_AREA.code());
        assertThat(models.refusal(new FollowInbox(), null).code()).isEqualTo(CommonRule.DENIED.code());
    }

    @Test
    void aMatterStandsInTheInboxOfWhoHasItNow() {
        InboxHolders holders = models.bean(InboxHolders.class);
        assertThat(holders.of(story.complaintId)).containsExactly(Story.PROPERTY);
        assertThat(holders.of(story.caseId)).containsExactly(Story.PROPERTY);
        models.play(
                story.signed(1, Story.PROPERTY).resolved(1, Story.PROPERTY, 1).events());
        assertThat(holders.of(story.caseId)).isEmpty();
    }

    private SubscriptionQueryResult<?, ?> follow(Query<Changed> query, Actor actor) {
        GenericSubscriptionQueryMessage<Query<Changed>, Changed, Changed> message =
                new GenericSubscriptionQueryMessage<>(
                        query, ResponseTypes.instanceOf(Changed.class), ResponseTypes.instanceOf(Changed.class));
        MetaData metaData = actor == null ? MetaData.emptyInstance() : MetaData.from(actor.metaData());
        return models.subscribe(message.withMetaData(metaData), told::add);
    }
}
