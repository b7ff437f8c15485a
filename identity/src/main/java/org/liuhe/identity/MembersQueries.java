package org.liuhe.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.Acting;
import org.liuhe.contracts.areas.FindActing;
import org.liuhe.contracts.areas.ListMembers;
import org.liuhe.contracts.areas.ListStaff;
import org.liuhe.contracts.areas.MemberView;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.StaffName;
import org.liuhe.identity.Accounts.Member;

/** Tells who acts for an organisation: to its own people all of it, to others how they are called. */
public class MembersQueries {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Accounts accounts;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public MembersQueries(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Known(List<Member> members, Instant since) {

        /** Also where the clock was set back. */
        boolean fresh(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(KEPT));
        }
    }

    @QueryHandler
    List<MemberView> handle(ListMembers query, MetaData metaData) {
        Actor asker = asker(metaData);
        if (!asker.belongsTo(query.organisationId()) && !asker.has(Role.OPERATOR))
            throw new RuleBroken(CommonRule.NOT_YOURS);
        return accounts.members(new OrganisationId(query.organisationId()).value()).stream()
                .map(member -> new MemberView(
                        member.accountId(),
                        member.username(),
                        member.name(),
                        member.roles(),
                        member.accountId().equals(asker.subject())))
                .toList();
    }

    @QueryHandler
    List<StaffName> handle(ListStaff query, MetaData metaData) {
        Actor asker = asker(metaData);
        boolean all = asker.has(Role.OPERATOR) || asker.roles().stream().anyMatch(Role.STAFF::contains);
        return members(query.organisationId()).stream()
                .filter(member -> all || member.roles().contains(Role.MEDIATOR))
                .filter(member -> query.role() == null || member.roles().contains(query.role()))
                .map(member -> new StaffName(member.accountId(), member.called()))
                .sorted(Comparator.comparing(StaffName::name).thenComparing(StaffName::accountId))
                .toList();
    }

    @QueryHandler
    Optional<Acting> handle(FindActing query, MetaData metaData) {
        if (!asker(metaData).isSystem()) throw new RuleBroken(CommonRule.DENIED);
        return accounts.acting(query.accountId());
    }

    /** Nobody's organisation is asked about each time: only what is there is kept. */
    private List<Member> members(String organisationId) {
        Instant now = clock.instant();
        Known last = known.get(organisationId);
        if (last != null && last.fresh(now)) return last.members();
        List<Member> members = accounts.members(new OrganisationId(organisationId).value());
        if (members.isEmpty()) known.remove(organisationId);
        else known.put(organisationId, new Known(members, now));
        return members;
    }

    private static Actor asker(MetaData metaData) {
        return Actor.of(metaData).orElseThrow(() -> new RuleBroken(CommonRule.DENIED));
    }
}
