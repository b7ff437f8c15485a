package org.liuhe.query.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryMessage;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.live.FollowCockpit;
import org.liuhe.contracts.live.FollowInbox;
import org.liuhe.contracts.live.FollowMatter;
import org.liuhe.contracts.live.FollowPublicCouncil;
import org.liuhe.contracts.live.FollowTracking;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.query.inbox.Holders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those of this node who follow something; reads nothing where nobody does. */
@Component
class Followers {

    private final QueryUpdateEmitter emitter;
    private final JdbcClient db;

    Followers(QueryUpdateEmitter emitter, JdbcClient db) {
        this.emitter = emitter;
        this.db = db;
    }

    /** Tells whoever follows the topic, as it was announced. */
    void told(String topic) {
        if (topic.equals(Announcements.ANYTHING)) missed();
        else if (topic.startsWith(Announcements.MATTER)) matter(topic.substring(Announcements.MATTER.length()));
        else if (topic.startsWith(Announcements.INBOX)) inbox(topic.substring(Announcements.INBOX.length()));
    }

    /** Tells everybody that they may have missed something. */
    void missed() {
        Changed missed = new Changed(true);
        emitter.emit(FollowTracking.class, query -> true, missed);
        emitter.emit(FollowPublicCouncil.class, query -> true, missed);
        emitter.emit(FollowMatter.class, query -> true, missed);
        emitter.emit(FollowInbox.class, query -> true, missed);
        emitter.emit(FollowCockpit.class, query -> true, missed);
    }

    private void matter(String id) {
        Changed changed = new Changed(false);
        emitter.emit(FollowMatter.class, query -> isOf(query.matterId(), id), changed);
        emitter.emit(FollowPublicCouncil.class, query -> query.council().equals(id), changed);
        if (anyFollows(FollowCockpit.class)) cockpits(id, changed);
        if (!anyFollows(FollowTracking.class)) return;
        List<String> codes = codes(id);
        if (!codes.isEmpty())
            emitter.emit(
                    FollowTracking.class,
                    query -> code(query).filter(codes::contains).isPresent(),
                    changed);
    }

    /** Those of the areas in which the matter is. */
    private void cockpits(String id, Changed changed) {
        List<String> areas = db.sql(
                        """
                        SELECT area FROM tracking WHERE complaint_id = :id OR case_id = :id
                        UNION SELECT area FROM matter WHERE matter_id = :id AND area IS NOT NULL""")
                .param("id", id)
                .query(String.class)
                .list();
        Predicate<SubscriptionQueryMessage<?, ?, Changed>> theirs =
                following -> following.getPayload() instanceof FollowCockpit cockpit
                        && areas.stream().anyMatch(area -> isWithin(area, cockpit.area()));
        if (!areas.isEmpty()) emitter.emit(theirs, changed);
    }

    private static boolean isWithin(String area, String wanted) {
        return wanted == null || (area + "/").startsWith(wanted + "/");
    }

    /** A complaint is followed with its case. */
    private static boolean isOf(String followed, String id) {
        if (followed.equals(id)) return true;
        return id.startsWith(MatterKind.CASE.prefix())
                && followed.startsWith(MatterKind.COMPLAINT.prefix())
                && CaseId.forComplaint(followed).value().equals(id);
    }

    private List<String> codes(String id) {
        return db.sql(
                        """
                        SELECT code FROM tracking WHERE complaint_id = :id AND code IS NOT NULL
                        UNION ALL SELECT code FROM tracking WHERE case_id = :id AND code IS NOT NULL
                        UNION ALL SELECT tracking_code FROM petition_public WHERE petition_id = :id""")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private static Optional<String> code(FollowTracking query) {
        try {
            return Optional.of(new TrackingCode(query.code()).value());
        } catch (RuleBroken nobodys) {
            return Optional.empty();
        }
    }

    private void inbox(String holder) {
        Predicate<SubscriptionQueryMessage<?, ?, Changed>> theirs =
                following -> following.getPayloadType() == FollowInbox.class
                        && Actor.of(following.getMetaData())
                                .filter(actor -> Holders.of(actor).contains(holder))
                                .isPresent();
        emitter.emit(theirs, new Changed(false));
    }

    private boolean anyFollows(Class<?> query) {
        return emitter.activeSubscriptions().stream().anyMatch(following -> following.getPayloadType() == query);
    }
}
