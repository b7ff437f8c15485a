package org.liuhe.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "LIUHE_LOCAL", "/somewhere",
            "LIUHE_PORT", "1001",
            "LIUHE_KEYCLOAK_PORT", "1002",
            "LIUHE_POSTGRES_PORT", "1003");

    @Test
    void hasDefaults() {
        Options options = Options.parse(new String[0], Map.of());
        assertThat(options.data()).isEqualTo(Repository.root().resolve("local"));
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.keycloakPort()).isEqualTo(8180);
        assertThat(options.postgresPort()).isEqualTo(54329);
        assertThat(options.tour()).isFalse();
    }

    @Test
    void putsTheEnvironmentBeforeDefaults() {
        Options options = Options.parse(new String[0], ENVIRONMENT);
        assertThat(options.data()).isEqualTo(Path.of("/somewhere"));
        assertThat(options.port()).isEqualTo(1001);
        assertThat(options.keycloakPort()).isEqualTo(1002);
        assertThat(options.postgresPort()).isEqualTo(1003);
    }

    @Test
    void putsArgumentsBeforeTheEnvironment() {
        String line = "--tour --data /else --port 2001 --keycloak-port 2002 --postgres-port 2003";
        Options options = Options.parse(line.split(" "), ENVIRONMENT);
        assertThat(options.data()).isEqualTo(Path.of("/else"));
        assertThat(options.port()).isEqualTo(2001);
        assertThat(options.keycloakPort()).isEqualTo(2002);
        assertThat(options.postgresPort()).isEqualTo(2003);
        assertThat(options.tour()).isTrue();
    }
}
