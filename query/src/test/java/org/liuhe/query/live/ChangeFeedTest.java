package org.liuhe.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.live.FollowInbox;
import org.liuhe.contracts.live.FollowMatter;
import org.liuhe.query.Database;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one node announces another hears, over real PostgreSQL. */
class ChangeFeedTest {

    private final ReadModels models = ReadModels.empty();
    private final Story story = new Story(1).filed();
    private final BlockingQueue<Changed> told = new LinkedBlockingQueue<>();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private Announcements elsewhere;
    private ChangeFeed feed;
    private SubscriptionQueryResult<?, ?> following;

    @BeforeEach
    void hear() {
        models.play(story.events());
        elsewhere = new Announcements(JdbcClient.create(Database.newConnection()));
        beans.addBean("dataSource", Database.newConnection());
        feed = new ChangeFeed(beans.getBeanProvider(DataSource.class), models.bean(Followers.class));
        feed.start();
        await().until(feed::isHearing);
    }

    @AfterEach
    void close() {
        if (following != null) following.close();
        feed.stop();
        elsewhere.close();
    }

    @Test
    void whatIsCommittedIsHeardOnAnotherNode() throws Exception {
        follow(new FollowMatter(story.complaintId));
        DefaultUnitOfWork<?> work = handled(token(5));
        assertThat(told).as("before it is committed").isEmpty();
        work.commit();
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new Changed(false));
    }

    @Test
    void anInboxIsHeardOfWithTheMatterThatStandsInIt() throws Exception {
        models.play(story.accepted().opened().assigned(1, Story.PROPERTY).events());
        follow(new FollowInbox());
        handled(token(5)).commit();
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new Changed(false));
    }

    @Test
    void aReplayIsNotAnnounced() throws Exception {
        follow(new FollowMatter(story.complaintId));
        handled(ReplayToken.createReplayToken(token(9), token(1))).commit();
        elsewhere.matter(new Story(2).complaintId);
        elsewhere.matter("*");
        elsewhere.matter(story.complaintId);
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new Changed(false));
        assertThat(told).as("one for the last, none for the replay").isEmpty();
    }

    private void follow(Query<Changed> query) {
        GenericSubscriptionQueryMessage<Query<Changed>, Changed, Changed> message =
                new GenericSubscriptionQueryMessage<>(
                        query, ResponseTypes.instanceOf(Changed.class), ResponseTypes.instanceOf(Changed.class));
        following = models.subscribe(
                message.withMetaData(Story.staff(Story.PROPERTY).metaData()), told::add);
    }

    private DefaultUnitOfWork<?> handled(TrackingToken token) throws Exception {
        GenericTrackedDomainEventMessage<String> event = new GenericTrackedDomainEventMessage<>(
                token, new GenericDomainEventMessage<>("type", story.complaintId, 3, "payload"));
        DefaultUnitOfWork<GenericTrackedDomainEventMessage<String>> work = DefaultUnitOfWork.startAndGet(event);
        AnnouncingInterceptor.of("projection.inbox", elsewhere, models.bean(InboxHolders.class))
                .handle(work, () -> null);
        return work;
    }

    private static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
