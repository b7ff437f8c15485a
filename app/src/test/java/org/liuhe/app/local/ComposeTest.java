package org.liuhe.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ComposeTest {

    private static final Path FILE = Repository.root().resolve("compose.yaml");
    private static final Pattern PINNED = Pattern.compile("[a-z0-9/._-]+:\\d+\\.[0-9A-Za-z._-]+");
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token)$");
    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{[A-Z_]+(:\\?[^}]*|:-)}");

    private final Map<String, Object> compose = yaml();

    @Test
    void holdsToTheSchemaOfCompose() throws IOException {
        assertThat(errors(Files.readString(FILE))).isEmpty();
    }

    @Test
    void wouldNotHoldWithAWrongWord() throws IOException {
        String wrong = Files.readString(FILE).replaceFirst("restart: unless-stopped", "restarts: unless-stopped");
        assertThat(errors(wrong)).isNotEmpty();
    }

    @Test
    void hasAllParts() {
        assertThat(services()).containsOnlyKeys("postgres", "keycloak", "axonserver", "liuhe");
    }

    @Test
    void pinsEveryImage() {
        services().forEach((name, service) -> assertThat(service.get("image").toString())
                .as(name)
                .matches(PINNED)
                .doesNotContain("latest"));
    }

    @Test
    void pinsEveryImageOfTheBuild() throws IOException {
        List<String> images = Files.readAllLines(Repository.root().resolve("Dockerfile")).stream()
                .filter(line -> line.startsWith("FROM "))
                .map(line -> line.split(" ")[1])
                .toList();
        assertThat(images).hasSize(2).allMatch(image -> PINNED.matcher(image).matches());
    }

    @Test
    void runsTheApplicationAsNobodyInParticularAndAsksWhetherItIsWell() throws IOException {
        assertThat(Files.readString(Repository.root().resolve("Dockerfile")))
                .contains("\nUSER 10001\n")
                .contains("\nHEALTHCHECK ");
    }

    @Test
    void asksEveryServiceWhetherItIsWell() {
        services().forEach((name, service) -> assertThat(service.get("healthcheck"))
                .as(name)
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("test", "interval", "timeout", "retries"));
    }

    @Test
    void takesEverySecretFromTheEnvironment() {
        List<String> secrets = new ArrayList<>();
        services().values().forEach(service -> environment(service).forEach((name, value) -> {
            if (!SECRET.matcher(name).matches()) return;
            secrets.add(name);
            assertThat(value.toString()).as(name).matches(FROM_ENVIRONMENT);
        }));
        assertThat(secrets).hasSizeGreaterThan(6);
    }

    @Test
    void givesTheRealmWhatItLeavesOpen() throws IOException {
        List<String> open = Pattern.compile("\\$\\{(LIUHE_[A-Z_]+)}")
                .matcher(Files.readString(Repository.realm()))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(open).isNotEmpty();
        assertThat(environment(services().get("keycloak"))).containsKeys(open.toArray(String[]::new));
    }

    @Test
    void runsTheKeycloakAndThePostgresThatTheTestsRun() throws IOException {
        String pom = Files.readString(Repository.root().resolve("pom.xml"));
        String keycloak = pom.replaceAll("(?s).*<keycloak.version>(.*?)</keycloak.version>.*", "$1");
        assertThat(services().get("keycloak").get("image")).isEqualTo("keycloak/keycloak:" + keycloak);
        assertThat(services().get("postgres").get("image").toString()).startsWith("postgres:18.4");
    }

    private static List<Error> errors(String yaml) throws IOException {
        try (InputStream stream = ComposeTest.class.getResourceAsStream("/compose/compose-spec.json")) {
            JsonNode published = new ObjectMapper().readTree(stream);
            leaveOutOldIds(published);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(published.toString());
            return schema.validate(yaml, InputFormat.YAML);
        }
    }

    /** The schema says that it is of 2019 and names its parts as drafts before 2017 did, which the validator refuses. */
    private static void leaveOutOldIds(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("id").isTextual()) object.remove("id");
            object.remove("$schema");
        }
        node.forEach(ComposeTest::leaveOutOldIds);
    }

    private static Map<String, Object> yaml() {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) compose.get("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(Map<String, Object> service) {
        return (Map<String, Object>) service.get("environment");
    }
}
