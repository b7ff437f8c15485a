package org.liuhe.privacy;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.privacy.FindMyData;
import org.liuhe.contracts.privacy.FindMyReads;
import org.liuhe.contracts.privacy.MyData;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalRead;

/** Tells people what is kept of them, and who looked at it. */
class PrivacyQueries {

    private final Owners owners;
    private final Reads reads;
    private final Takeout takeout;

    PrivacyQueries(Owners owners, Reads reads, Takeout takeout) {
        this.owners = owners;
        this.reads = reads;
        this.takeout = takeout;
    }

    @QueryHandler
    List<PersonalRead> handle(FindMyReads query, MetaData metaData) {
        return reads(asker(metaData));
    }

    @QueryHandler
    MyData handle(FindMyData query, MetaData metaData) {
        String subject = asker(metaData);
        return takeout.of(subject, reads(subject));
    }

    private List<PersonalRead> reads(String subject) {
        return reads.of(owners.all(Person.account(subject)), subject);
    }

    private static String asker(MetaData metaData) {
        return Actor.of(metaData)
                .orElseThrow(() -> new RuleBroken(CommonRule.DENIED))
                .subject();
    }
}
