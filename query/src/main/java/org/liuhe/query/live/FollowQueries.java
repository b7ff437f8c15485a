package org.liuhe.query.live;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.live.FollowInbox;
import org.liuhe.contracts.live.FollowMatter;
import org.liuhe.contracts.live.FollowTracking;
import org.liuhe.query.Asker;
import org.liuhe.query.matters.KnownMatters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first answer to whoever begins to follow something: that they may. */
@Component
class FollowQueries {

    private static final Changed NOTHING_YET = new Changed(false);

    private final KnownMatters known;
    private final JdbcClient db;

    FollowQueries(KnownMatters known, JdbcClient db) {
        this.known = known;
        this.db = db;
    }

    @QueryHandler
    Changed handle(FollowTracking query) {
        String code = new TrackingCode(query.code()).value();
        boolean known = db.sql(
                        """
                        SELECT EXISTS (SELECT FROM tracking WHERE code = :code)
                            OR EXISTS (SELECT FROM petition_public WHERE tracking_code = :code)""")
                .param("code", code)
                .query(Boolean.class)
                .single();
        if (!known) throw new RuleBroken(ComplaintRule.TRACKING_CODE_UNKNOWN, "code");
        return NOTHING_YET;
    }

    @QueryHandler
    Changed handle(FollowMatter query, MetaData metaData) {
        if (!known.isKnown(query.matterId(), Asker.of(metaData))) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        return NOTHING_YET;
    }

    @QueryHandler
    Changed handle(FollowInbox query, MetaData metaData) {
        Asker.of(metaData);
        return NOTHING_YET;
    }
}
