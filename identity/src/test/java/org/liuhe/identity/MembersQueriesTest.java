package org.liuhe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.Acting;
import org.liuhe.contracts.areas.FindActing;
import org.liuhe.contracts.areas.ListMembers;
import org.liuhe.contracts.areas.ListStaff;
import org.liuhe.contracts.areas.MemberView;
import org.liuhe.contracts.areas.StaffName;

class MembersQueriesTest {

    private static final String COMMITTEE = "org-committee";
    private static final Actor LIN = new Actor("lin", Set.of(Role.RESIDENT), Set.of());
    private static final Actor CLERK = new Actor("clerk", Set.of(Role.PROPERTY_MANAGER), Set.of("org-property"));
    private static final Actor CHEN = new Actor("chen", Set.of(Role.MEDIATOR), Set.of(COMMITTEE));
    private static final Actor OPERATOR = new Actor("operator", Set.of(Role.OPERATOR), Set.of());

    private final Known accounts = new Known();
    private Instant now = Instant.parse("2026-11-24T04:00:00Z");
    private final MembersQueries queries = new MembersQueries(accounts, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }
    });

    @Test
    void tellsItsOwnPeopleAndOperatorsAll() {
        assertThat(members(CHEN))
                .extracting(MemberView::username, MemberView::me)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("chen", true),
                        org.assertj.core.groups.Tuple.tuple("secretary", false));
        assertThat(members(OPERATOR)).hasSize(2);
    }

    @Test
    void tellsOthersNothingOfIt() {
        for (Actor actor : List.of(LIN, CLERK))
            assertThat(catchThrowableOfType(RuleBroken.class, () -> members(actor))
                            .rule())
                    .isEqualTo(CommonRule.NOT_YOURS);
    }

    @Test
    void tellsEverybodyTheMediatorsAndStaffTheOthers() {
        assertThat(staff(LIN, null)).containsExactly("陈调解员");
        assertThat(staff(LIN, Role.MEDIATOR)).containsExactly("陈调解员");
        assertThat(staff(CLERK, null)).containsExactly("secretary", "陈调解员");
        assertThat(staff(CLERK, Role.MEDIATOR)).containsExactly("陈调解员");
    }

    @Test
    void keepsNamesForHalfAMinute() {
        staff(LIN, null);
        accounts.members.clear();
        now = now.plusSeconds(29);
        assertThat(staff(LIN, null)).containsExactly("陈调解员");
        now = now.plusSeconds(1);
        assertThat(staff(LIN, null)).isEmpty();
    }

    @Test
    void takesNoPathForAnOrganisation() {
        assertThat(catchThrowableOfType(
                                RuleBroken.class,
                                () -> queries.handle(new ListStaff("../org-a", null), MetaData.from(LIN.metaData())))
                        .rule())
                .isEqualTo(CommonRule.ID_MALFORMED);
    }

    @Test
    void tellsThePartsOfTheSystemAloneAsWhatAnAccountActs() {
        Actor feed = Actor.system("feed");
        assertThat(queries.handle(new FindActing("chen"), MetaData.from(feed.metaData())))
                .contains(new Acting(List.of(Role.MEDIATOR), List.of(COMMITTEE)));
        assertThat(queries.handle(new FindActing("gone"), MetaData.from(feed.metaData())))
                .isEmpty();
        assertThat(catchThrowableOfType(
                                RuleBroken.class,
                                () -> queries.handle(new FindActing("chen"), MetaData.from(OPERATOR.metaData())))
                        .rule())
                .isEqualTo(CommonRule.DENIED);
    }

    private List<MemberView> members(Actor actor) {
        return queries.handle(new ListMembers(COMMITTEE), MetaData.from(actor.metaData()));
    }

    private List<String> staff(Actor actor, String role) {
        return queries.handle(new ListStaff(COMMITTEE, role), MetaData.from(actor.metaData())).stream()
                .map(StaffName::name)
                .toList();
    }

    /** A server that tells of two members. */
    private static final class Known implements Accounts {

        private final List<Member> members = new ArrayList<>(List.of(
                new Member("chen", "chen", "陈调解员", List.of("mediator")),
                new Member("secretary", "secretary", null, List.of("manager"))));

        @Override
        public List<Member> members(String organisationId) {
            return List.copyOf(members);
        }

        @Override
        public Optional<Acting> acting(String accountId) {
            return accountId.equals("chen")
                    ? Optional.of(new Acting(List.of(Role.MEDIATOR), List.of(COMMITTEE)))
                    : Optional.empty();
        }

        @Override
        public Optional<String> find(String account) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String invite(String organisationId, Invitation invitation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void name(String accountId, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isMember(String organisationId, String accountId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(String organisationId, String accountId, List<String> roles) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String organisationId, String accountId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(String accountId) {
            throw new UnsupportedOperationException();
        }
    }
}
