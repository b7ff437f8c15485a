package org.liuhe.app.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalServicesIT {

    private static final LocalServices SERVICES = LocalServices.shared();

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void keepsWhatItAcknowledges(String setting) throws SQLException {
        assertThat(ask(SERVICES.jdbcUrl(), "SHOW " + setting)).isEqualTo("on");
    }

    @Test
    void runsPostgres18() throws SQLException {
        assertThat(ask(SERVICES.jdbcUrl(), "SHOW server_version")).startsWith("18.");
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(SERVICES.jdbcUrl(), SERVICES.jdbcUser(), "wrong"))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("28P01");
    }

    @Test
    void givesTheApplicationNoMoreThanItsDatabase() throws SQLException {
        assertThat(ask(
                        SERVICES.jdbcUrl(),
                        "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void makesAnEmptyDatabaseOnRequest() throws SQLException {
        String first = SERVICES.freshDatabase();
        String second = SERVICES.freshDatabase();
        assertThat(first).isNotEqualTo(second);
        try (Connection connection = connection(first);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mark (id int)");
        }
        assertThat(ask(second, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "lin,resident,",
        "chen,resident,",
        "community,community,org-baochu-community",
        "owners,owners-committee,org-yujing-owners",
        "property,property-manager,org-yujing-property",
        "property2,property-manager,org-cuiyuan-property",
        "street,street,org-beishan-street",
        "district,district,org-xihu-district",
        "operator,operator,"
    })
    void givesEachPersonATokenWithRolesAndOrganisations(String username, String role, String organisation)
            throws Exception {
        JsonNode claims = Tokens.claims(SERVICES.token(username));
        assertThat(claims.at("/iss").asText()).isEqualTo(SERVICES.issuer());
        assertThat(claims.at("/sub").asText())
                .isEqualTo(SERVICES.person(username).subject());
        assertThat(claims.at("/preferred_username").asText()).isEqualTo(username);
        assertThat(Tokens.strings(claims.at("/aud"))).containsExactly("liuhe-api");
        assertThat(Tokens.strings(claims.at("/realm_access/roles"))).containsExactly(role);
        assertThat(Tokens.strings(claims.at("/organisations")))
                .containsExactlyInAnyOrderElementsOf(organisation == null ? List.of() : groups(organisation, role));
        assertThat(claims.at("/exp").asLong() - claims.at("/iat").asLong()).isEqualTo(50);
    }

    /** Of a member with the role who manages the members. */
    private static List<String> groups(String organisation, String role) {
        String home = "/organisations/" + organisation;
        return List.of(home, home + "/" + role, home + "/manager");
    }

    @Test
    void signsInAtKeycloaksOwnPageAndPutsRolesIntoBothTokens() throws Exception {
        Browser browser = new Browser(SERVICES);
        String page = browser.open("zh-CN");
        assertThat(page).contains("登录").contains("lang=\"zh-CN\"");
        JsonNode tokens = browser.signIn(page, SERVICES.person("property"));
        for (String token : new String[] {"access_token", "id_token"}) {
            JsonNode claims = Tokens.claims(tokens.get(token).asText());
            assertThat(Tokens.strings(claims.at("/realm_access/roles")))
                    .as(token)
                    .containsExactly("property-manager");
            assertThat(Tokens.strings(claims.at("/organisations")))
                    .as(token)
                    .containsExactlyInAnyOrderElementsOf(groups("org-yujing-property", "property-manager"));
        }
    }

    @Test
    void speaksEnglishToo() throws Exception {
        assertThat(new Browser(SERVICES).open("en")).contains("Sign in").contains("lang=\"en\"");
    }

    @Test
    void makesWhoeverRegistersAResidentAndAsksForNoMoreThanAName() throws Exception {
        Browser browser = new Browser(SERVICES);
        JsonNode tokens = browser.register("newcomer" + System.nanoTime(), "six-harmonies-2026");
        JsonNode claims = Tokens.claims(tokens.get("access_token").asText());
        assertThat(Tokens.strings(claims.at("/realm_access/roles"))).containsExactly("resident");
        assertThat(Tokens.strings(claims.at("/organisations"))).isEmpty();
    }

    @Test
    void refusesAWeakPassword() throws Exception {
        var answer = new Browser(SERVICES).submitRegistration("weak" + System.nanoTime(), "short");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("minimum length 10");
    }

    @Test
    void neverTakesAPasswordForATokenInTheProductsOwnClient() throws Exception {
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", "password");
        form.put("client_id", SERVICES.clientId());
        form.put("client_secret", SERVICES.clientSecret());
        form.put("username", "lin");
        form.put("password", SERVICES.person("lin").password());
        var answer = new Browser(SERVICES).post(SERVICES.issuer() + "/protocol/openid-connect/token", form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    @Test
    void refusesAnAuthorizationWithoutProofKey() throws Exception {
        assertThat(new Browser(SERVICES).openWithoutProofKey()).contains("error=invalid_request");
    }

    @Test
    void writesItsPropertiesForItsOwnerOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(SERVICES.propertiesFile())))
                .isEqualTo("rw-------");
        assertThat(PrivateFile.read(SERVICES.propertiesFile())).containsAllEntriesOf(SERVICES.properties());
    }

    @Test
    void knowsNobodyElse() {
        assertThatThrownBy(() -> SERVICES.token("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesNoRealmWithPasswordsBehind() throws Exception {
        try (var left = Files.walk(SERVICES.propertiesFile().resolveSibling("keycloak/data/import"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static Connection connection(String url) throws SQLException {
        return DriverManager.getConnection(url, SERVICES.jdbcUser(), SERVICES.jdbcPassword());
    }

    private static String ask(String url, String sql) throws SQLException {
        try (Connection connection = connection(url);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Reading of tokens. */
    static final class Tokens {
        private Tokens() {}

        static JsonNode claims(String token) throws IOException {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        }

        static List<String> strings(JsonNode node) {
            if (node.isTextual()) return List.of(node.asText());
            return StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
    }
}
