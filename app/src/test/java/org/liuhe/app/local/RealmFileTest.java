package org.liuhe.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Role;

/** The realm that a city runs, as it is in the repository. */
class RealmFileTest {

    private final JsonNode realm = read();

    @Test
    void hasARoleForEachThatAuthorityIsDecidedBy() {
        Set<String> known = Stream.of(Role.class.getFields())
                .filter(field -> field.getType() == String.class)
                .map(RealmFileTest::value)
                .collect(Collectors.toSet());
        assertThat(names(realm.at("/roles/realm"), "name"))
                .containsAll(known)
                .hasSize(known.size() + 1)
                .contains("default-roles-liuhe");
        assertThat(strings(realm.at("/scopeMappings/0/roles"))).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void makesWhoeverRegistersAResidentAndNothingElse() {
        for (JsonNode role : realm.at("/roles/realm")) {
            if (role.get("name").asText().equals(realm.at("/defaultRole/name").asText()))
                assertThat(strings(role.at("/composites/realm"))).containsExactly(Role.RESIDENT);
        }
    }

    @Test
    void holdsNoPersonAndNoSecret() {
        assertThat(realm.get("users")).hasSize(1);
        assertThat(realm.at("/users/0/serviceAccountClientId").asText()).isEqualTo(DemoRealm.ACCOUNTS_CLIENT);
        assertThat(realm.at("/users/0").has("credentials")).isFalse();
        List<String> secrets = new ArrayList<>();
        realm.findValues("secret").forEach(secret -> secrets.add(secret.asText()));
        assertThat(secrets).containsExactly("${LIUHE_CLIENT_SECRET}", "${LIUHE_ACCOUNTS_SECRET}");
    }

    @Test
    void givesTokensToSignedInBrowsersOnly() {
        JsonNode web = DemoRealm.client(realm, DemoRealm.WEB_CLIENT);
        assertThat(realm.get("clients")).hasSize(2);
        assertThat(web.get("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(web.get("implicitFlowEnabled").asBoolean(true)).isFalse();
        assertThat(web.get("publicClient").asBoolean(true)).isFalse();
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(strings(web.get("redirectUris"))).containsExactly("${LIUHE_WEB_URL}/login/oauth2/code/keycloak");
    }

    @Test
    void slowsDownWhoGuessesPasswords() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("permanentLockout").asBoolean(true))
                .as("whoever guesses locks nobody out for good")
                .isFalse();
        assertThat(realm.get("failureFactor").asInt()).isBetween(3, 8);
        assertThat(realm.get("waitIncrementSeconds").asInt()).isGreaterThanOrEqualTo(60);
        assertThat(realm.get("maxFailureWaitSeconds").asInt()).isGreaterThanOrEqualTo(900);
        assertThat(realm.get("quickLoginCheckMilliSeconds").asInt()).isGreaterThanOrEqualTo(500);
        assertThat(realm.get("minimumQuickLoginWaitSeconds").asInt()).isGreaterThanOrEqualTo(60);
        assertThat(realm.get("maxDeltaTimeSeconds").asInt()).isEqualTo(12 * 3600);
        assertThat(realm.get("passwordPolicy").asText())
                .contains("length(10)", "maxLength(128)", "notUsername", "notContainsUsername", "notEmail");
    }

    /** The service account may do with accounts of this realm what members need, cannot be signed in as, and is no one's role. */
    @Test
    void managesMembersWithTheLeastPrivilege() {
        JsonNode accounts = DemoRealm.client(realm, DemoRealm.ACCOUNTS_CLIENT);
        assertThat(accounts.get("serviceAccountsEnabled").asBoolean()).isTrue();
        for (String way : List.of("standardFlowEnabled", "implicitFlowEnabled", "directAccessGrantsEnabled"))
            assertThat(accounts.get(way).asBoolean(true)).as(way).isFalse();
        assertThat(accounts.get("publicClient").asBoolean(true)).isFalse();
        assertThat(accounts.get("fullScopeAllowed").asBoolean(true)).isFalse();
        assertThat(accounts.has("protocolMappers"))
                .as("no token of it is one of the API's")
                .isFalse();
        String[] needed = {"manage-users", "view-users", "query-users", "query-groups"};
        assertThat(realm.at("/users/0/clientRoles")).hasSize(1);
        assertThat(strings(realm.at("/users/0/clientRoles/realm-management"))).containsExactlyInAnyOrder(needed);
        assertThat(realm.at("/users/0").has("realmRoles")).isFalse();
        assertThat(realm.get("clientScopeMappings")).hasSize(1);
        assertThat(strings(realm.at("/clientScopeMappings/realm-management/0/roles")))
                .containsExactlyInAnyOrder(needed);
    }

    /** A token that was given before somebody was removed is good until it runs out, and ten seconds more for the clocks. */
    @Test
    void letsNoMembershipOutliveItsEndByAMinute() {
        assertThat(realm.get("accessTokenLifespan").asInt() + 10).isLessThanOrEqualTo(60);
        JsonNode organisations = DemoRealm.client(realm, DemoRealm.WEB_CLIENT).at("/protocolMappers/1/config");
        assertThat(organisations.get("claim.name").asText()).isEqualTo("organisations");
        assertThat(organisations.get("full.path").asText()).isEqualTo("true");
    }

    /** How somebody is called who acts for an organisation is for those to say who answer for it. */
    @Test
    void letsNobodyNameThemselves() throws IOException {
        JsonNode profile = new ObjectMapper()
                .readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .get("kc.user.profile.config")
                        .get(0)
                        .asText());
        for (JsonNode attribute : profile.get("attributes"))
            if (List.of("displayName", "invitedBy")
                    .contains(attribute.get("name").asText()))
                assertThat(strings(attribute.at("/permissions/edit"))).containsExactly("admin");
        assertThat(names(profile.get("attributes"), "name")).contains("displayName", "invitedBy");
    }

    @Test
    void forgetsASignInAndLetsNobodyInOverPlainHttpFromOutside() {
        assertThat(realm.get("rememberMe").asBoolean(true)).isFalse();
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(1800);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(36_000);
        assertThat(realm.get("accessCodeLifespan").asInt()).isLessThanOrEqualTo(60);
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt(1)).isZero();
        assertThat(realm.get("sslRequired").asText()).isEqualTo("external");
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Repository.realm().toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(JsonNode list, String name) {
        List<String> names = new ArrayList<>();
        list.forEach(one -> names.add(one.get(name).asText()));
        return names;
    }

    private static List<String> strings(JsonNode list) {
        List<String> values = new ArrayList<>();
        list.forEach(one -> values.add(one.asText()));
        return values;
    }
}
