package org.liuhe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.MemberRule;

/** What is said where there is nobody to ask; with a real Keycloak, the application's own tests tell. */
class KeycloakAccountsTest {

    @Test
    void saysThatNobodyAnswers() {
        try (KeycloakAccounts silent = new KeycloakAccounts("http://localhost:1/realms/liuhe", "liuhe-accounts", "x")) {
            assertThat(refusal(() -> silent.find("lin"))).isEqualTo(MemberRule.ACCOUNTS_UNAVAILABLE);
            assertThat(refusal(() -> silent.members("org-a"))).isEqualTo(MemberRule.ACCOUNTS_UNAVAILABLE);
            assertThat(refusal(() -> silent.isMember("org-a", "x"))).isEqualTo(MemberRule.ACCOUNTS_UNAVAILABLE);
            assertThat(refusal(() -> silent.set("org-a", "x", List.of()))).isEqualTo(MemberRule.ACCOUNTS_UNAVAILABLE);
            assertThat(refusal(() -> silent.remove("org-a", "x"))).isEqualTo(MemberRule.ACCOUNTS_UNAVAILABLE);
            assertThat(refusal(() -> silent.acting("x"))).isEqualTo(MemberRule.ACCOUNTS_UNAVAILABLE);
            assertThat(refusal(() -> silent.delete("x"))).isEqualTo(MemberRule.ACCOUNTS_UNAVAILABLE);
        }
    }

    @Test
    void saysThatThereIsNoSecretToAskWith() {
        try (KeycloakAccounts none = new KeycloakAccounts("http://localhost:1/realms/liuhe", "liuhe-accounts", "")) {
            assertThat(refusal(() -> none.find("lin"))).isEqualTo(MemberRule.ACCOUNTS_UNAVAILABLE);
        }
    }

    @Test
    void saysNobodysNameInLogs() {
        assertThat(new Accounts.Member("id", "wang", "王", List.of("mediator")).toString())
                .doesNotContain("wang", "王");
        assertThat(new Accounts.Invitation("wang", "wang@example.org", "王", "secret").toString())
                .isEqualTo("Invitation");
    }

    @Test
    void takesTheOrganisationsOwnGroupAloneForMembership() {
        assertThat(MemberGroups.organisation("/organisations/org-a")).contains("org-a");
        assertThat(MemberGroups.organisation("/organisations/org-a/mediator")).isEmpty();
        assertThat(MemberGroups.organisation("/organisations")).isEmpty();
        assertThat(MemberGroups.organisation("/others/org-a")).isEmpty();
    }

    private static Object refusal(Runnable question) {
        return catchThrowableOfType(RuleBroken.class, question::run).rule();
    }
}
