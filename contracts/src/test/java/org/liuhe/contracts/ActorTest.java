package org.liuhe.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void survivesTheWayThroughMetaData() {
        Actor clerk = new Actor("clerk", Set.of(Role.STREET, Role.COMMUNITY), Set.of("org-b", "org-a"));
        assertThat(Actor.of(clerk.metaData())).contains(clerk);
        assertThat(clerk.metaData())
                .containsEntry("actor.subject", "clerk")
                .containsEntry("actor.roles", "community,street")
                .containsEntry("actor.organisations", "org-a,org-b");
    }

    @Test
    void managesOnlyWhereItBelongs() {
        Actor chief = new Actor("chief", Set.of(Role.STREET), Set.of("org-a", "org-b"), Set.of("org-a", "org-c"));
        assertThat(Actor.of(chief.metaData())).contains(chief);
        assertThat(chief.manages("org-a")).isTrue();
        assertThat(chief.manages("org-b")).isFalse();
        assertThat(chief.manages("org-c")).isFalse();
        assertThat(chief.manages(null)).isFalse();
    }

    @Test
    void survivesWithoutRolesAndOrganisations() {
        Actor nobody = new Actor("x", Set.of(), Set.of());
        assertThat(Actor.of(nobody.metaData())).contains(nobody);
        assertThat(Actor.of(Map.of(Actor.SUBJECT, "x"))).contains(nobody);
    }

    @Test
    void isNobodyWhereNoSubjectIsNamed() {
        assertThat(Actor.of(Map.of())).isEmpty();
        assertThat(Actor.of(Map.of(Actor.ROLES, Role.OPERATOR, Actor.ON_BEHALF_OF, "lin")))
                .isEmpty();
        assertThat(Actor.of(Map.of(Actor.SUBJECT, 7))).isEmpty();
    }

    @Test
    void knowsAPartOfTheSystem() {
        assertThat(Actor.system("routing")).isEqualTo(new Actor("system:routing", Set.of(), Set.of()));
        assertThat(Actor.system("routing").isSystem()).isTrue();
        assertThat(new Actor("lin", Set.of(), Set.of()).isSystem()).isFalse();
    }

    @Test
    void belongsToItsOrganisationsOnly() {
        Actor clerk = new Actor("clerk", Set.of(Role.STREET), Set.of("org-a"));
        assertThat(clerk.belongsTo("org-a")).isTrue();
        assertThat(clerk.belongsTo("org-b")).isFalse();
        assertThat(clerk.belongsTo(null)).isFalse();
        assertThat(clerk.has(Role.STREET)).isTrue();
        assertThat(clerk.has(Role.DISTRICT)).isFalse();
    }
}
