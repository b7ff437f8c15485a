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
        assertThat(realm.has("users")).isFalse();
        List<String> secrets = new ArrayList<>();
        realm.findValues("secret").forEach(secret -> secrets.add(secret.asText()));
        assertThat(secrets).containsExactly("${LIUHE_CLIENT_SECRET}");
    }

    @Test
    void givesTokensToSignedInBrowsersOnly() {
        JsonNode web = DemoRealm.client(realm, DemoRealm.WEB_CLIENT);
        assertThat(realm.get("clients")).hasSize(1);
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
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(300);
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
