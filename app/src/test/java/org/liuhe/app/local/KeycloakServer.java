package org.liuhe.app.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.liuhe.app.local.LocalServicesFailed.Problem;

/** One real Keycloak, in production mode, its data in a database of its own in our PostgreSQL. */
final class KeycloakServer {

    private static final int PATIENCE_SECONDS = 300;
    private static final String DATABASE = "keycloak";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path log;
    private final int port;
    private final Secrets secrets;
    private final Child child;

    private KeycloakServer(Path log, int port, Secrets secrets, Child child) {
        this.log = log;
        this.port = port;
        this.secrets = secrets;
        this.child = child;
    }

    static void endOrphan(DataFolder folder) {
        Child.endOrphan(record(folder), ProcessHandle::destroy);
    }

    /** Starts and does not wait; see {@link #awaitReady()}. */
    static KeycloakServer start(
            DataFolder folder,
            Secrets secrets,
            KeycloakPrograms programs,
            PostgresServer postgres,
            DemoRealm realm,
            int port,
            String webUrl)
            throws IOException {
        Path home = folder.file("keycloak");
        Path log = folder.file("keycloak.log");
        programs.furnish(home);
        prepareImport(home, postgres, realm);
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--db-url=" + postgres.url(DATABASE),
                "--db-username=" + DATABASE,
                "--db-pool-initial-size=2",
                "--db-pool-max-size=20",
                "--log-level=INFO");
        Map<String, String> environment = Map.of(
                "KC_DB_PASSWORD", postgres.password(DATABASE),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"),
                "LIUHE_WEB_URL", webUrl,
                "LIUHE_CLIENT_SECRET", secrets.of("client." + DemoRealm.WEB_CLIENT),
                "LIUHE_ACCOUNTS_SECRET", secrets.of("client." + DemoRealm.ACCOUNTS_CLIENT),
                "LIUHE_TOUR_SECRET", secrets.of("client." + DemoRealm.TOUR_CLIENT));
        Child child =
                Child.start(programs.java(home, arguments), environment, log, record(folder), ProcessHandle::destroy);
        return new KeycloakServer(log, port, secrets, child);
    }

    private static Path record(DataFolder folder) {
        return folder.file("keycloak.process");
    }

    /** A realm that has changed since it was imported comes in anew; the demo's people keep subject and password. */
    private static void prepareImport(Path home, PostgresServer postgres, DemoRealm realm) throws IOException {
        Path imported = home.resolve("imported");
        Path file = home.resolve("data/import/liuhe-realm.json");
        String wanted = realm.fingerprint();
        if (Files.exists(imported) && Files.readString(imported).equals(wanted)) {
            Files.deleteIfExists(file);
            return;
        }
        Files.deleteIfExists(imported);
        postgres.drop(DATABASE);
        postgres.ensure(DATABASE);
        realm.write(file);
    }

    /** @throws LocalServicesFailed where it ends, or stays silent for too long */
    void awaitReady(DataFolder folder, DemoRealm realm) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        HttpRequest question = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        while (System.nanoTime() < end && child.alive()) {
            try {
                HttpResponse<String> answer = http.send(question, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    Path home = folder.file("keycloak");
                    Files.writeString(home.resolve("imported"), realm.fingerprint());
                    Files.deleteIfExists(home.resolve("data/import/liuhe-realm.json"));
                    return;
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new LocalServicesFailed(Problem.KEYCLOAK_FAILED, log);
    }

    TokenPair signIn(Person person) {
        return pair(tokens(
                issuer(),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        DemoRealm.TOUR_CLIENT,
                        "client_secret",
                        secrets.of("client." + DemoRealm.TOUR_CLIENT),
                        "username",
                        person.username(),
                        "password",
                        person.password(),
                        "scope",
                        "openid")));
    }

    /** Another pair; empty where the session is over. */
    Optional<TokenPair> refreshed(TokenPair pair) {
        Map<String, String> form = Map.of(
                "grant_type",
                "refresh_token",
                "client_id",
                DemoRealm.TOUR_CLIENT,
                "client_secret",
                secrets.of("client." + DemoRealm.TOUR_CLIENT),
                "refresh_token",
                pair.refresh());
        JsonNode answer = tokens(issuer(), form);
        return answer.path("error").asText().equals("invalid_grant") ? Optional.empty() : Optional.of(pair(answer));
    }

    private static TokenPair pair(JsonNode answer) {
        if (!answer.has("access_token"))
            throw new IllegalStateException(
                    "No token: " + answer.path("error_description").asText());
        return new TokenPair(
                answer.get("access_token").asText(), answer.get("refresh_token").asText());
    }

    /**
     * Somebody new, who is not of the demo and whom nobody else knows.
     *
     * @return the token's subject
     */
    String register(Person person) {
        String token = tokens(
                        issuer(),
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                DemoRealm.ACCOUNTS_CLIENT,
                                "client_secret",
                                secrets.of("client." + DemoRealm.ACCOUNTS_CLIENT)))
                .path("access_token")
                .asText();
        ObjectMapper json = new ObjectMapper();
        ObjectNode account = json.createObjectNode();
        account.put("username", person.username())
                .put("email", person.mail())
                .put("emailVerified", true)
                .put("enabled", true);
        account.putArray("credentials").addObject().put("type", "password").put("value", person.password());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/admin/realms/liuhe/users"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(account.toString()))
                .build();
        HttpResponse<String> answer = sent(request);
        if (answer.statusCode() != 201) throw new IllegalStateException("Keycloak answered " + answer.statusCode());
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Of the same server's own realm, which is not the application's. */
    String foreignToken() {
        return pair(tokens(
                        "http://localhost:" + port + "/realms/master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", secrets.of("keycloak.admin"))))
                .access();
    }

    private JsonNode tokens(String realm, Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        try {
            return new ObjectMapper().readTree(sent(request).body());
        } catch (IOException e) {
            throw new IllegalStateException("No token of " + realm, e);
        }
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer of " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/liuhe";
    }

    long pid() {
        return child.pid();
    }

    void stop() {
        child.end();
    }
}
